import type { AnyKind, MayName } from '@rt/domain/polling';

import type { ActivityKind } from '../names';
import { kinds } from '../registry';

/** A result with a mark at written answers that may name somebody; as it is where nothing looks for names. */
export function withNamesMarked<Result>(kind: ActivityKind, result: Result, mayName?: MayName): Result {
  const named = (kinds[kind] as AnyKind).named;

  return mayName && named ? (named.marked(result, mayName) as Result) : result;
}

/** Whether what people write is looked at for names before the room sees it: where nobody need have read it. */
export function looksForNames(kind: ActivityKind, config: unknown): boolean {
  const { words, named }: AnyKind = kinds[kind];

  return words?.seesUnread(config) ?? named?.looksAt(config) ?? false;
}
