import type { GroupedUnder } from '@rt/domain/polling';

import type { Parted } from './clusters';
import { partPoints, silhouettes } from './clusters';
import type { OpinionMap } from './components';
import { opinionMap, passedByAll } from './components';
import type { Letters } from './letters';
import { lettersOf } from './letters';
import type { VoteRow } from './votes';
import { countVotes, NOT_SEEN, votesOf } from './votes';

/** Whoever voted on so many statements is placed; where fewer stand, on all of them. */
const VOTES_TO_BE_PLACED = 7;
/** Fewer people are not parted; each further so many may part into one group more. */
const PEOPLE_FOR_GROUPS = 12;
export const PEOPLE_A_GROUP = 5;
const MOST_GROUPS = 5;
/** A statement counts among those that the room was asked about where so large a part of those who voted on the most voted one did. */
const ASKED_PART = 0.5;
/** Another group must part people better by this much: of two that fit alike, the simpler is told. */
const BETTER_FIT = 0.05;
/** In so many turns after each other another number of groups must fit better before it is taken. */
const TURNS_TO_WIN = 4;

/** A person by a key that is theirs while the computation has to know them again, and what they voted. */
export interface Voter {
  readonly key: string;
  readonly votes: VoteRow;
}

/** What the next computation has to know of this one, so that groups keep their number and letters. */
export interface GroupsBefore {
  readonly k: number;
  readonly letters: Letters;
  /** Another number of groups that fits better, and in how many turns it has. */
  readonly rival: { readonly k: number; readonly turns: number } | null;
}

export type NoGroups = 'too-few-people' | 'group-too-small';

export interface FoundGroups {
  readonly placed: ReadonlyMap<
    string,
    { readonly position: readonly [number, number]; readonly letter: string | null }
  >;
  readonly extremities: readonly number[];
  /** The two directions by which people are placed, a number a statement. */
  readonly directions: OpinionMap['components'];
  /** Sizes of the groups in the order of their letters; null with a reason where there are none. */
  readonly groups: readonly { readonly letter: string; readonly people: number }[] | null;
  readonly reason: NoGroups | null;
  readonly before: GroupsBefore | null;
}

export interface FoundUnder extends GroupedUnder {
  /** Number of statements that received votes before hosts removed them. Their votes do not affect positions. */
  readonly removed?: number;
}

/**
 * Groups of people who vote alike, by nothing but their votes: the same votes give the same groups in whatever order
 * they come. `before` is of the last computation over the same activity. Where no vote can come any more (`answersClosed`), the number
 * of groups that fits best is taken at once and the letters follow the sizes, so that all who look find the same.
 */
export function foundGroups(
  voters: readonly Voter[],
  statements: number,
  before: GroupsBefore | null = null,
  { withoutNames = false, answersClosed = false, removed = 0 }: FoundUnder = {},
): FoundGroups {
  const people = placedOf(voters, withoutNames ? askedOf(voters, statements) : statements);
  const rows = people.map(({ votes }) => votes);
  const map = opinionMap(rows, statements, passedByAll(statements, removed));
  if (people.length < PEOPLE_FOR_GROUPS) return withoutGroups(people, map, 'too-few-people');
  const ways = waysToPart(map.positions);
  if (ways.length === 0) return withoutGroups(people, map, 'group-too-small');
  const { way, rival } = chooseWay(ways, before, answersClosed);
  const letters = lettersOf(
    people.map(({ key }) => key),
    way.parted,
    formerLetters(before, answersClosed),
  );

  return {
    placed: new Map(people.map(({ key }, at) => [key, { position: map.positions[at], letter: letters.get(key)! }])),
    extremities: map.extremities,
    directions: map.components,
    groups: sizesOf(letters),
    reason: null,
    before: { k: way.k, letters, rival },
  };
}

/** Who voted on enough of the statements that were asked, in the order of their votes. */
function placedOf(voters: readonly Voter[], asked: number): readonly Voter[] {
  const enough = Math.max(1, Math.min(VOTES_TO_BE_PLACED, asked));

  return voters.filter(({ votes }) => castOf(votes) >= enough).toSorted((a, b) => compareRows(a.votes, b.votes));
}

/** Counts statements by votes alone, so that removing or restoring statements moves no person on the map. */
function askedOf(voters: readonly Voter[], statements: number): number {
  const rows = voters.map(({ votes }) => votes);
  const cast = countVotes(rows, statements).map(votesOf);
  const most = Math.max(0, ...cast);

  return cast.filter((of) => of > 0 && of >= most * ASKED_PART).length;
}

function castOf(votes: VoteRow): number {
  let cast = 0;
  for (const vote of votes) {
    if (vote !== NOT_SEEN) cast += 1;
  }

  return cast;
}

function compareRows(a: VoteRow, b: VoteRow): number {
  for (let at = 0; at < a.length; at += 1) {
    if (a[at] !== b[at]) return a[at] - b[at];
  }

  return 0;
}

function withoutGroups(people: readonly Voter[], map: OpinionMap, reason: NoGroups): FoundGroups {
  return {
    placed: new Map(people.map(({ key }, at) => [key, { position: map.positions[at], letter: null }])),
    extremities: map.extremities,
    directions: map.components,
    groups: null,
    reason,
    before: null,
  };
}

interface Way {
  readonly k: number;
  readonly parted: Parted;
  readonly fit: number;
}

function waysToPart(positions: OpinionMap['positions']): readonly Way[] {
  const most = Math.min(MOST_GROUPS, 2 + Math.floor(positions.length / PEOPLE_FOR_GROUPS));
  const found = Array.from({ length: most - 1 }, (_, at) => ({ k: at + 2, parted: partPoints(positions, at + 2) }));
  const ways = found.filter((way): way is { k: number; parted: Parted } => way.parted !== null && isLarge(way));
  const fits = silhouettes(
    positions,
    ways.map(({ parted }) => parted),
  );

  return ways.map((way, at) => ({ ...way, fit: fits[at] }));
}

function isLarge({ k, parted }: { readonly k: number; readonly parted: Parted | null }): boolean {
  const sizes = new Array<number>(k).fill(0);
  parted?.forEach((group) => (sizes[group] += 1));

  return sizes.every((size) => size >= PEOPLE_A_GROUP);
}

/** The way that fits best, once its number of groups has won often enough over the one that stands. */
function chooseWay(
  ways: readonly Way[],
  before: GroupsBefore | null,
  answersClosed: boolean,
): { way: Way; rival: GroupsBefore['rival'] } {
  const best = ways.reduce((one, other) => (other.fit > one.fit + BETTER_FIT ? other : one));
  const standing = ways.find(({ k }) => k === before?.k);
  if (answersClosed || standing === undefined || standing.k === best.k) return { way: best, rival: null };
  const turns = before?.rival?.k === best.k ? before.rival.turns + 1 : 1;

  return turns >= TURNS_TO_WIN ? { way: best, rival: null } : { way: standing, rival: { k: best.k, turns } };
}

/** Once voting has closed groups are named by size alone. */
function formerLetters(before: GroupsBefore | null, answersClosed: boolean): Letters {
  return before === null || answersClosed ? new Map() : before.letters;
}

function sizesOf(letters: Letters): readonly { readonly letter: string; readonly people: number }[] {
  const sizes = new Map<string, number>();
  for (const letter of letters.values()) sizes.set(letter, (sizes.get(letter) ?? 0) + 1);

  return [...sizes].map(([letter, people]) => ({ letter, people })).toSorted((a, b) => (a.letter < b.letter ? -1 : 1));
}
