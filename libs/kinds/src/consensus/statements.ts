import { TEXT_LIMITS } from '@rt/domain/text';

// Apart from the rules, since phones and editors load this first.

/** So many statements one activity takes. */
export const CONSENSUS_STATEMENTS_MAX = 200;

export const STATEMENT_LETTERS = TEXT_LIMITS.statement;

/** So many statements a person may add at most. */
export const OWN_STATEMENTS_MAX = 10;

/** So many where nothing else is set. */
const OWN_STATEMENTS_DEFAULT = 3;

/** How many statements a person may add; 0 where people add none. */
export function statementsAllowed({
  adds = false,
  maxPerPerson = OWN_STATEMENTS_DEFAULT,
}: {
  readonly adds?: boolean;
  readonly maxPerPerson?: number;
}): number {
  return adds ? maxPerPerson : 0;
}

/** Ids of all statements, with what stands between them, fit into the index by which answers are counted. */
export const STATEMENT_IDS_LETTERS_MAX = 2400;
