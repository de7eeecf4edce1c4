import type { SetStageViewRequest } from '@rt/contracts';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { type Api, type Command, KEYS, opId, useApi, useCommand } from '@rt/web/console-kit';
import { useRef } from 'react';

/** What one press adds, in seconds. */
export const MORE_SECONDS = 30;

type Act = () => Promise<unknown>;

/** The facilitator's commands on the room, one at a time, over HTTP (docs/decisions.md 18). */
export interface Controls {
  readonly busy: boolean;
  readonly error: unknown;
  open(activityId: string): Promise<boolean>;
  close(activityId: string): Promise<boolean>;
  /** Opens several at once, or closes them: people answer at their own pace. */
  openSeveral(activityIds: readonly string[]): Promise<boolean>;
  closeSeveral(activityIds: readonly string[]): Promise<boolean>;
  reveal(activityId: string, revealed: boolean): Promise<boolean>;
  choose(activityId: string | null): Promise<boolean>;
  /** Adds time to an open activity that closes by itself. */
  extend(activity: Pick<ActivityView, 'id'>): Promise<boolean>;
  /** Leaves an activity out of the running order that was not asked yet. */
  skip(activityId: string): Promise<boolean>;
  /** Puts it back into its place. */
  takeUp(activityId: string): Promise<boolean>;
  /** Sets its answers aside, so that it can be asked afresh. */
  reset(activityId: string): Promise<boolean>;
  /** Puts them back, which is possible for some seconds. */
  undoReset(activityId: string): Promise<boolean>;
  /** Asks it once more: what came out stands beside the new round. */
  askAgain(activityId: string): Promise<boolean>;
  /** Plans the same question once more, right after this one. */
  duplicate(activityId: string): Promise<boolean>;
  /** What the stage shows; a result also by groups. */
  view(view: SetStageViewRequest['view'], by?: SetStageViewRequest['by']): Promise<boolean>;
}

/** Does an act that moves an activity, on how the console shows it to stand. */
type Move = (activityId: string, act: (body: { readonly epoch?: number }) => Promise<unknown>) => Promise<boolean>;

/**
 * Each act says on which state it was decided, so that nobody overwrites what another facilitator has just done. What was
 * done from here counts at once: the room tells of it a moment later.
 */
function useMoves(room: RoomState | null, run: (act: Act) => Promise<boolean>): Move {
  const own = useRef(new Map<string, number>());
  return async (activityId, act) => {
    const heard = room?.activities.find(({ id }) => id === activityId)?.epoch;
    if (heard === undefined) return run(() => act({}));
    const epoch = Math.max(heard, own.current.get(activityId) ?? 0);
    const done = await run(() => act({ epoch }));
    if (done) own.current.set(activityId, epoch + 1);
    return done;
  };
}

/** The commands for one roundtable, on its room as the console shows it. Each tells whether the server did it. */
export function useControls(roundtableId: string, room: RoomState | null): Controls {
  const api = useApi();
  const at = { roundtableId };
  const command: Command<Act, unknown> = useCommand(
    (act: Act) => act().then(() => true),
    [KEYS.activities(roundtableId)],
  );
  const run = async (act: Act) => (await command.run(act)) !== null;
  const move = useMoves(room, run);
  return {
    busy: command.busy,
    error: command.error,
    open: (activityId) =>
      move(activityId, (body) =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/open', {
          at: { ...at, activityId },
          body,
        }),
      ),
    close: (activityId) =>
      move(activityId, (body) =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/close', {
          at: { ...at, activityId },
          body,
        }),
      ),
    reveal: (activityId, revealed) =>
      move(activityId, (body) =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/reveal', {
          at: { ...at, activityId },
          body: { ...body, revealed },
        }),
      ),
    choose: (activityId) =>
      run(() => api.call('PUT /api/roundtables/{roundtableId}/session/current', { at, body: { activityId } })),
    ...severalActs(api, roundtableId, run),
    ...questionActs(api, roundtableId, run, move),
    view: (view, by) =>
      run(() =>
        api.call('PUT /api/roundtables/{roundtableId}/session/stage-view', {
          at,
          body: { view, ...(by ? { by } : {}) },
        }),
      ),
  };
}

function severalActs(
  api: Api,
  roundtableId: string,
  run: (act: Act) => Promise<boolean>,
): Pick<Controls, 'openSeveral' | 'closeSeveral'> {
  const at = { roundtableId };
  return {
    openSeveral: (activityIds) =>
      run(() =>
        api.call('POST /api/roundtables/{roundtableId}/activities/open', {
          at,
          body: { activityIds: [...activityIds] },
        }),
      ),
    closeSeveral: (activityIds) =>
      run(() =>
        api.call('POST /api/roundtables/{roundtableId}/activities/close', {
          at,
          body: { activityIds: [...activityIds] },
        }),
      ),
  };
}

type QuestionActs = Pick<Controls, 'extend' | 'skip' | 'takeUp' | 'reset' | 'undoReset' | 'askAgain' | 'duplicate'>;

function questionActs(api: Api, roundtableId: string, run: (act: Act) => Promise<boolean>, move: Move): QuestionActs {
  return {
    extend: ({ id }) =>
      move(id, (body) =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/extend', {
          at: { roundtableId, activityId: id },
          body: { ...body, seconds: MORE_SECONDS },
        }),
      ),
    skip: (activityId) =>
      move(activityId, (body) =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/skip', {
          at: { roundtableId, activityId },
          body,
        }),
      ),
    takeUp: (activityId) =>
      run(() =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/take-up', {
          at: { roundtableId, activityId },
        }),
      ),
    reset: (activityId) =>
      move(activityId, (body) =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/reset', {
          at: { roundtableId, activityId },
          body,
        }),
      ),
    undoReset: (activityId) =>
      move(activityId, (body) =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/undo-reset', {
          at: { roundtableId, activityId },
          body,
        }),
      ),
    ...copies(api, roundtableId, run, move),
  };
}

function copies(
  api: Api,
  roundtableId: string,
  run: (act: Act) => Promise<boolean>,
  move: Move,
): Pick<Controls, 'askAgain' | 'duplicate'> {
  return {
    askAgain: (activityId) =>
      move(activityId, (body) =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/ask-again', {
          at: { roundtableId, activityId },
          body: { ...body, opId: opId() },
        }),
      ),
    duplicate: (activityId) =>
      run(() =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/duplicate', {
          at: { roundtableId, activityId },
          body: { opId: opId() },
        }),
      ),
  };
}
