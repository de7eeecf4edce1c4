import type { GroupsBefore, RoomOpinion } from '@rt/domain/opinion';
import { NO_VOTES, roomOpinion } from '@rt/domain/opinion';
import type { ChoiceOption, GivenAnswer, GroupedUnder } from '@rt/domain/polling';
import { sum } from '@rt/domain/polling';

import type { ConsensusAnswer } from './answer';
import type { ConsensusConfig } from './check-config';
import type { ConsensusResult, Place, VotedStatement } from './result';
import { consensusResult } from './result';
import { votersOf } from './voters';

type Statements = Pick<ConsensusConfig, 'options' | 'out'>;

/** People are recognised by their votes alone; `before` keeps each group's letter. */
export function groupedResult(
  config: Statements,
  answers: readonly GivenAnswer<ConsensusAnswer>[],
  before: unknown,
  under: GroupedUnder = {},
): { readonly result: ConsensusResult; readonly before: GroupsBefore | null } {
  const { all, out, told, removed } = placingIn(config, under.withoutNames === true);
  const voters = votersOf(all, answers);
  const opinion = roomOpinion(voters, all.length, out, before as GroupsBefore | null, { ...under, removed });
  const { counts, groups, found } = opinion;
  const idOf = (statement: number) => all[statement]?.id ?? '';
  const votes = told.map((at) => counts[at] ?? NO_VOTES);
  const result = consensusResult(config.options, votes, sum(answers.map(({ count }) => count)));

  return {
    result: {
      ...result,
      statements: result.statements.map((one, row) => ({ ...one, ...acrossOf(opinion, told[row] ?? 0) })),
      groups:
        groups?.map(({ letter, people, telling }) => ({
          letter,
          people,
          middle: roughly(middleOf([...found.placed.values()].filter((one) => one.letter === letter))),
          telling: telling.map(({ statement, side, part, votes }) => ({ id: idOf(statement), side, part, votes })),
        })) ?? null,
      noGroups: found.reason,
      ...(groups && removed > 0 ? { removed } : {}),
    },
    before: found.before,
  };
}

function acrossOf(
  { groups, across, priorities, found }: RoomOpinion,
  at: number,
): Pick<VotedStatement, 'across' | 'byGroup' | 'moves'> & { readonly priority: number } {
  const [first, second] = found.directions;

  return {
    across: across[at] ?? null,
    byGroup: groups?.map(({ counts }) => counts[at]).filter((counts) => counts !== undefined) ?? null,
    moves: groups && roughly([first[at] ?? 0, second[at] ?? 0]),
    priority: priorities[at] ?? 0,
  };
}

interface Placing {
  readonly all: readonly ChoiceOption[];
  /** Places of those among them that are told of nowhere. */
  readonly out: ReadonlySet<number>;
  /** Places of those that stand, in the order of the configuration. */
  readonly told: readonly number[];
  /** Number of removed statements; their votes do not affect positions. */
  readonly removed: number;
}

const placings = new WeakMap<Statements, Placing>();

/**
 * Those that stand. Where two results must not differ by one person (`withoutNames`), those that were taken out as well, wherever they stand:
 * who is placed would else change with them, and what is told of groups with and without one person is that person's votes.
 */
function placingIn(config: Statements, withoutNames: boolean): Placing {
  const { options, out = [] } = config;
  if (!withoutNames) return { all: options, out: new Set(), told: [...options.keys()], removed: out.length };
  const known = placings.get(config);
  if (known) return known;
  const all = [...options, ...out].sort((a, b) => (a.id < b.id ? -1 : 1));
  const told = options.map((option) => all.indexOf(option));
  const placing = { all, out: new Set([...all.keys()].filter((at) => !told.includes(at))), told, removed: 0 };
  placings.set(config, placing);

  return placing;
}

function middleOf(people: readonly { readonly position: Place }[]): Place {
  const mean = (axis: 0 | 1) => people.reduce((so, { position }) => so + position[axis], 0) / people.length;

  return [mean(0), mean(1)];
}

/** As exact as a person's place on the map needs it, and no more. */
function roughly([x, y]: Place): Place {
  return [Number(x.toPrecision(3)), Number(y.toPrecision(3))];
}
