import type { StageState } from '@rt/domain/polling';
import { LiveSession, response, retry } from '@rt/testing';

import { consoleAt, stageAt } from '../spec-screens';
import { liveServer } from '../spec-servers';

describe('What the stage shows', () => {
  const live = liveServer();

  /** A room under the Chatham House Rule with its stage and its console. */
  async function room() {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const stage = await stageAt(live, session, live.app);
    const host = await consoleAt(live, session, live.app);

    /** Both are told the same. */
    const shows = (expected: Partial<StageState>) =>
      retry(async () => {
        for (const listener of [stage, host]) {
          await listener.send('state:get', {});
          expect(listener.state?.session.stage).toMatchObject(expected);
        }
      });
    const answer = async (activityId: string, people: number): Promise<void> => {
      for (const phone of await session.phones(people)) {
        expect(await phone.put(response(activityId, 1, { optionId: 'a' }))).toMatchObject({ ok: true });
      }
    };
    const view = (name: string) => session.done('PUT', 'session/stage-view', { view: name });
    const choose = (activityId: string) => session.done('PUT', 'session/current', { activityId });

    return { session, shows, answer, view, choose };
  }

  it('is the result once voting has ended, by its timer as by hand, where that was chosen', async () => {
    const { session, shows, answer } = await room();
    const byHand = await session.open({ visibility: 'after_close' });
    await answer(byHand, 5);
    await shows({ shows: 'question', activityId: byHand, noResults: null });
    await session.close(byHand);
    await shows({ shows: 'results', activityId: byHand });

    const byTimer = await session.open({ durationSec: 60, visibility: 'after_close' });
    await answer(byTimer, 5);
    await shows({ shows: 'question', activityId: byTimer });
    await live.database.query(`update activities set closes_at = clock_timestamp() - interval '3 s' where id = $1`, [
      byTimer,
    ]);
    await shows({ shows: 'results', activityId: byTimer });
  });

  it('is what stood before, once a blank stage is shown again', async () => {
    const { session, shows, answer, view } = await room();
    const id = await session.open({ visibility: 'after_close' });
    await answer(id, 5);
    await session.close(id);

    await view('blank');
    await shows({ shows: 'blank', activityId: null });
    expect(await session.done('PUT', 'session/stage-view', { view: 'unblank' })).toMatchObject({
      stageView: 'results',
    });
    await shows({ shows: 'results', activityId: id });
  });

  it('stays blank when voting ends, and is lit by whoever shows a result or opens a question', async () => {
    const { session, shows, answer, view } = await room();
    const id = await session.open({ visibility: 'on_reveal' });
    await answer(id, 5);
    await view('blank');
    await session.close(id);
    await shows({ shows: 'blank' });

    await session.done('POST', `activities/${id}/reveal`, { revealed: true });
    await shows({ shows: 'results', activityId: id });
    await view('blank');
    const next = await session.open();
    await shows({ shows: 'question', activityId: next });
  });

  it('is the question, with the reason, where fewer than five answered or nobody has shown the result', async () => {
    const { session, shows, answer, view } = await room();
    const few = await session.open({ visibility: 'after_close' });
    await answer(few, 4);
    await view('results');
    await shows({ shows: 'question', activityId: few, noResults: 'voting' });
    await session.close(few);
    await shows({ shows: 'question', activityId: few, noResults: 'too-few' });

    // Nobody chose when it is shown: it waits.
    const waiting = await session.open();
    await answer(waiting, 5);
    await session.close(waiting);
    await shows({ shows: 'question', activityId: waiting, noResults: 'not-shown' });
  });

  it('is how to join after Next, and what phones show of a question that is chosen again', async () => {
    const { session, shows, answer, choose } = await room();
    const first = await session.open({ visibility: 'after_close' });
    const second = await session.plan();
    await answer(first, 5);
    await session.close(first);

    await choose(second);
    await shows({ shows: 'lobby', activityId: null });
    await choose(first);
    await shows({ shows: 'results', activityId: first });
    await session.done('PUT', 'session/stage-view', { view: 'question' });
    await choose(first);
    await shows({ shows: 'question', activityId: first, noResults: null });
  });

  it('is no matter of participants, whose state holds nothing of it', async () => {
    const { session } = await room();
    await session.open();
    const phone = await (await session.phone()).listen();
    live.closeLater(phone);
    await retry(() => expect(phone.state?.session.currentActivityId).toBeTruthy());

    expect(phone.state?.session).not.toHaveProperty('stage');
  });
});
