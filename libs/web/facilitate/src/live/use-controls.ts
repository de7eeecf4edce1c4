import type { StageView } from '@rt/contracts/plain';
import { KEYS, useApi, useCommand, type Command } from '@rt/web/desk';

type Act = () => Promise<unknown>;

/** The facilitator's commands on the room, one at a time, over HTTP (docs/decisions.md 18). */
export interface Controls {
  readonly busy: boolean;
  readonly error: unknown;
  open(activityId: string): Promise<boolean>;
  close(activityId: string): Promise<boolean>;
  reveal(activityId: string, revealed: boolean): Promise<boolean>;
  choose(activityId: string | null): Promise<boolean>;
  view(view: StageView): Promise<boolean>;
}

/**
 * The commands for one roundtable. Each tells whether the server did it. `stageView` is what the stage shows now: the
 * results of one activity do not stay on it when another becomes current.
 */
export function useControls(roundtableId: string, stageView: StageView | null): Controls {
  const api = useApi();
  const at = `/roundtables/${roundtableId}`;
  const command: Command<Act, unknown> = useCommand(
    (act: Act) => act().then(() => true),
    [KEYS.activities(roundtableId)],
  );
  const run = async (act: Act) => (await command.run(act)) !== null;
  const onActivity = (id: string, verb: string, body: object) =>
    run(() => api.post(`${at}/activities/${id}/${verb}`, body));
  return {
    busy: command.busy,
    error: command.error,
    open: (id) => onActivity(id, 'open', {}),
    close: (id) => onActivity(id, 'close', {}),
    reveal: (id, revealed) => onActivity(id, 'reveal', { revealed }),
    choose: (activityId) =>
      run(async () => {
        await api.put(`${at}/session/current`, { activityId });
        if (stageView === 'results') await api.put(`${at}/session/stage-view`, { view: 'question' });
      }),
    view: (view) => run(() => api.put(`${at}/session/stage-view`, { view })),
  };
}
