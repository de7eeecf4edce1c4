import type { AcrossGroups, NoGroups, Vote, VoteCounts } from '@rt/domain/opinion';
import { NO_VOTES, priority, votesOf } from '@rt/domain/opinion';
import type { ChoiceOption, WrittenBeside } from '@rt/domain/polling';
import { leadingFirst } from '@rt/domain/polling';

/** A place on the map on which groups are found, and a way across it. */
export type Place = readonly [x: number, y: number];

/** The votes on a statement; all null where they are too few to be told (`few`). */
export type VotedStatement = {
  readonly id: string;
  readonly written?: true;
  /** Consensus over the groups; null where there are none, or where their votes are not told. */
  readonly across: AcrossGroups | null;
  /** The votes of each group, in the order of the groups; null likewise. */
  readonly byGroup: readonly VoteCounts[] | null;
  /** How far a vote on it moves a person on the map on which groups are found; null likewise. */
  readonly moves: Place | null;
  /** What a further vote on it is worth. */
  readonly priority: number | null;
} & ({ readonly counts: VoteCounts; readonly few?: undefined } | { readonly counts: null; readonly few: true });

/** A statement that tells a group from the others: so many of its votes on it said so. */
export interface TellingStatement {
  readonly id: string;
  readonly side: Exclude<Vote, 'pass'>;
  readonly part: number;
  readonly votes: number;
}

export interface OpinionGroupResult {
  readonly letter: string;
  readonly people: number;
  readonly middle: Place;
  readonly telling: readonly TellingStatement[];
}

/** Beside what else groups that were found are not told: the rounds of a question, or groups that people declared. */
type NotToldBeside = 'asked-again' | 'told-by-declared';

export interface ConsensusResult {
  readonly statements: readonly VotedStatement[];
  /** In the order of their letters; null where there are none, or where nobody has looked for them. */
  readonly groups: readonly OpinionGroupResult[] | null;
  /** Why there are no groups; null where there are some, or where nobody has looked for them. */
  readonly noGroups: NoGroups | NotToldBeside | null;
  /** How many statements hosts removed: each person on the map counts as having passed on them. */
  readonly removed?: number;
  /** Number of respondents; fewer may have voted on a statement. */
  readonly base: number;
  /** No number may be told yet: hosts see what was written alone. */
  readonly uncounted?: true;
  /** What participants wrote, for hosts alone. */
  readonly written?: WrittenBeside;
}

const NO_GROUPS = { across: null, byGroup: null, moves: null } as const;

/** The result of votes that were counted, a place a statement, before anybody looked for groups. */
export function consensusResult(
  options: readonly ChoiceOption[],
  counts: readonly VoteCounts[],
  base: number,
): ConsensusResult {
  return {
    statements: options.map(({ id, written }, at) => {
      const of = counts[at] ?? NO_VOTES;

      return { id, ...(written ? { written } : {}), counts: of, priority: priority(of, 0), ...NO_GROUPS };
    }),
    groups: null,
    noGroups: null,
    base,
  };
}

/** The share of its votes that agree with a statement; null without votes, or where they are not told. */
export function agreeing({ counts }: Pick<VotedStatement, 'counts'>): number | null {
  const votes = counts ? votesOf(counts) : 0;

  return counts && votes > 0 ? counts.agree / votes : null;
}

/** What orders statements: consensus over the groups where there are some, else the share that agrees. */
export function standing(statement: VotedStatement): number | null {
  return statement.across?.geometric ?? agreeing(statement);
}

export function consensusItems(
  { options }: { readonly options: readonly ChoiceOption[] },
  result: ConsensusResult | null,
): readonly string[] {
  const numbers = new Map(result?.statements.map((one) => [one.id, standing(one)]));

  return leadingFirst(options, (id) => numbers.get(id));
}

/**
 * The result without numbers of fewer than `least` people: of statements that few voted on, of groups where one is too
 * small, and of all groups on a statement where few of one, or few of those in no group, voted on it: the whole less what
 * is told would tell of them. What a further vote is worth is told by the votes of the room alone: how far a statement moves
 * people across the map is exact, and tells how those voted whose numbers are left out.
 */
export function withoutFew(result: ConsensusResult, least: number): ConsensusResult {
  const small = result.groups?.some(({ people }) => people < least) ?? false;
  const statements = result.statements.map((one) => {
    const told = isFew(votesIn(one), least) ? untold(one) : withoutExtremity(one);

    return small || fewOfAGroup(told, least) ? { ...told, ...NO_GROUPS } : told;
  });
  if (small) return { ...result, statements, groups: null, noGroups: 'group-too-small' };

  return { ...result, statements, groups: toldGroups(result.groups, statements) };
}

export function partBases({ statements }: ConsensusResult): ReadonlyMap<string, number> {
  return new Map(statements.flatMap(({ id, counts }) => (counts === null ? [] : [[id, votesOf(counts)] as const])));
}

/** The result without the numbers of these statements. */
export function withoutParts(result: ConsensusResult, ids: ReadonlySet<string>): ConsensusResult {
  const statements = result.statements.map((one) => (ids.has(one.id) ? untold(one) : one));

  return { ...result, statements, groups: toldGroups(result.groups, statements) };
}

export function withoutGroups(result: ConsensusResult, noGroups: NotToldBeside = 'asked-again'): ConsensusResult {
  const statements = result.statements.map((one) => ({ ...withoutExtremity(one), ...NO_GROUPS }));

  return { ...result, statements, groups: null, noGroups };
}

/** As everybody but the hosts may see it: of statements that stand, also where it was counted before one was taken out. */
export function resultForRoom(
  { options }: { readonly options: readonly ChoiceOption[] },
  { written: _written, ...result }: ConsensusResult,
): ConsensusResult {
  const stands = new Set(options.map(({ id }) => id));
  const isTold = ({ id }: { readonly id: string }) => stands.has(id);

  return {
    ...result,
    statements: result.statements.filter(isTold),
    groups: result.groups?.map((group) => ({ ...group, telling: group.telling.filter(isTold) })) ?? null,
  };
}

function withoutExtremity(one: VotedStatement): VotedStatement {
  return one.counts ? { ...one, priority: priority(one.counts, 0) } : one;
}

function votesIn({ counts }: VotedStatement): number {
  return counts === null ? 0 : votesOf(counts);
}

function isFew(people: number, least: number): boolean {
  return people > 0 && people < least;
}

function fewOfAGroup(one: VotedStatement, least: number): boolean {
  if (one.byGroup === null) return false;
  const votes = one.byGroup.map(votesOf);
  const others = votesIn(one) - votes.reduce((all, of) => all + of, 0);

  return [...votes, others].some((people) => isFew(people, least));
}

function toldGroups(
  groups: ConsensusResult['groups'],
  statements: readonly VotedStatement[],
): ConsensusResult['groups'] {
  const told = new Set(statements.filter(({ byGroup }) => byGroup !== null).map(({ id }) => id));

  return groups?.map((group) => ({ ...group, telling: group.telling.filter(({ id }) => told.has(id)) })) ?? null;
}

function untold({ id, written }: VotedStatement): VotedStatement {
  return { id, ...(written ? { written } : {}), few: true, counts: null, priority: null, ...NO_GROUPS };
}
