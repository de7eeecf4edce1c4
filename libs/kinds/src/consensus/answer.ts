import type { Vote } from '@rt/domain/opinion';
import { VOTES } from '@rt/domain/opinion';
import type { ChoiceOption } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, own, reject } from '@rt/domain/text';

/** All votes of a person: ids of statements by what was said to them, each list in the order of the letters. */
export type ConsensusAnswer = { readonly [Said in Vote]: readonly string[] };

/** The vote of an answer on each statement that it has one on. */
export function votesIn(answer: ConsensusAnswer): ReadonlyMap<string, Vote> {
  return new Map(VOTES.flatMap((vote) => answer[vote].map((id) => [id, vote] as const)));
}

/** The answer that holds these votes. */
export function answerOf(votes: ReadonlyMap<string, Vote>): ConsensusAnswer {
  const said = (wanted: Vote) => [...votes].flatMap(([id, vote]) => (vote === wanted ? [id] : [])).sort();

  return { agree: said('agree'), disagree: said('disagree'), pass: said('pass') };
}

/** Reads votes from outside: on statements that there are, one on each, and one at least. */
export function checkVotes(statements: readonly ChoiceOption[], input: unknown): Checked<ConsensusAnswer> {
  const record = checkRecord(input, 'answer', VOTES);
  if (!record.ok) return record;
  const known = idsOf(statements);
  const voted = new Set<string>();
  const answer: Record<Vote, readonly string[]> = { agree: [], disagree: [], pass: [] };
  for (const vote of VOTES) {
    const ids = checkIds(own(record.value, vote), `answer.${vote}`, known);
    if (!ids.ok) return ids;
    for (const [at, id] of ids.value.entries()) {
      if (voted.has(id)) return reject('invalid', `answer.${vote}[${at}]`, 'statement-twice');
      voted.add(id);
    }
    answer[vote] = [...ids.value].sort();
  }
  if (voted.size === 0) return reject('invalid', 'answer', 'voted-none');

  return accept(answer);
}

const idLists = new WeakMap<readonly ChoiceOption[], ReadonlySet<string>>();

/** The ids of a list of statements, made once: thousands of answers are read against the same list. */
function idsOf(statements: readonly ChoiceOption[]): ReadonlySet<string> {
  const before = idLists.get(statements);
  if (before) return before;
  const ids = new Set(statements.map(({ id }) => id));
  idLists.set(statements, ids);

  return ids;
}

function checkIds(input: unknown, field: string, known: ReadonlySet<string>): Checked<readonly string[]> {
  if (input === undefined) return accept([]);
  if (!Array.isArray(input)) return reject('invalid', field, 'picks-missing');
  if (input.length > known.size) return reject('invalid', field, 'statement-twice');
  const wrong = input.findIndex((id) => typeof id !== 'string' || !known.has(id));

  return wrong === -1 ? accept(input as string[]) : reject('invalid', `${field}[${wrong}]`, 'statement-unknown');
}
