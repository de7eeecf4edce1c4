import { ABSTAIN_KEY } from '@rt/kinds';

/**
 * True for a row `r` of responses by which somebody takes part in what is counted of entries: whoever abstained gave nothing that could
 * be told of them, and so hides nobody else.
 */
export const TAKES_PART = `(r.answer_key is not null and r.answer_key <> '${ABSTAIN_KEY}')`;
