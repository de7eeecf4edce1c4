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

/**
 * Which cells may be told to somebody who knows the result of each round, and how many moved. A cell of fewer than `least`
 * people never is. Neither is one by which a smaller number could be worked out: whatever sums of results, of those who
 * moved and of cells somebody takes from each other, what is left is about enough people or about nobody. Cells are given
 * up from the smallest on until that is so; `mayTell` keeps back those of groups that are not listed.
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
  for (const columns of choices(grid.come.length)) {
    const come = total(grid.come.filter((_, at) => columns[at] !== 0));
    if (come >= least) continue;
    for (const [moved, both] of SUMS) {
      // Where all answered both rounds, their sum is that of all rows.
      if (both !== 0 && isClosed) continue;
      if (leavesFew(grid, told, { least, columns, moved, both, come })) return true;
    }
  }

  return false;
}

/** How all who moved, and all who answered both rounds, are counted in a sum. */
const SUMS = [
  [0, 0],
  [1, 0],
  [1, -1],
  [0, 1],
  [1, 1],
] as const;

interface Taken {
  readonly least: number;
  /** How each column is counted. */
  readonly columns: readonly number[];
  readonly moved: number;
  readonly both: number;
  /** Who is left of those who answered after alone. */
  readonly come: number;
}

/**
 * Rows are counted in any of the ways: kept in mind is only which numbers of people can be left over, up to `least`, without
 * and with a told cell.
 */
function leavesFew(grid: MoveGrid, told: ToldCells, { come, ...taken }: Taken): boolean {
  let left = [{ people: come, touched: false }];
  for (const row of grid.cells.keys()) {
    const ways = SIGNS.map((sign) => leftOfRow(grid, told, row, { sign, ...taken }));
    const next = new Map<number, { people: number; touched: boolean }>();
    for (const before of left)
      for (const way of ways) {
        const after = { people: before.people + way.people, touched: before.touched || way.touched };
        if (after.people < taken.least) next.set(after.people * 2 + Number(after.touched), after);
      }
    left = [...next.values()];
  }

  return left.some(({ people, touched }) => touched && !isEnough(people, taken.least));
}

function leftOfRow(
  { cells, gone }: MoveGrid,
  told: ToldCells,
  row: number,
  { sign, columns, moved, both }: Omit<Taken, 'come'> & { readonly sign: number },
): { readonly people: number; readonly touched: boolean } {
  let people = sign === 0 ? 0 : (gone[row] ?? 0);
  let touched = false;
  for (const [column, count] of (cells[row] ?? []).entries()) {
    if (sign + (columns[column] ?? 0) + both + (row === column ? 0 : moved) === 0) continue;
    if (told[row]?.[column]) touched = true;
    else people += count;
  }

  return { people, touched };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** All ways to count so many columns. */
function* choices(many: number): Generator<readonly number[]> {
  for (let at = 0; at < SIGNS.length ** many; at += 1) {
    yield Array.from({ length: many }, (_, column) => SIGNS[Math.floor(at / SIGNS.length ** column) % 3] ?? 0);
  }
}
