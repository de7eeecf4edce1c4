import type { ActivityView } from '@rt/contracts/plain';
import type { Entry, EntryMove, Label, Labelling } from '@rt/domain/polling';
import { problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../../words';
import { useLabel } from '../labels/use-label';
import { useSaidWithUndo } from '../undo/use-undo';
import { after, type Effect, labellingsOf, movesOf, type Placing, placingOf, takingBack } from './placing';

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
  const label = useLabel({ roundtableId, activityId: activity.id });
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
      back.remember({ moves: takingBack(moves, groupId) });
      return said;
    });
  const relabel = async (changes: readonly Labelling[]) => {
    await label(changes);
    note({ to: new Map(), columns: new Map(changes.map(({ entryId, to: [column = ''] }) => [entryId, column])) });
  };
  const putInto = (ids: Ids, column: Label) =>
    command.run(async () => {
      const changes = labellingsOf(placing, ids, column.id);
      if (changes.length > 0) {
        await relabel(changes);
        back.remember({ changes: changes.map(({ entryId, from, to }) => ({ entryId, from: to, to: from })) });
      }
      return t('facilitate.columns-said', { count: ids.size, column: column.text });
    });
  const back = useBack({ move, relabel, run: command.run });
  const hiding = useHiding({ placing, note, arrange, decide });
  return {
    placing,
    putInto,
    busy: command.busy || hiding.busy,
    error: command.error ?? hiding.error,
    group: (ids: Ids, name: string) => grouped(movesOf(placing, ids, undefined), name, { moveOn, say }),
    takeOut: (ids: Ids) => moveOn(movesOf(placing, ids, null), t('facilitate.group-taken-out')),
    undo: back.undo,
    ...decisionsOf(decide, note, command.run),
    hide: (ids: Ids) => hiding.run(ids),
  };
}

/** What takes back an act of this page. */
type Back = { readonly moves: readonly EntryMove[] } | { readonly changes: readonly Labelling[] };

interface Acts {
  move(moves: readonly EntryMove[]): Promise<unknown>;
  relabel(changes: readonly Labelling[]): Promise<unknown>;
  readonly run: Run;
}

const REFUSED: readonly string[] = ['invalid', 'conflict', 'wrong-state'];

/** What was done on this page, the latest of which can be taken back. */
function useBack({ move, relabel, run }: Acts) {
  const [done, setDone] = useState<readonly Back[]>([]);
  const last = done.at(-1);
  const takeBack = async (back: Back) => {
    const drop = () => setDone(done.slice(0, -1));
    try {
      await ('moves' in back ? move(back.moves) : relabel(back.changes));
    } catch (error) {
      // What can be taken back no more is no obstacle to what was done before it.
      if (REFUSED.includes(problemOf(error).code)) drop();
      throw error;
    }
    drop();
    return t('facilitate.group-undone');
  };
  return {
    remember: (back: Back) => setDone([...done, back]),
    undo: last ? () => run(() => takeBack(last)) : null,
  };
}

interface Hiding extends ReturnType<typeof useCalls> {
  readonly placing: Placing;
  note(effect: Effect): void;
}

/**
 * Hides entries; the message has the way back, which puts them into their groups again. Where one cannot be hidden, those
 * before it are.
 */
function useHiding({ placing, note, arrange, decide }: Hiding) {
  const sayWithUndo = useSaidWithUndo();
  const tell = (hidden: Ids) => {
    const back = movesOf(placing, hidden, null);
    note({ to: new Map(), hidden });
    sayWithUndo(t('facilitate.entry-said-hide'), async () => {
      for (const id of hidden) await decide(id, { verb: 'show', fromState: 'hidden' });
      if (back.length > 0) await arrange(takingBack(back, null));
    });
  };
  return useCommand(async (ids: Ids) => {
    const hidden = new Set<string>();
    try {
      for (const id of ids) {
        await decide(id, { verb: 'hide' });
        hidden.add(id);
      }
    } finally {
      if (hidden.size > 0) tell(hidden);
    }
  }, []);
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
    decide: (entryId: string, body: Decision) =>
      api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/decide', {
        at: { roundtableId, activityId, entryId },
        body,
      }),
  };
}

interface Decision {
  readonly verb: 'hide' | 'show' | 'rename';
  readonly text?: string;
  /** The state that whoever takes a decision back saw. */
  readonly fromState?: 'hidden';
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
