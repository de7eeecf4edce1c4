import type { OtherAnswer, RoundsTold } from '@rt/domain/polling';
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
  const told = { ...frozen, ...asked(frozen, may), result: without(result) };
  const former = ({ former, ...rest }: RoundsTold<KindResult>) => ({
    ...rest,
    former: former.map((one) => ({ ...one, result: one.result && without(one.result) })),
  });
  return {
    ...told,
    summary: typeof summary === 'string' ? summary : keptSentences(told),
    ...(rounds ? { rounds: former(rounds) } : {}),
  };
}

function asked({ kind, config, groups = [] }: FrozenResult, may: (answer: OtherAnswer) => boolean) {
  const kept = kinds[kind].configKept?.(config, may) as KindConfig | undefined;
  if (kept === undefined) return undefined;
  const labels = kinds[kind].labels(kept);
  // By group nothing is told of what is not quoted.
  const told = groups.map((by) => ({
    ...by,
    parts: by.parts.filter((part) => labels.some(({ id }) => id === part.id)),
  }));
  return {
    config: kept,
    labels,
    ...(groups.length > 0 ? { groups: told.filter(({ parts }) => parts.length > 0) } : {}),
  };
}
