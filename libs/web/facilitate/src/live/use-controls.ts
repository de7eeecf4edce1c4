import type { SetStageViewRequest } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import { type Api, type Command, KEYS, opId, useApi, useCommand } from '@rt/web/console-kit';

/** What one press adds, in seconds. */
export const MORE_SECONDS = 30;

type Act = () => Promise<unknown>;

/** The facilitator's commands on the room, one at a time, over HTTP (docs/decisions.md 18). */
export interface Controls {
  readonly busy: boolean;
  readonly error: unknown;
  open(activityId: string): Promise<boolean>;
  close(activityId: string): Promise<boolean>;
  reveal(activityId: string, revealed: boolean): Promise<boolean>;
  choose(activityId: string | null): Promise<boolean>;
  /** Adds time to an open activity that closes by itself. */
  extend(activity: Pick<ActivityView, 'id' | 'epoch'>): Promise<boolean>;
  /** Leaves an activity out of the running order that was not asked yet. */
  skip(activityId: string): Promise<boolean>;
  /** Puts it back into its place. */
  takeUp(activityId: string): Promise<boolean>;
  /** Sets its answers aside, so that it can be asked afresh. */
  reset(activityId: string): Promise<boolean>;
  /** Puts them back, which is possible for some seconds. */
  undoReset(activityId: string): Promise<boolean>;
  /** Plans the same question once more, right after this one. */
  duplicate(activityId: string): Promise<boolean>;
  view(view: SetStageViewRequest['view']): Promise<boolean>;
}

/** The commands for one roundtable. Each tells whether the server did it. */
export function useControls(roundtableId: string): Controls {
  const api = useApi();
  const at = { roundtableId };
  const command: Command<Act, unknown> = useCommand(
    (act: Act) => act().then(() => true),
    [KEYS.activities(roundtableId)],
  );
  const run = async (act: Act) => (await command.run(act)) !== null;
  return {
    busy: command.busy,
    error: command.error,
    open: (activityId) =>
      run(() =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/open', { at: { ...at, activityId } }),
      ),
    close: (activityId) =>
      run(() =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/close', { at: { ...at, activityId } }),
      ),
    reveal: (activityId, revealed) =>
      run(() =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/reveal', {
          at: { ...at, activityId },
          body: { revealed },
        }),
      ),
    choose: (activityId) =>
      run(() => api.call('PUT /api/roundtables/{roundtableId}/session/current', { at, body: { activityId } })),
    ...questionActs(api, roundtableId, run),
    view: (view) =>
      run(() => api.call('PUT /api/roundtables/{roundtableId}/session/stage-view', { at, body: { view } })),
  };
}

type QuestionActs = Pick<Controls, 'extend' | 'skip' | 'takeUp' | 'reset' | 'undoReset' | 'duplicate'>;

function questionActs(api: Api, roundtableId: string, run: (act: Act) => Promise<boolean>): QuestionActs {
  return {
    extend: ({ id, epoch }) =>
      run(() =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/extend', {
          at: { roundtableId, activityId: id },
          body: { seconds: MORE_SECONDS, ...(epoch === undefined ? {} : { epoch }) },
        }),
      ),
    skip: (activityId) =>
      run(() =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/skip', {
          at: { roundtableId, activityId },
        }),
      ),
    takeUp: (activityId) =>
      run(() =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/take-up', {
          at: { roundtableId, activityId },
        }),
      ),
    reset: (activityId) =>
      run(() =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/reset', {
          at: { roundtableId, activityId },
        }),
      ),
    undoReset: (activityId) =>
      run(() =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/undo-reset', {
          at: { roundtableId, activityId },
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
