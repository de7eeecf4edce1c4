import type { AgendaItemInput, RoundtableBody } from '@rt/contracts';
import { KEYS, useApi, useCommand, useSay } from '@rt/web/desk';
import { useQueryClient } from '@tanstack/react-query';
import { t } from '../words';
import { inputOf, moved } from './agenda-edits';

/** The acts on an agenda. Each is saved at once and announced; a deleted item can be brought back. */
export function useAgenda(roundtable: RoundtableBody) {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const key = KEYS.roundtable(roundtable.id);
  const command = useCommand(
    async (items: readonly AgendaItemInput[]) => {
      const current = client.getQueryData<RoundtableBody>(key) ?? roundtable;
      const body = { version: current.version, items };
      const changed = await api.put<RoundtableBody>(`/roundtables/${roundtable.id}/agenda`, body);
      client.setQueryData(key, changed);
      return changed;
    },
    [key, KEYS.activities(roundtable.id)],
  );
  const items = roundtable.agenda.map(inputOf);

  const move = async (from: number, to: number) => {
    const title = items[from]?.title ?? '';
    const done = await command.run(moved(items, from, to));
    if (done) say(t('organise.moved', { title, from: from + 1, to: to + 1 }));
  };

  const remove = async (index: number) => {
    const gone = items[index];
    if (!gone) return;
    const rest = items.filter((_, at) => at !== index);
    if (!(await command.run(rest))) return;
    const { id: _id, ...again } = gone;
    const bringBack = () => void command.run([...rest.slice(0, index), again, ...rest.slice(index)]);
    say(t('organise.deleted', { title: gone.title }), { label: t('organise.undo'), act: bringBack });
  };

  /** Throws what the server refused, for the form of the item. */
  const save = async (item: AgendaItemInput, index: number | null) => {
    const next = index === null ? [...items, item] : items.map((one, at) => (at === index ? item : one));
    const current = client.getQueryData<RoundtableBody>(key) ?? roundtable;
    const body = { version: current.version, items: next };
    client.setQueryData(key, await api.put<RoundtableBody>(`/roundtables/${roundtable.id}/agenda`, body));
    say(t('organise.agenda-saved'));
  };

  return { busy: command.busy, error: command.error, move, remove, save };
}
