import type { GroupsBefore, Voter, VoteRow } from '@rt/domain/opinion';
import { emptyRow, roomOpinion } from '@rt/domain/opinion';
import type { ChoiceOption, GivenAnswer } from '@rt/domain/polling';

import type { ConsensusAnswer } from './answer';
import type { ConsensusResult, Place } from './result';

/**
 * The result with the groups of people who vote alike. A person is known again by what they voted, and by nothing else:
 * `before` holds the letters that answers had at the last look, so that a group keeps the one that most of them had.
 */
export function groupedResult(
  { options }: { readonly options: readonly ChoiceOption[] },
  result: ConsensusResult,
  answers: readonly GivenAnswer<ConsensusAnswer>[],
  before: unknown,
): { readonly result: ConsensusResult; readonly before: GroupsBefore | null } {
  const voters = votersOf(options, answers);
  const { groups, across, priorities, found } = roomOpinion(
    voters,
    options.length,
    new Set(),
    before as GroupsBefore | null,
  );
  const idOf = (statement: number) => options[statement]?.id ?? '';

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
  const places = new Map(options.map(({ id }, at) => [id, at]));
  const alike = new Map<string, number>();

  return answers.flatMap(({ answer, count }) => {
    const votes = rowOf(places, answer);
    const key = String.fromCharCode(...votes.map((vote) => vote + 1));
    const before = alike.get(key) ?? 0;
    alike.set(key, before + count);

    return Array.from({ length: count }, (_, at) => ({ key: `${key} ${before + at}`, votes }));
  });
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
