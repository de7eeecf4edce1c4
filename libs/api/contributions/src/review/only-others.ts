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

function asked({ kind, config }: FrozenResult, may: (answer: OtherAnswer) => boolean) {
  const kept = kinds[kind].configKept?.(config, may) as KindConfig | undefined;
  return kept && { config: kept, labels: kinds[kind].labels(kept) };
}
