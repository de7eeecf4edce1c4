import { opId } from '@rt/web/console-kit';

import type { Acts, Controls } from './use-controls';
import { withoutGroups } from './use-seen';

/** What one press adds, in seconds. */
export const MORE_SECONDS = 30;

type QuestionActs = Pick<
  Controls,
  'pause' | 'extend' | 'skip' | 'takeUp' | 'reset' | 'undoReset' | 'askAgain' | 'duplicate'
>;

/** The commands on one question, besides voting and its result. */
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
          () =>
            api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/skip', {
              at: { roundtableId, activityId },
              body,
            }),
          {},
        )(),
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

function copies({ api, roundtableId, run, move, session, making }: Acts): Pick<Controls, 'askAgain' | 'duplicate'> {
  return {
    askAgain: (activityId) =>
      move(activityId, (body) =>
        making(
          () =>
            api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/ask-again', {
              at: { roundtableId, activityId },
              body: { ...body, ...withoutGroups(session.seen()), opId: opId() },
            }),
          { from: activityId, fromView: 'question' },
        )(),
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
