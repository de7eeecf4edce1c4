import type { Acts, Controls } from '../use-controls';
import { withoutGroups } from '../use-seen';

export function severalActs(acts: Acts): Pick<Controls, 'openSeveral' | 'closeSeveral'> {
  const { api, roundtableId, run, session, epochOf } = acts;
  const at = { roundtableId };
  return {
    openSeveral: (activityIds) =>
      leaving(run, async (leave) => {
        const done = await api.call('POST /api/roundtables/{roundtableId}/activities/open', {
          at,
          body: { activityIds: [...activityIds], ...withoutGroups(session.seen()) },
        });
        leave(done.left);
        session.made(done, {});
      }),
    closeSeveral: (activityIds) =>
      leaving(run, async (leave) => {
        const epochs = activityIds.flatMap((id) => epochOf(id) ?? []);
        const { left } = await api.call('POST /api/roundtables/{roundtableId}/activities/close', {
          at,
          body: { activityIds: [...activityIds], ...(epochs.length === activityIds.length ? { epochs } : {}) },
        });
        leave(left);
      }),
  };
}

async function leaving(
  run: Acts['run'],
  act: (leave: (left: readonly string[]) => void) => Promise<unknown>,
): Promise<readonly string[] | null> {
  let told: readonly string[] = [];
  const done = await run(() => act((left) => (told = left)));
  return done ? told : null;
}
