import type { GroupsBefore, Voter, VoteRow } from '@rt/domain/opinion';
import { emptyRow, roomOpinion } from '@rt/domain/opinion';
import type { ChoiceOption, GivenAnswer } from '@rt/domain/polling';
import { sum } from '@rt/domain/polling';

import type { ConsensusAnswer } from './answer';
import type { ConsensusResult, Place } from './result';
import { consensusResult } from './result';

/**
 * The result with the groups of people who vote alike. A person is known again by what they voted, and by nothing else:
 * `before` holds the letters that answers had at the last look, so that a group keeps the one that most of them had.
 */
export function groupedResult(
  { options }: { readonly options: readonly ChoiceOption[] },
  answers: readonly GivenAnswer<ConsensusAnswer>[],
  before: unknown,
): { readonly result: ConsensusResult; readonly before: GroupsBefore | null } {
  const opinion = roomOpinion(votersOf(options, answers), options.length, new Set(), before as GroupsBefore | null);
  const { counts, groups, across, priorities, found } = opinion;
  const idOf = (statement: number) => options[statement]?.id ?? '';
  const result = consensusResult(options, counts, sum(answers.map(({ count }) => count)));

  return {
    result: {
      ...result,
      statements: result.statements.map((one, at) => ({
        ...one,
        across: across[at] ?? null,
        byGroup: groups?.map(({ counts }) => counts[at]).filter((counts) => counts !== undefined) ?? null,
        moves: groups && roughly([found.directions[0][at] ?? 0, found.directions[1][at] ?? 0]),
        priority: priorities[at] ?? one.priority,
      })),
      groups:
        groups?.map(({ letter, people, telling }) => ({
          letter,
          people,
          middle: roughly(middleOf([...found.placed.values()].filter((one) => one.letter === letter))),
          telling: telling.map(({ statement, side, part, votes }) => ({ id: idOf(statement), side, part, votes })),
        })) ?? null,
      noGroups: found.reason,
    },
    before: found.before,
  };
}

function middleOf(people: readonly { readonly position: Place }[]): Place {
  const mean = (axis: 0 | 1) => people.reduce((so, { position }) => so + position[axis], 0) / people.length;

  return [mean(0), mean(1)];
}

/** As exact as a person's place on the map needs it, and no more. */
function roughly([x, y]: Place): Place {
  return [Number(x.toPrecision(3)), Number(y.toPrecision(3))];
}

/** A voter a person: those who voted the same are told apart by a number. */
function votersOf(
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

  return (answer) => {
    const before = rows.get(answer);
    if (before) return before;
    const votes = rowOf(places, answer);
    const row = { votes, key: String.fromCharCode(...votes.map((vote) => vote + 1)) };
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
