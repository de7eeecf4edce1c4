import { migrations } from '@rt/api/migrations';

import { version } from '../../../../../package.json';
import { namesOf } from '../start/look-at-schema';

/** Which program this is: its release, and the newest migration that it knows. Needs no database. */
export const PROGRAM = { version, schema: namesOf({ migrations }).at(-1) ?? '' } as const;
