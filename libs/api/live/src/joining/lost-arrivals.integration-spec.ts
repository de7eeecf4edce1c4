import { ParticipantTokens, RepeatedTasks } from '@rt/api/platform';
import { ArrivalsRepository, RuleAcknowledgements } from '@rt/api/seats';
import type { Joined, LiveState, RoomState } from '@rt/contracts';
import { Listener, LiveSession, response, retry, type TestClient } from '@rt/testing';

import { liveServer } from '../spec-servers';
import { LostArrivals } from './lost-arrivals';

/** What a crash of PostgreSQL does to tables that it does not log. */
describe('After a crash that took the arrivals', () => {
  const live = liveServer();
  // Each look is asked for by name below, none by the clock.
  beforeAll(() => live.app.get(RepeatedTasks).onApplicationShutdown());
  const crash = () => live.database.query('truncate arrivals, crash_marks');
  const look = () => live.app.get(LostArrivals).look();
  const stateOf = async (phone: TestClient) => (await phone.get<LiveState>('/api/live/state')).body.state as RoomState;

  it('the people who are here are in the room again, with what they accepted, and newer revisions are told', async () => {
    const session = await LiveSession.start(live.app);
    const activityId = await session.open();
    const phones = [await session.phone(), await session.phone()];
    const listeners = [await phones[0]!.listen(), await phones[1]!.listen()];
    live.closeLater(...listeners);
    // From the first answer on this process remembers that the rule was accepted.
    expect(await phones[0]!.put(response(activityId, 1, { optionId: 'a' }))).toMatchObject({ ok: true });
    const before = await stateOf(phones[0]!.http());
    await look();

    await crash();
    await look();

    // A state of before the crash, which also has both of them, may be answered for a moment.
    await retry(async () => expect((await stateOf(phones[0]!.http())).revision).toBeGreaterThan(before.revision));
    expect((await stateOf(phones[0]!.http())).session.joined).toBe(2);
    expect(await phones[0]!.put(response(activityId, 2, { optionId: 'b' }))).toMatchObject({ ok: true });
    expect(
      await live.database.query(
        'select accepted_rule_version from arrivals where roundtable_id = $1 order by accepted_rule_version',
        [session.roundtable.id],
      ),
    ).toEqual([{ accepted_rule_version: 1 }, { accepted_rule_version: null }]);
  });

  /** Somebody joins by the code and accepts the rule. */
  async function join({ roundtable }: LiveSession) {
    const { body } = await live.app.client().post<Joined>('/api/join', { code: roundtable.joinCode });
    const phone = live.app.client({ bearer: body.participantToken });
    const accept = () => phone.post('/api/live/acknowledge', { ruleVersion: body.session.ruleVersion });
    await accept();
    return { phone, accept, id: live.app.get(ParticipantTokens).whose(body.participantToken)?.participationId ?? '' };
  }

  const answerTo = (activityId: string) => {
    const { activityId: _id, ...answer } = response(activityId, 1, { optionId: 'a' });
    return [`/api/live/activities/${activityId}/response`, answer] as const;
  };
  const acceptedBy = (id: string) =>
    live.database.query('select accepted_rule_version from arrivals where participation_id = $1', [id]);

  async function isNotAsked({ phone, id }: Awaited<ReturnType<typeof join>>, activityId: string) {
    await look();

    await crash();
    expect((await phone.get<LiveState>('/api/live/state')).body.ruleAcknowledged).toBe(true);
    await look();

    expect(await acceptedBy(id)).toEqual([{ accepted_rule_version: 1 }]);
    expect((await phone.put(...answerTo(activityId))).status).toBe(200);
  }

  it('who has accepted and sent nothing yet is not asked again', async () => {
    const session = await LiveSession.start(live.app);
    const activityId = await session.open();
    await isNotAsked(await join(session), activityId);
  });

  describe('who has accepted before the session started, and has sent nothing yet,', () => {
    const scheduled = async () => {
      const session = await LiveSession.start(live.app);
      await setState(session, 'scheduled');
      return { session, ...(await join(session)) };
    };
    const setState = ({ roundtable }: LiveSession, state: string) =>
      live.database.query('update roundtables set state = $2 where id = $1', [roundtable.id, state]);

    it('is not asked again', async () => {
      const { session, ...seat } = await scheduled();
      await setState(session, 'live');
      await isNotAsked(seat, await session.open());
    });

    it('is asked where the rule has changed since', async () => {
      const { session, phone, id } = await scheduled();
      await live.database.query('update roundtables set rule_version = 2 where id = $1', [session.roundtable.id]);
      await setState(session, 'live');
      await look();

      await crash();
      await look();

      expect(await acceptedBy(id)).toEqual([{ accepted_rule_version: null }]);
      expect((await phone.get<LiveState>('/api/live/state')).body.ruleAcknowledged).toBe(false);
    });
  });

  it('who is put back first by a process that does not remember them has accepted all the same', async () => {
    const { id } = await join(await LiveSession.start(live.app));
    await look();
    await crash();
    await live.app.get(ArrivalsRepository).recover([id], [null]);
    expect(await acceptedBy(id)).toEqual([{ accepted_rule_version: null }]);

    await look();

    expect(await acceptedBy(id)).toEqual([{ accepted_rule_version: 1 }]);
  });

  it('who is remembered nowhere is asked to accept again, and keeps place and answer', async () => {
    const session = await LiveSession.start(live.app);
    const activityId = await session.open();
    const { phone, accept, id } = await join(session);
    live.app.get(RuleAcknowledgements).forget([id]);
    await crash();

    expect(await phone.put(...answerTo(activityId))).toMatchObject({
      status: 409,
      body: { code: 'rule-not-acknowledged', retryAfterMs: 2000 },
    });
    await accept();
    expect((await phone.put(...answerTo(activityId))).status).toBe(200);

    expect((await stateOf(phone)).session.joined).toBe(1);
  });

  it('nobody comes back into a room that is sealed', async () => {
    const session = await LiveSession.start(live.app);
    const phone = await session.phone();
    live.closeLater(await Listener.connect(live.app.url, { token: phone.token }));
    await live.database.query(`update roundtables set state = 'closed', sealed_at = now() where id = $1`, [
      session.roundtable.id,
    ]);
    await phone.listen().catch(() => undefined);
    await crash();

    await look();

    expect(
      await live.database.query('select 1 from arrivals where roundtable_id = $1', [session.roundtable.id]),
    ).toEqual([]);
  });
});
