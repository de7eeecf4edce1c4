import type { EntryMove, Labelling } from '@rt/domain/polling';

/** The moves of this act, which `was` names: the server refuses to move an entry from another place. */
export function movedHere<Change extends { readonly entryId: string }>(
  changes: readonly Change[],
  { already, was }: { readonly already?: true; readonly was?: object },
): readonly Change[] {
  if (already) return [];

  return was === undefined ? changes : changes.filter(({ entryId }) => entryId in was);
}

/** What takes moves back, once they are done; `named` is the group that the act named. */
export function takingBack(moves: readonly EntryMove[], named: string | null): readonly EntryMove[] {
  return moves.map(({ entryId, from, to = named }) => ({ entryId, from: to, to: from }));
}

export function labellingBack(changes: readonly Labelling[]): readonly Labelling[] {
  return changes.map(({ entryId, from, to }) => ({ entryId, from: to, to: from }));
}
