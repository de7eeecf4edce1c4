import type { AnswerPath, MovedPart, MovePart, StoodPeople } from '@rt/domain/polling';
import { movedTellsOfFew, sum, toldCells } from '@rt/domain/polling';

/** So many groups a table of moves has at most: those of the most people. */
const GROUPS_TOLD = 5;
const ABSTAINED = 'abstained';

export interface Said {
  /** By what they said, so that two wordings of the same are the same. */
  readonly path: AnswerPath;
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

/** Sums are tried with all answers, not only those in the table, since results show each answer. */
export function movedPart(part: MovePart<unknown>, said: readonly Said[], between: Between): MovedPart {
  const stood = stoodIn(part, said, between);
  const groups = [...part.groups.map(({ id }) => id), ABSTAINED];
  const cells = groups.map(() => groups.map(() => 0));
  const [gone, come] = [groups.map(() => 0), groups.map(() => 0)];
  for (const { before, after, count } of stood) {
    const [row, column] = [groups.indexOf(before ?? ''), groups.indexOf(after ?? '')];
    if (row >= 0 && column >= 0) cells[row]![column]! += count;
    else if (row >= 0) gone[row]! += count;
    else if (column >= 0) come[column]! += count;
  }
  // Who abstained is told as one number a round: it is reckoned with, and not shown.
  const shown = listed(part, stood);
  const told = toldCells({ cells, gone, come }, between.least, (row, column) => shown.has(row) && shown.has(column));

  return {
    id: part.id,
    label: part.label,
    groups: [...shown].map((at) => part.groups[at]?.label ?? ''),
    ...(shown.size < part.groups.length ? { of: part.groups.length } : {}),
    cells: [...shown].map((row) =>
      [...shown].map((column) => (told[row]?.[column] ? (cells[row]?.[column] ?? null) : null)),
    ),
  };
}

function listed({ groups }: MovePart<unknown>, stood: readonly StoodPeople[]): ReadonlySet<number> {
  const peopleOf = groups.map(({ id }) =>
    sum(stood.map(({ before, after, count }) => count * (Number(before === id) + Number(after === id)))),
  );
  const largest = [...groups.keys()].sort((one, other) => (peopleOf[other] ?? 0) - (peopleOf[one] ?? 0));

  return new Set(largest.slice(0, GROUPS_TOLD).sort((one, other) => one - other));
}
