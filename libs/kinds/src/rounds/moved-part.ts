import type { AnswerPath, ChartText, MovedPart, MovePart, StoodPeople } from '@rt/domain/polling';
import { movedTellsOfFew, sum, toldCells } from '@rt/domain/polling';

/** So many groups a table of moves has at most; those of the fewest people are one. */
const GROUPS_TOLD = 5;
const REST = 'rest';
const ABSTAINED = 'abstained';

/** What people said in each round, read by the rules of the kind. */
export interface Said {
  /** By what they said, so that two wordings of the same are the same. */
  readonly path: AnswerPath;
  /** By what the room sees of it. */
  readonly seen: AnswerPath;
  readonly answers: ReadonlyMap<number, unknown>;
}

/** The two rounds between which people moved; at least so many must be in what is told. */
export interface Between {
  readonly first: number;
  readonly second: number;
  readonly least: number;
}

/** Where somebody stood in a round; undefined for who was not there. */
function groupIn(part: MovePart<unknown>, { path, answers }: Said, round: number): string | undefined {
  if (answers.has(round)) return part.groupOf(answers.get(round));

  return path.keys[round] === undefined ? undefined : ABSTAINED;
}

/** How people stood in one part of their answers in both rounds. */
function stoodIn(part: MovePart<unknown>, said: readonly Said[], { first, second }: Between): readonly StoodPeople[] {
  return said.map((one) => {
    const { path, answers } = one;
    const inBoth = answers.has(first) && answers.has(second);

    return {
      before: groupIn(part, one, first),
      after: groupIn(part, one, second),
      count: path.count,
      inBoth,
      moved: inBoth && path.keys[first] !== path.keys[second],
    };
  });
}

/** True where a number of few people could be worked out of how many moved, held against the results of one part. */
export function isMovedOfFew(part: MovePart<unknown>, said: readonly Said[], between: Between): boolean {
  return movedTellsOfFew(stoodIn(part, said, between), between.least);
}

/** The table of who moved in one part of an answer, as far as it may be told. */
export function movedPart(part: MovePart<unknown>, said: readonly Said[], between: Between): MovedPart {
  const stood = stoodIn(part, said, between);
  const groups = listed(part, stood);
  const rowOf = (id: string | undefined) => groups.findIndex((group) => group.id === id || group.also.has(id ?? ''));
  const cells = groups.map(() => groups.map(() => 0));
  const [gone, come] = [groups.map(() => 0), groups.map(() => 0)];
  for (const { before, after, count } of stood) {
    const [row, column] = [rowOf(before), rowOf(after)];
    if (row >= 0 && column >= 0) cells[row]![column]! += count;
    else if (row >= 0) gone[row]! += count;
    else if (column >= 0) come[column]! += count;
  }
  // Who abstained is told as one number a round: it is reckoned with, and not shown.
  const isShown = (at: number) => groups[at]?.id !== ABSTAINED;
  const told = toldCells({ cells, gone, come }, between.least, (row, column) => isShown(row) && isShown(column));
  const shown = groups.flatMap((_, at) => (isShown(at) ? [at] : []));

  return {
    id: part.id,
    label: part.label,
    groups: shown.map((at) => groups[at]?.label ?? ''),
    cells: shown.map((row) => shown.map((column) => (told[row]?.[column] ? (cells[row]?.[column] ?? null) : null))),
  };
}

interface ListedGroup {
  readonly id: string;
  readonly label: ChartText;
  /** Groups that are counted with it. */
  readonly also: ReadonlySet<string>;
}

/** The groups of the most people, in their order, with all others as one; besides, where somebody did, who abstained. */
function listed({ groups }: MovePart<unknown>, stood: readonly StoodPeople[]): readonly ListedGroup[] {
  const peopleOf = (id: string) =>
    sum(stood.map(({ before, after, count }) => count * (Number(before === id) + Number(after === id))));
  const few =
    groups.length > GROUPS_TOLD
      ? [...groups].sort((a, b) => peopleOf(b.id) - peopleOf(a.id)).slice(GROUPS_TOLD - 1)
      : [];
  const also = new Set(few.map(({ id }) => id));
  const none: ReadonlySet<string> = new Set();
  const shown = groups.filter(({ id }) => !also.has(id)).map(({ id, label }) => ({ id, label, also: none }));
  const rest = also.size > 0 ? [{ id: REST, label: { code: 'moves-rest' }, also }] : [];
  const abstained = peopleOf(ABSTAINED) > 0 ? [{ id: ABSTAINED, label: '', also: none }] : [];

  return [...shown, ...rest, ...abstained];
}
