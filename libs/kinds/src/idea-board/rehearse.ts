import type { KindRehearsal } from '@rt/domain/polling';

import { picked } from '../written-sample';
import type { IdeaBoardConfig } from './check-config';
import type { IdeaBoardAnswer } from './domain';
import { ideasAllowed } from './limits';

/** What people of a rehearsal write: several are about the same. */
const IDEAS = [
  'Train welders together with the colleges',
  'A shared training centre at the port',
  'Publish dates for each grid connection',
  'Let small plants share one grid connection',
  'One planning desk for the whole region',
  'Fixed time limits for planning decisions',
  'Lend equipment between suppliers',
  'Buy steel together with other suppliers',
  'Buses that fit the shifts at the port',
  'Training paid while people learn',
];

/** Most write two. */
export const ideaBoardRehearsal: KindRehearsal<IdeaBoardConfig, IdeaBoardAnswer> = {
  answer: (config, chance) => ({
    entries: picked(IDEAS, Math.floor(chance() * IDEAS.length), Math.min(ideasAllowed(config), chance() < 0.6 ? 2 : 1)),
  }),
  sample: (config, at) => ({ entries: picked(IDEAS, at, Math.min(ideasAllowed(config), 2)) }),
};
