import { opId } from '@rt/web/console-kit';

import type { Acts, Controls } from './use-controls';
import { withoutGroups } from './use-seen';

/** What one press adds, in seconds. */
export const MORE_SECONDS = 30;

type QuestionActs = Pick<
  Controls,
  'pause' | 'extend' | 'skip' | 'takeUp' | 'reset' | 'undoReset' | 'askAgain' | 'openAgain' | 'duplicate'
>;

export function questionActs(acts: Acts): QuestionActs {
  const { api, roundtableId, run, move, making } = acts;
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
        making(
          api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/skip', {
            at: { roundtableId, activityId },
            body,
          }),
          {},
        ),
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
    ...pausing(acts),
    ...opening(acts),
    ...copies(acts),
  };
}

function pausing({ api, roundtableId, move }: Acts): Pick<Controls, 'pause'> {
  return {
    pause: (activityId, paused) =>
      move(
        activityId,
        (body) =>
          api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/pause', {
            at: { roundtableId, activityId },
            body: { ...body, paused },
          }),
        paused ? 'pause' : 'go-on',
      ),
  };
}

const AGAIN = {
  askAgain: 'POST /api/roundtables/{roundtableId}/activities/{activityId}/ask-again',
  openAgain: 'POST /api/roundtables/{roundtableId}/activities/{activityId}/open-again',
} as const;

function opening({ api, roundtableId, move, session, making }: Acts): Pick<Controls, keyof typeof AGAIN> {
  const open = (route: (typeof AGAIN)[keyof typeof AGAIN]) => (activityId: string) =>
    move(activityId, (body) =>
      making(
        api.call(route, {
          at: { roundtableId, activityId },
          body: { ...body, ...withoutGroups(session.seen()), opId: opId() },
        }),
        { from: activityId, fromView: 'question' },
      ),
    );
  return { askAgain: open(AGAIN.askAgain), openAgain: open(AGAIN.openAgain) };
}

/** After a press that got no answer, a press within this time wants the same copy; a later one wants a further copy. */
const SAME_COPY_MS = 60_000;

function copies({ api, roundtableId, run, copying }: Acts): Pick<Controls, 'duplicate'> {
  return {
    duplicate: async (activityId) => {
      const id = copying.get(activityId)?.id ?? opId();
      const keep = (timer?: ReturnType<typeof setTimeout>) => {
        clearTimeout(copying.get(activityId)?.timer);
        copying.set(activityId, { id, timer });
      };
      keep();
      const done = await run(() =>
        api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/duplicate', {
          at: { roundtableId, activityId },
          body: { opId: id },
        }),
      );
      keep(done ? undefined : setTimeout(() => copying.delete(activityId), SAME_COPY_MS));
      if (done) copying.delete(activityId);
      return done;
    },
  };
}
