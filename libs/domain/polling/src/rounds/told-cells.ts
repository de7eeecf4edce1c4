import { isEnough } from './moves';

/** How people stood before and after: a row a group before, a column a group after. */
export interface MoveGrid {
  readonly cells: readonly (readonly number[])[];
  /** By row: who answered before alone. */
  readonly gone: readonly number[];
  /** By column: who answered after alone. */
  readonly come: readonly number[];
}

/** A cell for each pair of groups; true where its number is told. */
export type ToldCells = readonly (readonly boolean[])[];

/** The ways in which a sum of a table can count a row or a column. */
const SIGNS = [0, 1, -1] as const;

/** With so many answers that not all sums can be tried in some milliseconds, something is taken to be found. */
const TRIED_MOST = 20_000;

/**
 * Which cells may be told to somebody who knows the result of each round, and how many moved. A cell of fewer than `least`
 * people never is. Neither is one by which a smaller number could be worked out: whatever sums of results, of those who
 * moved and of cells somebody takes from each other, what is left is about enough people or about nobody. Cells are given
 * up from the smallest on until that is so; `mayTell` keeps back those of groups that are not listed. Each answer whose
 * people the results tell by themselves needs a row and a column of its own.
 */
export function toldCells(
  grid: MoveGrid,
  least: number,
  mayTell: (row: number, column: number) => boolean = () => true,
): ToldCells {
  let told = grid.cells.map((row, at) => row.map((count, column) => count >= least && mayTell(at, column)));
  while (told.some((row) => row.includes(true)) && tellsOfFew(grid, told, least)) told = withoutSmallest(grid, told);

  return told;
}

function withoutSmallest({ cells }: MoveGrid, told: ToldCells): boolean[][] {
  const counts = told.flatMap((row, at) => row.flatMap((is, column) => (is ? [cells[at]?.[column] ?? 0] : [])));
  const smallest = Math.min(...counts);

  return told.map((row, at) => row.map((is, column) => is && cells[at]?.[column] !== smallest));
}

/** True where a sum in which a told cell takes part is about fewer than `least` people, and not about nobody. */
function tellsOfFew(grid: MoveGrid, told: ToldCells, least: number): boolean {
  const isClosed = total(grid.gone) + total(grid.come) === 0;
  const search = { grid, told, least, columns: columnsToTry(grid, told), tried: { left: TRIED_MOST } };
  const rows = grid.gone.map((gone) => SIGNS.map((sign) => ({ people: sign === 0 ? 0 : gone, touched: false })));

  return SUMS.some(
    ([moved, both]) =>
      // Where all answered both rounds, their sum is that of all rows.
      !(both !== 0 && isClosed) && leavesFew({ ...search, moved, both }, 0, { come: 0, rows }),
  );
}

/** Columns with nobody in them change no sum. Those of which the least is told come first: most sums are about too many people soon. */
function columnsToTry({ cells, come }: MoveGrid, told: ToldCells): readonly number[] {
  const untold = come.map((count, at) => count + total(cells.map((row, of) => (told[of]?.[at] ? 0 : (row[at] ?? 0)))));
  const isEmpty = (at: number) => come[at] === 0 && cells.every((row) => row[at] === 0);

  return [...come.keys()].filter((at) => !isEmpty(at)).sort((one, other) => (untold[other] ?? 0) - (untold[one] ?? 0));
}

/** How all who moved, and all who answered both rounds, are counted in a sum. */
const SUMS = [
  [0, 0],
  [1, 0],
  [1, -1],
  [0, 1],
  [1, 1],
] as const;

interface Search {
  readonly grid: MoveGrid;
  readonly told: ToldCells;
  readonly least: number;
  /** In the order in which they are tried. */
  readonly columns: readonly number[];
  /** So many more may be tried, in all sums together. */
  readonly tried: { left: number };
  readonly moved: number;
  readonly both: number;
}

interface Left {
  readonly people: number;
  /** A told cell takes part. */
  readonly touched: boolean;
}

/** Who is left once some columns are counted. */
interface LeftSoFar {
  /** Of those who answered after alone. */
  readonly come: number;
  /** Of each row, for each of the ways to count it. */
  readonly rows: readonly (readonly Left[])[];
}

/** Whether the columns from this one on can be counted so that few are left. */
function leavesFew(search: Search, at: number, { come, rows }: LeftSoFar): boolean {
  const { grid, columns, least, tried } = search;
  const fewest = come + total(rows.map((ways) => Math.min(...ways.map(({ people }) => people))));
  if (fewest >= least) return false;
  const column = columns[at];
  if (column === undefined) return rowsLeaveFew(rows, come, least);
  tried.left -= 1;
  if (tried.left < 0) return true;

  return SIGNS.some((sign) =>
    leavesFew(search, at + 1, {
      come: come + (sign === 0 ? 0 : (grid.come[column] ?? 0)),
      rows: rows.map((ways, row) => ways.map((left, way) => withCell(search, left, { row, column, sign, way }))),
    }),
  );
}

interface CountedCell {
  readonly row: number;
  readonly column: number;
  /** How its column is counted. */
  readonly sign: number;
  /** Which of the ways its row is counted in. */
  readonly way: number;
}

function withCell({ grid, told, moved, both }: Search, left: Left, { row, column, sign, way }: CountedCell): Left {
  if ((SIGNS[way] ?? 0) + sign + both + (row === column ? 0 : moved) === 0) return left;
  if (told[row]?.[column]) return { ...left, touched: true };

  return { ...left, people: left.people + (grid.cells[row]?.[column] ?? 0) };
}

/**
 * Rows are counted in any of the ways: kept in mind is only which numbers of people can be left over, up to `least`, without
 * and with a told cell.
 */
function rowsLeaveFew(rows: LeftSoFar['rows'], come: number, least: number): boolean {
  let left: readonly Left[] = [{ people: come, touched: false }];
  for (const ways of rows) {
    const next = new Map<number, Left>();
    for (const before of left)
      for (const way of ways) {
        const after = { people: before.people + way.people, touched: before.touched || way.touched };
        if (after.people < least) next.set(after.people * 2 + Number(after.touched), after);
      }
    left = [...next.values()];
  }

  return left.some(({ people, touched }) => touched && !isEnough(people, least));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
