import { randomUUID } from 'node:crypto';

import { ActivitiesRepository } from '@rt/api/activities';
import { SealSession } from '@rt/api/sessions';

import { SeatedSession } from '../spec-seats';
import { liveServer } from '../spec-servers';

const WITH_WORDS = {
  config: {
    options: [
      { id: 'a', text: 'First' },
      { id: 'b', text: 'Second' },
    ],
    allowOther: true,
  },
};

const TOLD = { suppressed: false, respondents: 5 };

/** Under the Chatham House Rule a further seat of a device is reckoned with in what it can have answered. */
describe('A further seat of a device', () => {
  const live = liveServer();

  const start = async () => {
    const room = await SeatedSession.start(live, { rule: 'chatham_house', shared: true });
    return { room, people: await room.sitAll(5) };
  };

  const kept = async (activityId: string) => {
    const rows = await live.database.query<{ state: string; frozen: unknown }>(
      `select c.state, s.frozen from contributions c left join poll_snapshots s on s.id = c.snapshot_id
       where c.activity_id = $1`,
      [activityId],
    );
    return rows;
  };

  it('hides no result that was closed before it came, and takes nothing of what was kept', async () => {
    const { room, people } = await start();
    const [words, choice] = [await room.session.open(WITH_WORDS), await room.session.open()];
    for (const seat of people) {
      expect((await room.answer(seat, words, { other: 'Ports' })).status).toBe(200);
      await room.answer(seat, choice, 'a');
    }
    for (const id of [words, choice]) await room.session.close(id);
    await room.session.done('POST', `activities/${words}/keep`, {});
    const before = await kept(words);
    expect(JSON.stringify(before)).toContain('Ports');
    await room.sit(people[0]?.device);

    expect(await room.tally(choice)).toMatchObject(TOLD);
    await room.session.done('POST', 'session/close');
    expect(await kept(words)).toEqual(before);
    expect(await room.frozen()).toEqual([5, 5]);
    await live.app.get(SealSession).run(room.id);
    expect(await room.tally(choice)).toMatchObject(TOLD);
    expect(await room.recount(choice)).toMatchObject({ answeredCounted: 5 });
  });

  it('hides a result of five that it may have answered: asked later, asked again or open while it came', async () => {
    const { room, people } = await start();
    const [again, open] = [await room.session.open(), await room.session.open()];
    for (const seat of people) await room.answer(seat, again, 'a');
    await room.session.close(again);

    await room.sit(people[0]?.device);

    await room.session.done('POST', `activities/${again}/reset`);
    await room.session.done('POST', `activities/${again}/open`);
    const later = await room.session.open();
    for (const id of [again, open, later]) {
      const round = id === again ? 2 : 1;
      for (const seat of people) expect((await room.answer(seat, id, 'a', { round })).status).toBe(200);
      await room.session.close(id);
      expect(await room.tally(id)).toMatchObject({ suppressed: true, respondents: null });
    }
  });

  it('hides no result that was told before it came when the host asks again by mistake and goes back', async () => {
    const { room, people } = await start();
    const id = await room.session.open();
    for (const seat of people) await room.answer(seat, id, 'a');
    await room.session.close(id);
    await room.sit(people[0]?.device);
    await room.sit(people[0]?.device);

    await room.session.done('POST', `activities/${id}/ask-again`, { opId: randomUUID() });
    await room.session.done('POST', `activities/${id}/reset`);
    await live.database.query(
      `update activity_rounds set set_aside_at = now() - interval '1 minute' where activity_id = $1 and set_aside_at is not null`,
      [id],
    );
    await room.session.done('POST', `activities/${id}/skip`);

    expect(await room.tally(id)).toMatchObject(TOLD);
    await room.session.done('POST', 'session/close');
    expect(await room.frozen()).toEqual([5]);
    await live.app.get(SealSession).run(room.id);
    expect(await room.recount(id)).toMatchObject({ answeredCounted: 5 });
  });

  it('hides no round that was closed before it came beside one that it may have answered, and sealing keeps both', async () => {
    const { room, people } = await start();
    const id = await room.session.open({ visibility: 'after_close' });
    for (const seat of people) await room.answer(seat, id, 'a');
    await room.session.close(id);
    const further = [await room.sit(people[0]?.device), await room.sit(people[0]?.device)];
    await room.session.done('POST', `activities/${id}/ask-again`, { opId: randomUUID() });
    for (const seat of [...people, ...further]) await room.answer(seat, id, 'b', { round: 2 });
    await room.session.close(id);

    const told = {
      ...{ suppressed: false, respondents: 7, result: { options: [{ count: 0 }, { count: 7 }] } },
      rounds: { former: [{ respondents: 5, result: { options: [{ count: 5 }, { count: 0 }] } }] },
    };
    expect(await room.tally(id)).toMatchObject(told);
    await room.session.done('POST', 'session/close');
    await live.app.get(SealSession).run(room.id);
    expect(await room.tally(id)).toMatchObject(told);
  });

  it('hides no result of a question that was closed as its key was lost, also after a reset that was taken back', async () => {
    const { room, people } = await start();
    const [cut, aside] = [await room.session.open(), await room.session.open()];
    for (const seat of people) for (const id of [cut, aside]) await room.answer(seat, id, 'a');
    await room.session.done('POST', `activities/${aside}/reset`);

    await live.app.get(ActivitiesRepository).cutShort(room.id, 2);
    await room.session.done('POST', `activities/${aside}/undo-reset`);
    await room.sit(people[0]?.device);

    expect(await room.tally(cut)).toMatchObject(TOLD);
    expect(await room.tally(aside)).toMatchObject(TOLD);
  });
});
