import type { Voter, VoteRow } from '@rt/domain/opinion';
import { emptyRow } from '@rt/domain/opinion';
import type { ChoiceOption, GivenAnswer } from '@rt/domain/polling';

import type { ConsensusAnswer } from './answer';
import { voteMarks } from './vote-marks';

/** A voter a person: those who voted the same are told apart by a number. */
export function votersOf(
  options: readonly ChoiceOption[],
  answers: readonly GivenAnswer<ConsensusAnswer>[],
): readonly Voter[] {
  const read = rowsOver(options);
  const alike = new Map<string, number>();

  return answers.flatMap(({ answer, count }) => {
    const first = read(answer);
    const { votes, key } = first;
    const before = alike.get(key) ?? 0;
    alike.set(key, before + count);
    if (before === 0 && count === 1) return first;

    return Array.from({ length: count }, (_, at) =>
      before + at === 0 ? first : { key: `${key} ${before + at}`, votes },
    );
  });
}

const rowsRead = new WeakMap<readonly ChoiceOption[], WeakMap<ConsensusAnswer, Voter>>();

/** Makes the row of an answer, once: while a room votes, thousands of answers are counted again and again with a few that are new. */
function rowsOver(options: readonly ChoiceOption[]): (answer: ConsensusAnswer) => Voter {
  const places = new Map(options.map(({ id }, at) => [id, at]));
  const rows = rowsRead.get(options) ?? new WeakMap<ConsensusAnswer, Voter>();
  rowsRead.set(options, rows);
  const keyOf = voteMarks();

  return (answer) => {
    const before = rows.get(answer);
    if (before) return before;
    const row = { votes: rowOf(places, answer), key: keyOf(answer) };
    rows.set(answer, row);

    return row;
  };
}

function rowOf(places: ReadonlyMap<string, number>, { agree, disagree, pass }: ConsensusAnswer): VoteRow {
  const row = emptyRow(places.size);
  const set = (ids: readonly string[], vote: number) => {
    for (const id of ids) row[places.get(id) ?? -1] = vote;
  };
  set(agree, 1);
  set(disagree, -1);
  set(pass, 0);

  return row;
}
