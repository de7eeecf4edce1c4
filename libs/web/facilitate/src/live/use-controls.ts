import type { SetStageViewRequest } from '@rt/contracts';
import { type Command, KEYS, useApi, useCommand } from '@rt/web/console-kit';

type Act = () => Promise<unknown>;

/** The facilitator's commands on the room, one at a time, over HTTP (docs/decisions.md 18). */
export interface Controls {
  readonly busy: boolean;
  readonly error: unknown;
  open(activityId: string): Promise<boolean>;
  close(activityId: string): Promise<boolean>;
  reveal(activityId: string, revealed: boolean): Promise<boolean>;
  choose(activityId: string | null): Promise<boolean>;
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
    view: (view) =>
      run(() => api.call('PUT /api/roundtables/{roundtableId}/session/stage-view', { at, body: { view } })),
  };
}
