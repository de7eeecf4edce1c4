import type { PublishedMoves, RoundMoves, RoundsPublished, RoundsTold } from '@rt/domain/polling';

export function publicMoves<Result>(rounds: RoundsTold<Result>): RoundsPublished<Result> {
  return { ...rounds, moves: rounds.moves.map(published) };
}

function published({ inPublic, ...between }: RoundMoves): PublishedMoves {
  if (inPublic) return { ...between, ...inPublic };

  return { ...between, moved: null, parts: [], ...(between.moved === null ? {} : { withheld: true }) };
}
