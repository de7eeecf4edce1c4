import { PUBLIC_CELLS, publicCount } from '@rt/domain/attribution';
import type { RoundsTold } from '@rt/domain/polling';

/** The rounds as they are published: of the tables of moves only large cells, and these not exactly. */
export function publicMoves<Result>(rounds: RoundsTold<Result>): RoundsTold<Result> {
  const cellOf = (cell: number | null) => (cell === null || cell < PUBLIC_CELLS.least ? null : publicCount(cell));
  const moves = rounds.moves.map(({ parts, ...between }) => ({
    ...between,
    parts: parts
      .map((part) => ({ ...part, cells: part.cells.map((row) => row.map(cellOf)) }))
      .filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== null))),
  }));

  return { ...rounds, moves };
}
