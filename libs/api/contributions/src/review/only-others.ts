import type { OtherAnswer } from '@rt/domain/polling';
import { type FrozenResult, isActivityKind, type KindResult, kinds } from '@rt/kinds';

/** A frozen result without the written answers that `may` refuses; their people are still counted. */
export function onlyOthers<T extends FrozenResult>(frozen: T, may: (answer: OtherAnswer) => boolean): T {
  const { kind, result } = frozen;
  const told = isActivityKind(kind) ? kinds[kind].onlyOthers?.(result, may) : undefined;
  return told === undefined ? frozen : { ...frozen, result: told as KindResult };
}
