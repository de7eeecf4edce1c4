import type { OtherAnswer } from '@rt/domain/polling';
import { type FrozenResult, isActivityKind, type KindResult, kinds } from '@rt/kinds';

/** A frozen result without the written answers that `may` refuses; their people are still counted. */
export function onlyOthers(frozen: FrozenResult, may: (answer: OtherAnswer) => boolean): FrozenResult {
  const { kind, result } = frozen;
  const told = isActivityKind(kind) ? kinds[kind].onlyOthers?.(result, may) : undefined;
  return told === undefined ? frozen : { ...frozen, result: told as KindResult };
}
