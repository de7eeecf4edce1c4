import { ENTRIES_A_PAGE, type EntriesResult, type Entry } from '@rt/domain/polling';
import { LiveSession, retry } from '@rt/testing';

import { react } from '../spec-board';
import { stageAt } from '../spec-screens';
import { liveServer } from '../spec-servers';

describe('A board of questions of which there are more than a frame holds', () => {
  const live = liveServer();

  async function board() {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'qa', config: { moderation: 'post' } });
    const entries = `/api/roundtables/${session.roundtable.id}/activities/${activityId}/entries`;
    const add = async (text: string) => (await session.host.post(entries, { text })).body['id'] as string;
    return { session, activityId, entries, phone: await session.phone(), add };
  }

  it('lists what waits for its answer first, however many voted for the others', async () => {
    const { session, activityId, entries, phone, add } = await board();
    for (let at = 0; at < 21; at += 1) {
      const id = await add(`Answered ${at}?`);
      await react(phone, activityId, id);
      await session.host.post(`${entries}/${id}/decide`, { verb: 'answer' });
    }
    await add('Open?');

    const listener = await phone.listen();
    live.closeLater(listener);
    const told = () => (listener.state?.activities[0]?.tally?.result as EntriesResult | undefined)?.entries ?? [];
    await retry(() => expect(told()[0]?.text).toBe('Open?'));
    const page = (await phone.http().get(`/api/live/activities/${activityId}/entries?order=top`)).body;
    expect((page['items'] as Entry[])[0]?.text).toBe('Open?');
    expect((await session.host.get(`${entries}?state=shown`)).body['items'][0].text).toBe('Open?');
  });

  it('tells the screen which were answered in words last, wherever they stand in the order, and phones not', async () => {
    const { session, activityId, entries, phone, add } = await board();
    const ids: string[] = [];
    for (let at = 0; at <= ENTRIES_A_PAGE; at += 1) ids.push(await add(`Question ${at}?`));
    // Each is answered a minute after the one before it; what is answered last has no vote and comes last by any other order.
    for (const [at, id] of ids.entries()) {
      await live.database.query('update roundtables set live_at = now() - make_interval(mins => $2) where id = $1', [
        session.roundtable.id,
        at,
      ]);
      if (at < ENTRIES_A_PAGE) await react(phone, activityId, id);
      const more = at === 17 ? {} : { text: `Answer ${at}` };
      await session.host.post(`${entries}/${id}/decide`, { verb: 'answer', ...more });
    }

    const listener = await phone.listen();
    live.closeLater(listener);
    const lastOf = (result: EntriesResult | undefined) =>
      result?.lastAnswers?.map(({ reply, minute }) => [reply, minute]);
    const last = [20, 19, 18, 16, 15, 14].map((at) => [`Answer ${at}`, at]);
    const screen = await stageAt(live, session, live.app);
    await retry(() => expect(lastOf(screen.tally(activityId)?.result as EntriesResult)).toEqual(last));
    const host = (await session.host.get(entries.replace('/entries', '/tally'))).body['result'] as EntriesResult;
    expect(lastOf(host)).toEqual(last);
    await retry(() => expect(listener.tally(activityId)?.result).toMatchObject({ shown: ENTRIES_A_PAGE + 1 }));
    expect(listener.tally(activityId)?.result).not.toHaveProperty('lastAnswers');
  });

  it('gets a new edition when an entry outside the frame is edited, and keeps it when votes come in', async () => {
    const { session, activityId, entries, phone, add } = await board();
    const listener = await phone.listen();
    live.closeLater(listener);
    const told = () => listener.tally(activityId)?.result as EntriesResult;
    const ids: string[] = [];
    for (let at = 0; at < ENTRIES_A_PAGE; at += 1) ids.push(await add(`Question ${at}?`));
    await retry(() => expect(told().shown).toBe(ENTRIES_A_PAGE));
    expect(told().edition).toBeUndefined();

    ids.push(await add('Last?'));
    await retry(() => expect(told().shown).toBe(ENTRIES_A_PAGE + 1));
    const first = told().edition;
    expect(first).toMatch(/^[0-9a-f]{1,16}$/);
    const inFrame = new Set(told().entries.map(({ id }) => id));
    const outside = ids.find((id) => !inFrame.has(id))!;

    await session.host.post(`${entries}/${outside}/decide`, { verb: 'edit', text: 'Edited?' });
    await retry(() => expect(told().edition).not.toBe(first));
    const second = told().edition;
    await react(phone, activityId, outside);
    const other = await add('Another?');
    await session.host.post(`${entries}/${other}/decide`, { verb: 'hide' });
    await retry(() => expect(told()).toMatchObject({ shown: ENTRIES_A_PAGE + 1, people: 1, edition: second }));
  });
});
