import {
  charts,
  type FrozenResult,
  handsBodies,
  isActivityKind,
  publicMoves,
  records,
  roundsBodies,
  type StoredPoll,
} from '@rt/kinds';

/** A frozen result as the archive shows it. How many could have answered is not told: attendance is published in bands (C15). */
export function publicPoll(frozen: FrozenResult, sha256: string): StoredPoll {
  const { kind, labels, result } = frozen;
  const table = isActivityKind(kind) ? records[kind].table(labels, result) : { counts: [], figures: [] };
  return {
    kind,
    question: frozen.question,
    n: frozen.n,
    abstained: frozen.abstained,
    eligible: null,
    ...table,
    summary: frozen.summary,
    method: frozen.method,
    sha256,
    ...(frozen.askedFrom ? { askedFrom: frozen.askedFrom } : {}),
    ...(frozen.hands ? { hands: handsBodies(frozen.hands) } : {}),
    ...(frozen.rounds && isActivityKind(kind) ? { rounds: publishedRounds(frozen, frozen.rounds) } : {}),
  };
}

/** Of who moved, tables are published from ten people on and by fives. */
function publishedRounds(
  { kind, config, result }: FrozenResult,
  rounds: NonNullable<FrozenResult['rounds']>,
): NonNullable<StoredPoll['rounds']> {
  return roundsBodies(charts[kind], { config, result, rounds: publicMoves(rounds), isPublic: true });
}
