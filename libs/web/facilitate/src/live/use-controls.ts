import type { SetStageView } from '@rt/contracts';
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
  view(view: SetStageView['view']): Promise<boolean>;
}

/** The commands for one roundtable. Each tells whether the server did it. */
export function useControls(roundtableId: string): Controls {
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
    choose: (activityId) => run(() => api.put(`${at}/session/current`, { activityId })),
    view: (view) => run(() => api.put(`${at}/session/stage-view`, { view })),
  };
}
