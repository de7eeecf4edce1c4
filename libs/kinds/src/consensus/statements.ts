import { TEXT_LIMITS } from '@rt/domain/text';

// Apart from the rules, since phones and editors load this first.

/** So many statements one activity takes. */
export const CONSENSUS_STATEMENTS_MAX = 200;

/** How long a statement may be. */
export const STATEMENT_LETTERS = TEXT_LIMITS.statement;

/** Ids of all statements, with what stands between them, fit into the index by which answers are counted. */
export const STATEMENT_IDS_LETTERS_MAX = 2400;
