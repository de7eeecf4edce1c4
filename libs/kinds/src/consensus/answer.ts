import type { Vote } from '@rt/domain/opinion';
import { VOTES } from '@rt/domain/opinion';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, own, reject } from '@rt/domain/text';

import { checkTexts } from '../entries-family';
import type { ConsensusConfig } from './check-config';
import { STATEMENT_LETTERS, statementsAllowed } from './statements';

/** All votes of a person: ids of statements by what was said to them, each list in the order of the letters. */
export interface ConsensusVotes {
  readonly agree: readonly string[];
  readonly disagree: readonly string[];
  readonly pass: readonly string[];
}

export interface ConsensusAnswer extends ConsensusVotes {
  /** All that the person wrote, whatever became of it, each once, in the order of the letters; left out where that is nothing. */
  readonly entries?: readonly string[];
}

export function votesIn(answer: ConsensusVotes): ReadonlyMap<string, Vote> {
  return new Map(VOTES.flatMap((vote) => answer[vote].map((id) => [id, vote] as const)));
}

export function answerOf(votes: ReadonlyMap<string, Vote>): ConsensusVotes {
  const said = (wanted: Vote) => [...votes].flatMap(([id, vote]) => (vote === wanted ? [id] : [])).sort();

  return { agree: said('agree'), disagree: said('disagree'), pass: said('pass') };
}

/** Reads an answer from outside: votes on statements that there are, one on each, and what was written; one of it at least. */
export function checkConsensusAnswer(config: ConsensusConfig, input: unknown): Checked<ConsensusAnswer> {
  const allowed = statementsAllowed(config);
  const record = checkRecord(input, 'answer', allowed > 0 ? [...VOTES, 'entries'] : VOTES);
  if (!record.ok) return record;
  const votes = checkVotes(idsOf(config), record.value);
  if (!votes.ok) return votes;
  const given = own(record.value, 'entries');
  if (given === undefined) {
    return VOTES.some((vote) => votes.value[vote].length > 0) ? votes : reject('invalid', 'answer', 'voted-none');
  }
  const texts = checkTexts(given, allowed, STATEMENT_LETTERS);

  return texts.ok ? accept({ ...votes.value, entries: [...new Set(texts.value)].sort() }) : texts;
}

function checkVotes(known: ReadonlySet<string>, record: Readonly<Record<string, unknown>>): Checked<ConsensusVotes> {
  const voted = new Set<string>();
  const votes: Record<Vote, readonly string[]> = { agree: [], disagree: [], pass: [] };
  for (const vote of VOTES) {
    const ids = checkIds(own(record, vote), `answer.${vote}`, known);
    if (!ids.ok) return ids;
    for (const [at, id] of ids.value.entries()) {
      if (voted.has(id)) return reject('invalid', `answer.${vote}[${at}]`, 'statement-twice');
      voted.add(id);
    }
    votes[vote] = [...ids.value].sort();
  }

  return accept(votes);
}

const idLists = new WeakMap<ConsensusConfig, ReadonlySet<string>>();

/** The ids of all statements, made once: thousands of answers are read against the same config. Votes on what was taken out stand. */
function idsOf(config: ConsensusConfig): ReadonlySet<string> {
  const before = idLists.get(config);
  if (before) return before;
  const ids = new Set([...config.options, ...(config.out ?? [])].map(({ id }) => id));
  idLists.set(config, ids);

  return ids;
}

function checkIds(input: unknown, field: string, known: ReadonlySet<string>): Checked<readonly string[]> {
  if (input === undefined) return accept([]);
  if (!Array.isArray(input)) return reject('invalid', field, 'picks-missing');
  if (input.length > known.size) return reject('invalid', field, 'statement-twice');
  const wrong = input.findIndex((id) => typeof id !== 'string' || !known.has(id));

  return wrong === -1 ? accept(input as string[]) : reject('invalid', `${field}[${wrong}]`, 'statement-unknown');
}
