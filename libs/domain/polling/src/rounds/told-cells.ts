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

/** So many more steps may be made: in each, one row is looked at once a column more is counted. */
export interface Steps {
  left: number;
}

/** With so many answers that not all sums can be tried in some milliseconds, a table tells nothing. */
export const STEPS_MOST = 200_000;

const SIGNS = [0, 1, -1] as const;
const WAYS = SIGNS.length;

/**
 * Which cells may be told to somebody who knows the result of each round, and how many moved. A cell of fewer than `least`
 * people never is. Neither is one by which a smaller number could be worked out: whatever sums of results, of those who
 * moved and of cells somebody takes from each other, what is left is about enough people or about nobody. Cells are given
 * up from the smallest on until that is so; `mayTell` keeps back those of groups that are not listed. Each answer whose
 * people the results tell by themselves needs a row and a column of its own. Once all steps are made, none is told.
 */
export function toldCells(
  grid: MoveGrid,
  least: number,
  mayTell: (row: number, column: number) => boolean = () => true,
  steps: Steps = { left: STEPS_MOST },
): ToldCells {
  let told = grid.cells.map((row, at) => row.map((count, column) => count >= least && mayTell(at, column)));
  while (told.some((row) => row.includes(true)) && tellsOfFew(grid, told, least, steps)) {
    told = steps.left < 0 ? told.map((row) => row.map(() => false)) : withoutSmallest(grid, told);
  }

  return told;
}

function withoutSmallest({ cells }: MoveGrid, told: ToldCells): boolean[][] {
  const counts = told.flatMap((row, at) => row.flatMap((is, column) => (is ? [cells[at]?.[column] ?? 0] : [])));
  const smallest = Math.min(...counts);

  return told.map((row, at) => row.map((is, column) => is && cells[at]?.[column] !== smallest));
}

/** How all who moved, and all who answered both rounds, are counted in a sum. */
const SUMS = [
  [0, 0],
  [1, 0],
  [1, -1],
  [0, 1],
  [1, 1],
] as const;

/** True where a sum in which a told cell takes part is about fewer than `least` people, and not about nobody, or steps are used up. */
function tellsOfFew(grid: MoveGrid, told: ToldCells, least: number, steps: Steps): boolean {
  const isClosed = total(grid.gone) + total(grid.come) === 0;
  // Rows with nobody in them change no sum.
  const places = [...grid.gone.keys()].filter((row) => grid.gone[row] !== 0 || total(grid.cells[row] ?? []) !== 0);
  const columns = columnsToTry(grid, told, places);
  const withTold = columns.filter(({ cells }) => cells.some(({ isTold }) => isTold)).length;
  const rows = places.flatMap((row) => SIGNS.map((sign) => (sign === 0 ? 0 : 2 * (grid.gone[row] ?? 0))));
  steps.left -= places.length * columns.length;

  return SUMS.some(
    ([moved, both]) =>
      // Where all answered both rounds, their sum is that of all rows.
      !(both !== 0 && isClosed) && leavesFew({ columns, withTold, least, steps, moved, both }, 0, { come: 0, rows }),
  );
}

interface Column {
  /** Who answered after alone. */
  readonly come: number;
  readonly cells: readonly Cell[];
  /** Nobody else is in its rows, and nobody answered one round alone there: its people are in a sum or not, whatever else is. */
  readonly isApart: boolean;
}

interface Cell {
  /** The place of its row among those with people in them. */
  readonly row: number;
  readonly count: number;
  readonly isTold: boolean;
  readonly isMove: boolean;
}

