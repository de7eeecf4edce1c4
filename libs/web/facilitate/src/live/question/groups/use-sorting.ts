import type { EntryBody } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import type { Entry, EntryMove, Label, Labelling } from '@rt/domain/polling';
import { useApi, useCommand, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../../words';
import { useLabel } from '../labels/use-label';
import { placeBefore } from './place-before';
import { after, type Effect, labellingsOf, movesOf, type Placed, type Placing, placingOf } from './placing';
import { labellingBack, movedHere, takingBack } from './taking-back';
import { type Hidden, useBack } from './use-back';

type Ids = ReadonlySet<string>;

/** Of a board: what of it is listed, and the columns in which that stands. */
interface Listed {
  readonly entries: readonly Entry[];
  readonly columns: readonly Label[];
}

export function useSorting(roundtableId: string, activity: Pick<ActivityView, 'id' | 'tally'>, listed: Listed) {
  const { arrange, decide } = useCalls(roundtableId, activity.id);
  const say = useSay();
  const { placing, note } = useStanding(activity, listed);
  const relabel = useRelabelling({ roundtableId, activityId: activity.id }, note);
  const command = useCommand((act: () => Promise<unknown>) => act(), []);
  const move = async (moves: readonly EntryMove[], name?: string) => {
    const { groupId, ...done } = await arrange(moves, name);
    const isNew = groupId !== null && !placing.groups.some(({ id }) => id === groupId);
    const to = new Map(moves.map((one) => [one.entryId, one.to === undefined ? groupId : one.to]));
    note({ to, ...(isNew ? { group: { id: groupId, name: name ?? '' } } : {}) });
    return { groupId, moved: movedHere(moves, done) };
  };
  const moveOn: Told['moveOn'] = (moves, said, name) =>
    command.run(async () => {
      if (moves.length === 0) return say(said(moves));
      const { groupId, moved } = await move(moves, name);
      if (moved.length === 0) return say(t('facilitate.already-done'));
      return back.remember(said(moved), { moves: takingBack(moved, groupId) });
    });
  const putInto = (ids: Ids, column: Label) =>
    command.run(async () => {
      const changes = labellingsOf(placing, ids, column.id);
      const said = (those: typeof changes) => saidOfColumn(placing, those, { count: ids.size, column: column.text });
      if (changes.length === 0) return say(said(changes));
      const moved = await relabel(changes);
      if (moved.length === 0) return say(t('facilitate.already-done'));
      return back.remember(said(moved), { changes: labellingBack(moved) });
    });
  const back = useBack(activity.id, { move, relabel, showAgain: (one) => shownAgain(one, decide), run: command.run });
  const hiding = useHiding(decide, (ids, own) => {
    note({ to: new Map(), hidden: ids });
    if (own.size === 0) return say(t('facilitate.already-done'));
    const said = own.size < ids.size ? 'facilitate.group-some-hidden' : 'facilitate.entry-said-hide';
    return back.remember(t(said), { hidden: hiddenFrom(placing, own) });
  });
  return {
    placing,
    putInto,
    busy: command.busy || hiding.busy,
    error: command.error ?? hiding.error,
    group: (ids: Ids, name: string) => grouped(placing, movesOf(placing, ids, undefined), name, { moveOn, say }),
    takeOut: (ids: Ids) => takenOut(placing, movesOf(placing, ids, null), moveOn),
    undo: back.undo,
    taken: back.taken,
    rename: (id: string, name: string) => command.run(() => renamed(id, name, { decide, note, say })),
    hide: (ids: Ids) => hiding.run(ids),
  };
}

/** Puts ideas into other columns; answers what of it was not there already. */
function useRelabelling(at: { readonly roundtableId: string; readonly activityId: string }, note: Note) {
  const label = useLabel(at);
  return async (changes: readonly Labelling[]) => {
    const labelled = await label(changes);
    note({ to: new Map(), columns: new Map(changes.map(({ entryId, to: [column = ''] }) => [entryId, column])) });
    return movedHere(changes, labelled);
  };
}

type Note = (effect: Effect) => void;

/** Entries that were hidden here, with how each stood before where the answer says it. */
type OwnHidden = ReadonlyMap<string, EntryBody | undefined>;

/** If an idea cannot be hidden, `tell` gets the ideas hidden before it. `own`: ideas that no other host had hidden. */
function useHiding(decide: Calls['decide'], tell: (hidden: Ids, own: OwnHidden) => void) {
  return useCommand(async (ids: Ids) => {
    const hidden = new Set<string>();
    const own = new Map<string, EntryBody | undefined>();
    try {
      for (const id of ids) {
        const { already, was } = await decide(id, { verb: 'hide' });
        hidden.add(id);
        if (!already) own.set(id, was);
      }
    } finally {
      if (hidden.size > 0) tell(hidden, own);
    }
  }, []);
}

/** What was hidden here, as it stood: another host may have moved it, or put it back to be read, before this page heard of it. */
function hiddenFrom({ placed }: Placing, own: OwnHidden): readonly Hidden[] {
  return placed.filter(({ id }) => own.has(id)).map((one) => stoodAs(one, own.get(one.id)));
}

function stoodAs(one: Placed, was: EntryBody | undefined): Hidden {
  if (was === undefined) return { ...one, waits: false };
  return { ...one, groupId: was.into ?? null, waits: was.state === 'waiting' };
}

/** One act shows it in its group, since its dots might exceed the budget alone; unread texts become pending again. */
async function shownAgain({ id, groupId, waits }: Hidden, decide: Calls['decide']): Promise<void> {
  const fromState = 'hidden';
  if (waits) await decide(id, { verb: 'put-back', fromState });
  else await decide(id, { verb: 'show', fromState, ...(groupId === null ? {} : { into: groupId }) });
}

interface Renaming extends Pick<Calls, 'decide'>, Pick<Told, 'say'> {
  readonly note: Note;
}

async function renamed(id: string, name: string, { decide, note, say }: Renaming): Promise<void> {
  await decide(id, { verb: 'rename', text: name });
  note({ to: new Map(), group: { id, name } });
  say(t('facilitate.group-renamed'));
}

interface Told {
  moveOn(moves: readonly EntryMove[], said: (moved: readonly EntryMove[]) => string, name?: string): Promise<unknown>;
  say(said: string): void;
}

/** Null as of a refusal where none of them is left: what was typed stays. */
function grouped(placing: Placing, moves: readonly EntryMove[], name: string, { moveOn, say }: Told): Promise<unknown> {
  const said = (moved: readonly EntryMove[]) => t('facilitate.group-said', { ...cameFrom(placing, moved), name });
  if (moves.length > 0) return moveOn(moves, said, name);
  say(t('facilitate.group-gone'));
  return Promise.resolve(null);
}

type Calls = ReturnType<typeof useCalls>;

function takenOut(placing: Placing, moves: readonly EntryMove[], moveOn: Told['moveOn']): Promise<unknown> {
  return moveOn(moves, (moved) => t('facilitate.group-taken-out', cameFrom(placing, moved)));
}

function cameFrom({ groups }: Placing, moves: readonly EntryMove[]) {
  const ids = moves.map(({ from }) => from);
  return { count: moves.length, ...placeBefore(ids, groups) };
}

function saidOfColumn(
  { columns }: Placing,
  changes: readonly Labelling[],
  { count, column }: { readonly count: number; readonly column: string },
): string {
  if (changes.length === 0) return t('facilitate.columns-there', { count, column });
  const ids = changes.map(({ from: [id] }) => id);
  return t('facilitate.columns-said', { count: changes.length, column, ...placeBefore(ids, columns) });
}

function useCalls(roundtableId: string, activityId: string) {
  const api = useApi();
  return {
    arrange: (moves: readonly EntryMove[], name?: string) =>
      api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/arrange', {
        at: { roundtableId, activityId },
        body: { moves: [...moves], ...(name === undefined ? {} : { name }) },
      }),
    decide: (entryId: string, body: Decision) =>
      api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/decide', {
        at: { roundtableId, activityId, entryId },
        body,
      }),
  };
}

interface Decision {
  readonly verb: 'hide' | 'show' | 'put-back' | 'rename';
  readonly text?: string;
  /** The state that whoever takes a decision back saw. */
  readonly fromState?: 'hidden';
  readonly into?: string;
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
