import {
  charts,
  type FrozenResult,
  handsBodies,
  isActivityKind,
  type PublicDivision,
  publicDivision,
  publicGroupsBody,
  publicMoves,
  records,
  roundsBodies,
  type StoredPoll,
} from '@rt/kinds';

/** A frozen result as the archive shows it. How many could have answered is not told: attendance is published in bands (C15). */
export function publicPoll(frozen: FrozenResult, sourceRef: string | null = null): StoredPoll {
  const { kind, labels, result, rounds } = frozen;
  const by = publicDivision(frozen);
  const found = by === 'found' ? frozen.foundGroups : undefined;
  const table = isActivityKind(kind) ? records[kind].table(labels, result, found) : { counts: [], figures: [] };
  return {
    kind,
    question: frozen.question,
    n: frozen.n,
    abstained: frozen.abstained,
    eligible: null,
    ...table,
    summary: frozen.summary,
    method: frozen.method,
    ...publishedSource(frozen, sourceRef),
    ...(frozen.hands ? { hands: handsBodies(frozen.hands) } : {}),
    ...publishedGroups(frozen, by),
    ...(rounds && isActivityKind(kind) ? { rounds: publishedRounds(frozen, rounds) } : {}),
  };
}

/** Ids of activities are no part of the record. */
function publishedSource({ askedFrom }: FrozenResult, ref: string | null): Pick<StoredPoll, 'askedFrom'> {
  return askedFrom ? { askedFrom: { question: askedFrom.question, round: askedFrom.round, ref } } : {};
}

/** By the groups that whoever runs the session wants it published by, if by any; what may be told of them was found before. */
function publishedGroups({ groups }: FrozenResult, published: PublicDivision | null): Pick<StoredPoll, 'groups'> {
  const chosen = groups?.find(({ by }) => by === published);
  return chosen ? { groups: [publicGroupsBody(chosen)] } : {};
}

/** Of who moved as much as may be published: from ten people on, and tables by fives. */
function publishedRounds(
  { kind, config, result }: FrozenResult,
  rounds: NonNullable<FrozenResult['rounds']>,
): NonNullable<StoredPoll['rounds']> {
  return roundsBodies(charts[kind], { config, result, rounds: publicMoves(rounds), isPublic: true });
}