/** Columns with entries: columns with published cells first, then in the order of their smallest published number. */
function columnsToTry({ cells, gone, come }: MoveGrid, told: ToldCells, rows: readonly number[]): readonly Column[] {
  const cellsOf = (column: number) =>
    rows.flatMap((of, row): Cell[] => {
      const count = cells[of]?.[column] ?? 0;

      return count === 0 ? [] : [{ row, count, isTold: told[of]?.[column] ?? false, isMove: of !== column }];
    });
  const isApart = (column: number) =>
    come[column] === 0 &&
    rows.every((of) => !cells[of]?.[column] || (gone[of] === 0 && total(cells[of]) === cells[of][column]));
  const columns = come.map((people, at): Column => ({ come: people, cells: cellsOf(at), isApart: isApart(at) }));
  const untold = (column: Column) => column.come + total(column.cells.map((cell) => (cell.isTold ? 0 : cell.count)));
  const hasTold = (column: Column) => Number(column.cells.some(({ isTold }) => isTold));

  return columns
    .filter((column) => column.come + column.cells.length > 0)
    .sort((one, other) => hasTold(other) - hasTold(one) || untold(other) - untold(one));
}

interface Search {
  readonly columns: readonly Column[];
  /** So many of these, the first, have cells that are told. */
  readonly withTold: number;
  readonly least: number;
  readonly steps: Steps;
  readonly moved: number;
  readonly both: number;
}

interface LeftSoFar {
  /** Of those who answered after alone. */
  readonly come: number;
  /** Of each row, for each of the ways to count it: twice the people, and one more where a told cell takes part. */
  readonly rows: readonly number[];
}

/** Whether the columns from this one on can be counted so that few are left. */
function leavesFew(search: Search, at: number, { come, rows }: LeftSoFar): boolean {
  const { columns, withTold, least, steps } = search;
  steps.left -= rows.length / WAYS;
  if (steps.left < 0) return true;
  const fewest = come + fewestIn(rows, at >= withTold);
  if (fewest >= least) return false;
  const column = columns[at];
  if (!column) return fewest > 0 || rowsLeaveFew(rows, least);

  return signsOf(column, search).some((sign) =>
    leavesFew(search, at + 1, {
      come: come + (sign === 0 ? 0 : column.come),
      rows: withColumn(search, rows, column, sign),
    }),
  );
}

/** The ways in which a column is to be tried: where it is apart, rows can do the rest beside one in which each can cancel its cell. */
function signsOf({ isApart }: Column, { moved, both }: Search): readonly number[] {
  if (!isApart) return SIGNS;

  return [moved + both > 1 ? -1 : 0];
}

/** The fewest who can be left in the rows; once no told cell comes any more, with one of those that have taken part. */
function fewestIn(rows: readonly number[], mustTouch: boolean): number {
  let [all, more] = [0, mustTouch ? Infinity : 0];
  for (let row = 0; row < rows.length; row += WAYS) {
    let [fewest, touched] = [Infinity, Infinity];
    for (let way = row; way < row + WAYS; way += 1) {
      const left = rows[way] ?? 0;
      const people = left >> 1;
      if (people < fewest) fewest = people;
      if (people < touched && left % 2 === 1) touched = people;
    }
    all += fewest;
    if (touched - fewest < more) more = touched - fewest;
  }

  return all + more;
}

/** With all cells of a column that is counted in this way. */
function withColumn({ moved, both }: Search, rows: readonly number[], { cells }: Column, sign: number): number[] {
  const after = rows.slice();
  for (const { row, count, isTold, isMove } of cells)
    for (const [way, rowSign] of SIGNS.entries()) {
      if (rowSign + sign + both + (isMove ? moved : 0) === 0) continue;
      const at = row * WAYS + way;
      const left = after[at] ?? 0;
      after[at] = isTold ? left + 1 - (left % 2) : left + 2 * count;
    }

  return after;
}

/** True if these rows disclose a group below threshold, alone with a published cell or combined with another row. */
function rowsLeaveFew(rows: readonly number[], least: number): boolean {
  const few = [...rows.keys()].filter((way) => isFew(rows[way] ?? 0, least));
  const leavesNobody = (row: number) => rows.slice(row * WAYS, row * WAYS + WAYS).includes(1);
  const closed = few.length === 0 ? [] : [...Array(rows.length / WAYS).keys()].filter(leavesNobody);

  return few.some((way) => (rows[way] ?? 0) % 2 === 1 || closed.some((row) => row !== Math.floor(way / WAYS)));
}

function isFew(left: number, least: number): boolean {
  return left > 1 && left >> 1 < least;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
