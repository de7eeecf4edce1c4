import type { ActivityView } from '@rt/contracts/plain';
import type { Entry, EntryMove, Label } from '@rt/domain/polling';
import { useApi, useCommand, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../../words';
import { useSaidWithUndo } from '../undo/use-undo';
import { after, type Effect, movesOf, type Placing, placingOf, takingBack } from './placing';

type Ids = ReadonlySet<string>;

/** Of a board: what of it is listed, and the columns in which that stands. */
interface Listed {
  readonly entries: readonly Entry[];
  readonly columns: readonly Label[];
}

/** Entries as they stand, and what moves them. What was moved on this page can be taken back, the latest first. */
export function useSorting(roundtableId: string, activity: Pick<ActivityView, 'id' | 'tally'>, listed: Listed) {
  const { arrange, decide } = useCalls(roundtableId, activity.id);
  const say = useSay();
  const { placing, note } = useStanding(activity, listed);
  const [done, setDone] = useState<readonly (readonly EntryMove[])[]>([]);
  const sayWithUndo = useSaidWithUndo();
  const command = useCommand((act: () => Promise<string>) => act().then(say), []);
  const move = async (moves: readonly EntryMove[], name?: string) => {
    const groupId = await arrange(moves, name);
    const isNew = groupId !== null && !placing.groups.some(({ id }) => id === groupId);
    note({
      to: new Map(moves.map(({ entryId, to = groupId }) => [entryId, to])),
      ...(isNew ? { group: { id: groupId, name: name ?? '' } } : {}),
    });
    return groupId;
  };
  const moveOn = (moves: readonly EntryMove[], said: string, name?: string) =>
    command.run(async () => {
      if (moves.length === 0) return said;
      const groupId = await move(moves, name);
      setDone([...done, takingBack(moves, groupId)]);
      return said;
    });
  const undo = async (moves: readonly EntryMove[]) => {
    await move(moves);
    setDone(done.slice(0, -1));
    return t('facilitate.group-undone');
  };
  const hiding = useCommand(async (ids: Ids) => {
    const back = movesOf(placing, ids, null);
    for (const id of ids) await decide(id, { verb: 'hide' });
    note({ to: new Map(), hidden: ids });
    sayWithUndo(t('facilitate.entry-said-hide'), async () => {
      for (const id of ids) await decide(id, { verb: 'show' });
      if (back.length > 0) await arrange(takingBack(back, null));
    });
  }, []);
  const last = done.at(-1);
  return {
    ...{ placing, note },
    busy: command.busy || hiding.busy,
    error: command.error ?? hiding.error,
    group: (ids: Ids, name: string) => grouped(movesOf(placing, ids, undefined), name, { moveOn, say }),
    takeOut: (ids: Ids) => moveOn(movesOf(placing, ids, null), t('facilitate.group-taken-out')),
    undo: last ? () => command.run(() => undo(last)) : null,
    ...decisionsOf(decide, note, command.run),
    hide: (ids: Ids) => hiding.run(ids),
  };
}

interface Told {
  moveOn(moves: readonly EntryMove[], said: string, name?: string): Promise<unknown>;
  say(said: string): void;
}

/** Null as of a refusal where none of them is left: what was typed stays. */
function grouped(moves: readonly EntryMove[], name: string, { moveOn, say }: Told): Promise<unknown> {
  if (moves.length > 0) return moveOn(moves, t('facilitate.group-said', { count: moves.length, name }), name);
  say(t('facilitate.group-gone'));
  return Promise.resolve(null);
}

type Run = (act: () => Promise<string>) => Promise<unknown>;

function decisionsOf(decide: ReturnType<typeof useCalls>['decide'], note: (effect: Effect) => void, run: Run) {
  return {
    rename: (id: string, name: string) =>
      run(async () => {
        await decide(id, { verb: 'rename', text: name });
        note({ to: new Map(), group: { id, name } });
        return t('facilitate.group-renamed');
      }),
  };
}

function useCalls(roundtableId: string, activityId: string) {
  const api = useApi();
  return {
    arrange: async (moves: readonly EntryMove[], name?: string): Promise<string | null> => {
      const { groupId } = await api.call(
        'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/arrange',
        { at: { roundtableId, activityId }, body: { moves: [...moves], ...(name === undefined ? {} : { name }) } },
      );
      return groupId;
    },
    decide: (entryId: string, body: { readonly verb: 'hide' | 'show' | 'rename'; readonly text?: string }) =>
      api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/decide', {
        at: { roundtableId, activityId, entryId },
        body,
      }),
  };
}

const NONE: readonly Effect[] = [];

interface Since {
  readonly at: number;
  readonly effects: readonly Effect[];
}

/** How entries stand by what is listed, and after what was done here since. */
function useStanding({ tally }: Pick<ActivityView, 'tally'>, { entries, columns }: Listed) {
  const revision = tally?.revision ?? 0;
  const [{ at, effects }, set] = useState<Since>({ at: revision, effects: [] });
  const since = at === revision ? effects : NONE;
  const placing = since.reduce<Placing>(after, placingOf(entries, columns));
  return {
    placing,
    note: (effect: Effect) =>
      set((before) => ({
        at: revision,
        effects: before.at === revision ? [...before.effects, effect] : [effect],
      })),
  };
}
