import type { AgendaItemInput, RoundtableBody } from '@rt/contracts';
import { KEYS, problemOf, useApi, useCommand, useRefresh, useSay } from '@rt/web/console-kit';
import { useQueryClient } from '@tanstack/react-query';

import { t } from '../words';
import { type AgendaEdit, inputOf, moved, withItem } from './agenda-edits';

/** An edit is a function, so that it can be repeated on what another person has stored meanwhile. */
function useAgendaStore(roundtable: RoundtableBody) {
  const api = useApi();
  const client = useQueryClient();
  const at = { roundtableId: roundtable.id };
  const key = KEYS.roundtable(roundtable.id);

  const put = async (current: RoundtableBody, edit: AgendaEdit) => {
    const body = { version: current.version, items: [...edit(current.agenda.map(inputOf))] };
    client.setQueryData(key, await api.call('PUT /api/roundtables/{roundtableId}/agenda', { at, body }));
  };

  return async (edit: AgendaEdit): Promise<true> => {
    try {
      await put(client.getQueryData<RoundtableBody>(key) ?? roundtable, edit);
    } catch (error) {
      if (problemOf(error).code !== 'version-conflict') throw error;
      await put(await api.call('GET /api/roundtables/{roundtableId}', { at }), edit);
    }
    return true;
  };
}

/** The acts on an agenda. Each is saved at once and announced; a deleted item can be brought back. */
export function useAgenda(roundtable: RoundtableBody) {
  const store = useAgendaStore(roundtable);
  const say = useSay();
  const refresh = useRefresh();
  const stale = [KEYS.roundtable(roundtable.id), KEYS.activities(roundtable.id)];
  const command = useCommand(store, stale);
  const items = roundtable.agenda.map(inputOf);

  const move = async (from: number, to: number) => {
    const item = items[from];
    if (!item) return;
    const edit: AgendaEdit = (now) =>
      moved(
        now,
        now.findIndex(({ id }) => id === item.id),
        to,
      );
    if (await command.run(edit)) say(t('organise.moved', { title: item.title, from: from + 1, to: to + 1 }));
  };

  const offer = (told: string, edit: AgendaEdit) =>
    say(told, { label: t('organise.undo'), act: () => void bringBack(edit) });
  const bringBack = async (edit: AgendaEdit) => {
    try {
      await store(edit);
    } catch (error) {
      // The page may have been left, and the item is gone until this succeeds: what brings it back stays at hand.
      offer(problemOf(error).message, edit);
    }
    await refresh(stale);
  };

  /** `activityIds`: what the item holds, to come back with it. */
  const remove = async (index: number, activityIds: readonly string[]) => {
    const gone = items[index];
    if (!gone) return;
    if (!(await command.run((now) => now.filter(({ id }) => id !== gone.id)))) return;
    const { id: _id, ...bare } = gone;
    const again = { ...bare, activityIds: [...activityIds] };
    offer(t('organise.deleted', { title: gone.title }), (now) => [...now.slice(0, index), again, ...now.slice(index)]);
  };

  /** Throws what the server refused, for the form of the item. `opened`: as the form found it. */
  const save = async (item: AgendaItemInput, opened?: AgendaItemInput) => {
    await store((now) => withItem(now, item, opened));
    say(t('organise.agenda-saved'));
  };

  return { busy: command.busy, error: command.error, move, remove, save };
}
