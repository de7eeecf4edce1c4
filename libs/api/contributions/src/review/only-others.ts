import type { OtherAnswer, RoundsTold } from '@rt/domain/polling';
import { type FrozenResult, isActivityKind, keptSentences, type KindResult, kinds } from '@rt/kinds';

/**
 * A frozen result without the written answers that `may` refuses; their people are still counted. Its sentences are made
 * anew, since they may have quoted one of them; those of a result that was kept as text quote none.
 */
export function onlyOthers<T extends FrozenResult>(frozen: T, may: (answer: OtherAnswer) => boolean): T {
  const { kind, result, summary } = frozen;
  const told = isActivityKind(kind) ? kinds[kind].onlyOthers?.(result, may) : undefined;
  if (told === undefined) return frozen;
  const said = typeof summary === 'string' ? summary : keptSentences({ ...frozen, result: told as KindResult });
  const former = ({ former, ...rounds }: RoundsTold<KindResult>) => ({
    ...rounds,
    former: former.map((one) => ({
      ...one,
      result: one.result && (kinds[kind].onlyOthers?.(one.result, may) as KindResult),
    })),
  });
  return {
    ...frozen,
    result: told as KindResult,
    summary: said,
    ...(frozen.rounds ? { rounds: former(frozen.rounds) } : {}),
  };
}
