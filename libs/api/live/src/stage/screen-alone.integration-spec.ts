import type { ActivityView, LiveState } from '@rt/contracts';
import { type Listener, LiveSession, type Phone, response, retry } from '@rt/testing';

import { consoleAt, stageAt } from '../spec-screens';
import { liveServer } from '../spec-servers';

/** A result that waits for the facilitator, on the room's screen and on phones apart from each other (docs/adr/0057-results-on-the-screen-alone.md). */
describe('A result on the screen alone', () => {
  const live = liveServer();

  async function closed(people: number) {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const stage = await stageAt(live, session, live.app);
    const host = await consoleAt(live, session, live.app);
    const phones = await session.phones(people);
    const listening = await listen(phones[0]!);
    const id = await session.open({ visibility: 'on_reveal' });
    for (const [at, phone] of phones.entries()) {
      expect(await phone.put(response(id, 1, { optionId: at % 3 ? 'a' : 'b' }))).toMatchObject({ ok: true });
    }
    await session.close(id);

    const view = (name: string, body: object = {}) =>
      session.host.put(`/api/roundtables/${session.roundtable.id}/session/stage-view`, { view: name, ...body });
    const reveal = (revealed: boolean, body: object = {}) =>
      session.host.post(`/api/roundtables/${session.roundtable.id}/activities/${id}/reveal`, { revealed, ...body });
    /** The stage and the console are told the same of the stage. */
    const shows = (expected: object) =>
      retry(() => {
        for (const listener of [stage, host]) expect(listener.sessions.at(-1)?.stage).toMatchObject(expected);
      });
    /** What a phone has by now: one that was here, one that comes in, and one that asks over HTTP. */
    const onPhones = async () => {
      const again = await listen(phones[1]!);
      const asked = (await phones[2]!.http().get('/api/live/state')).body as unknown as LiveState;
      const heard = [...listening.changedActivities, ...(listening.state?.activities ?? [])];
      return { heard, again: again.state?.activities ?? [], asked: asked.state.activities };
    };

    return { session, stage, host, phones, listening, id, view, reveal, shows, onPhones };
  }

  async function listen(phone: Phone): Promise<Listener> {
    const listener = await phone.listen();
    live.closeLater(listener);
    await retry(() => expect(listener.state).toBeDefined());
    return listener;
  }

  const resultsIn = (activities: readonly ActivityView[], of: string) =>
    activities.filter(({ id, tally }) => id === of && tally !== null);

  it('comes to the stage as soon as it is chosen, and to no participant: live, on coming in anew, or over HTTP', async () => {
    const { stage, host, listening, id, view, shows, onPhones } = await closed(6);
    await shows({ shows: 'question', activityId: id, noResults: 'not-shown' });
    expect(stage.tallies(id).every(({ result }) => result === null)).toBe(true);

    expect((await view('results')).status).toBe(200);

    await shows({ shows: 'results', activityId: id, noResults: null });
    await retry(() => expect(stage.tally(id)?.result).toMatchObject({ base: 6 }));
    // Whoever has phones in mind is told the truth of them: they do not have it.
    await host.send('state:get', {});
    await retry(() => expect(host.state?.activities.find((one) => one.id === id)).toMatchObject({ revealed: false }));
    const { heard, again, asked } = await onPhones();
    for (const activities of [heard, again, asked]) expect(resultsIn(activities, id)).toEqual([]);
    expect(listening.tallies(id).every(({ result }) => result === null)).toBe(true);
    expect(JSON.stringify(listening.frames)).not.toMatch(/"base"/);
  });

  it('is there for a screen that is paired later or looks again, and gone from it once it is taken off', async () => {
    const { session, id, view, shows } = await closed(6);
    await view('results');
    const later = await stageAt(live, session, live.app);
    await retry(() => expect(later.tally(id)?.result).toMatchObject({ base: 6 }));

    await view('question');
    await shows({ shows: 'question', activityId: id, noResults: 'not-shown' });
    await retry(() => expect(later.changedActivities.at(-1)).toMatchObject({ id, tally: null }));
    const anew = await stageAt(live, session, live.app);
    await retry(() => expect(anew.state).toBeDefined());
    expect(anew.tallies(id)).toEqual([]);
  });

  it('stays as it was chosen, by groups too, as phones get it, and leaves both together', async () => {
    const { listening, id, view, reveal, shows } = await closed(6);
    await view('results', { by: 'type' });
    await shows({ shows: 'results', activityId: id });

    expect((await reveal(true)).body).toMatchObject({ stageView: 'results' });
    await retry(() => expect(listening.tally(id)?.result).toMatchObject({ base: 6 }));
    expect(await live.database.query('select stage_by from session_live where stage_by is not null')).toHaveLength(1);

    expect((await reveal(false)).body).toMatchObject({ stageView: 'question' });
    await shows({ shows: 'question', activityId: id, noResults: 'not-shown' });
    await retry(() => expect(listening.changedActivities.at(-1)).toMatchObject({ id, revealed: false, tally: null }));
  });

  it('is taken off the screen while phones keep it, and off phones while the screen keeps what it shows', async () => {
    const { listening, id, view, reveal, shows } = await closed(6);
    await reveal(true);
    await shows({ shows: 'results', activityId: id });

    await view('question');
    await shows({ shows: 'question', activityId: id, noResults: null });
    await retry(() => expect(listening.tally(id)?.result).toMatchObject({ base: 6 }));

    await view('lobby');
    expect((await reveal(false)).body).toMatchObject({ stageView: 'lobby' });
    await shows({ shows: 'lobby' });
    await retry(() => expect(listening.changedActivities.at(-1)).toMatchObject({ id, revealed: false, tally: null }));
  });

  it('stays hidden on the screen too where fewer than five answered under the Chatham House Rule', async () => {
    const { stage, id, view, shows } = await closed(4);
    await view('results');

    await shows({ shows: 'question', activityId: id, noResults: 'too-few' });
    expect(stage.tallies(id).every(({ result, respondents }) => result === null && respondents === null)).toBe(true);
  });

  it('cannot be chosen before the close, which would then show it by itself', async () => {
    const { session, view, shows } = await closed(5);
    const next = await session.plan({ visibility: 'on_reveal' });
    const early = { status: 409, body: { code: 'wrong-state', message: 'Close the question first.' } };
    await session.done('PUT', 'session/current', { activityId: next });
    expect(await view('results')).toMatchObject(early);
    await session.done('POST', `activities/${next}/open`);
    expect(await view('results')).toMatchObject(early);
    await session.done('POST', 'activities/close', { activityIds: [next] });

    await shows({ shows: 'question', activityId: next, noResults: 'not-shown' });
  });

  it('hidden leaves what was chosen under a blank screen', async () => {
    const { view, reveal, shows } = await closed(5);
    await reveal(true);
    await view('lobby');
    await view('blank');
    await shows({ shows: 'blank' });

    await reveal(false);
    await view('unblank');

    await shows({ shows: 'lobby' });
  });

  it('tells a second host what the first has done, instead of undoing it', async () => {
    const { host, id, view, reveal } = await closed(5);
    await retry(() => expect(host.changedActivities.at(-1)).toMatchObject({ id, state: 'closed' }));
    const epoch = host.changedActivities.at(-1)?.epoch;
    const seen = { from: id, fromView: 'question', fromBy: null };
    const conflict = (message: RegExp) => ({
      status: 409,
      body: { code: 'version-conflict', message: expect.stringMatching(message) },
    });

    // Both want it on the screen.
    expect((await view('results', seen)).status).toBe(200);
    expect((await view('results', seen)).status).toBe(200);
    expect(await view('lobby', seen)).toMatchObject(conflict(/changed what the room screen shows/));

    const both = { epoch, fromView: 'results' };
    expect((await reveal(false, both)).status).toBe(200);
    expect(await reveal(true, both)).toMatchObject(conflict(/hid its result a moment ago/));
  });
});
