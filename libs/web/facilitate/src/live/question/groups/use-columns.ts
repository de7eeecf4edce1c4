import type { Label } from '@rt/domain/polling';
import { useCommand } from '@rt/web/console-kit';

import { t } from '../../../words';
import { useLabel } from '../labels/use-label';
import { useSaidWithUndo } from '../undo/use-undo';
import { labellingsOf } from './placing';
import type { useSorting } from './use-sorting';

/** Puts ideas into another column, as a host has chosen; the message has the way back. */
export function useColumns(
  where: { readonly roundtableId: string; readonly activityId: string },
  { placing, note }: Pick<ReturnType<typeof useSorting>, 'placing' | 'note'>,
) {
  const send = useLabel(where);
  const sayWithUndo = useSaidWithUndo();
  return useCommand(async ({ ids, column }: { readonly ids: ReadonlySet<string>; readonly column: Label }) => {
    const changes = labellingsOf(placing, ids, column.id);
    if (changes.length > 0) await send(changes);
    note({ to: new Map(), columns: new Map(changes.map(({ entryId }) => [entryId, column.id])) });
    const back = changes.map(({ entryId, from, to }) => ({ entryId, from: to, to: from }));
    const said = t('facilitate.columns-said', { count: changes.length, column: column.text });
    sayWithUndo(said, () => (back.length > 0 ? send(back) : Promise.resolve()));
  }, []);
}
