import type { FrozenResult } from '@rt/api/activities';
import type { OtherAnswer } from '@rt/domain/polling';
import { isActivityKind, kinds } from '@rt/kinds';

/** A frozen result without the written answers that `may` refuses; their people are still counted. */
export function onlyOthers(frozen: FrozenResult, may: (answer: OtherAnswer) => boolean): FrozenResult {
  const { kind, result } = frozen;
  return isActivityKind(kind) ? { ...frozen, result: kinds[kind].onlyOthers?.(result, may) ?? result } : frozen;
}
