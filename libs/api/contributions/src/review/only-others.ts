import type { Label, OtherAnswer, RoundMoves, RoundsTold } from '@rt/domain/polling';
import { type FrozenResult, isActivityKind, keptSentences, type KindConfig, type KindResult, kinds } from '@rt/kinds';

/**
 * A frozen result without the written answers, and the words that these stand below, that `may` refuses; their people are still
 * counted. Its sentences are made anew, since they may have quoted one of them; those of a result that was kept as text quote none.
 */
export function onlyOthers<T extends FrozenResult>(frozen: T, may: (answer: OtherAnswer) => boolean): T {
  const { kind, result, summary, rounds } = frozen;
  const rules = isActivityKind(kind) ? kinds[kind] : undefined;
  if (!rules?.onlyOthers && !rules?.configKept) return frozen;
  const without = (one: KindResult) => (rules.onlyOthers?.(one, may) ?? one) as KindResult;
  const quoted = asked(frozen, may);
  const told = {
    ...frozen,
    ...quoted,
    result: without(result),
    ...(rounds ? { rounds: roundsWithout(rounds, without, quoted?.labels) } : {}),
  };
  return { ...told, summary: typeof summary === 'string' ? summary : keptSentences(told) };
}

function roundsWithout(
  { former, moves, ...rest }: RoundsTold<KindResult>,
  without: (result: KindResult) => KindResult,
  labels: readonly Label[] | undefined,
): RoundsTold<KindResult> {
  const quoted = (between: RoundMoves) => ({ ...between, parts: quotedAmong(between.parts, labels ?? []) });
  return {
    ...rest,
    former: former.map((one) => ({ ...one, result: one.result && without(one.result) })),
    moves: labels ? moves.map(quoted) : moves,
  };
}

function asked({ kind, config, groups = [] }: FrozenResult, may: (answer: OtherAnswer) => boolean) {
  const kept = kinds[kind].configKept?.(config, may) as KindConfig | undefined;
  if (kept === undefined) return undefined;
  const labels = kinds[kind].labels(kept);
  // By group nothing is told of what is not quoted.
  const told = groups.map((by) => ({ ...by, parts: quotedAmong(by.parts, labels) }));
  return {
    config: kept,
    labels,
    ...(groups.length > 0 ? { groups: told.filter(({ parts }) => parts.length > 0) } : {}),
  };
}

/** Parts of a result that carry their own words: without those whose words are not quoted. */
function quotedAmong<Part extends { readonly id: string }>(parts: readonly Part[], labels: readonly Label[]): Part[] {
  return parts.filter((part) => labels.some(({ id }) => id === part.id));
}
