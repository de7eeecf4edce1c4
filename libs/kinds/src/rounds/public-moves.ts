import type { RoundsTold } from '@rt/domain/polling';

/** So many people a cell has at least in a publication; its number is rounded down to a multiple of the step. */
const PUBLIC = { least: 10, step: 5 };

/** The rounds as they are published: of the tables of moves only large cells, and these not exactly. */
export function publicMoves<Result>(rounds: RoundsTold<Result>): RoundsTold<Result> {
  const cellOf = (cell: number | null) =>
    cell === null || cell < PUBLIC.least ? null : Math.floor(cell / PUBLIC.step) * PUBLIC.step;
  const moves = rounds.moves.map(({ parts, ...between }) => ({
    ...between,
    parts: parts
      .map((part) => ({ ...part, cells: part.cells.map((row) => row.map(cellOf)) }))
      .filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== null))),
  }));

  return { ...rounds, moves };
}
