import { ABSTAIN_KEY } from '@rt/kinds';

/** A row `r` of responses that takes part in the count of entries; abstentions do not. */
export const TAKES_PART = `(r.answer_key is not null and r.answer_key <> '${ABSTAIN_KEY}')`;
