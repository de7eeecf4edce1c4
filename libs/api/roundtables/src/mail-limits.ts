import type { Allowance } from '@rt/api/platform';

/** Invitations and repeats that one person may be sent in an hour, over all roundtables (edits of a plan aside). */
export const MAILS_PER_PERSON: Allowance = { limit: 10, windowSec: 3600 };
