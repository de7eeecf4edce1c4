import { SealSession } from '@rt/api/sessions';
import type { Joined } from '@rt/contracts';
import { RULE_VERSION } from '@rt/domain/attribution';
import { type BuiltRoundtable, LiveSession, response, type TestClient } from '@rt/testing';
import { v4 as uuidv4 } from 'uuid';

import { LostArrivals } from '../joining/lost-arrivals';
import { type Invited, inviteTo } from '../spec-seats';
import { liveServer } from '../spec-servers';

/** Rows that a part of the spec wrote, or locked, in tables that PostgreSQL logs. */
type Touched = Record<string, number>;

/** Content has rows of its own, and the counters of the activities that are answered; nothing else is written then. */
const CONTENT = ['responses', 'contribution_drafts', 'activity_live'];

/** Whatever says that somebody came, accepted or tried may be held against the order of what was said. */
describe('Between start and sealing no logged row', () => {
  // Three texts at once, and no fourth however long they take.
  const live = liveServer({ RT_LIMIT_TEXTS_PER_SEC: '0.1' });

  const invite = (roundtable: BuiltRoundtable) => inviteTo(live, roundtable);

  const logged = () =>
    live.database.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'pgboss') and c.relkind = 'r' and c.relpersistence = 'p'
         and c.relname !~ '^(migrations|version|schedule)' and n.nspname = 'public'`,
    );

  /** Number of a transaction that begins now: whatever is written later has a higher one. */
  async function now(): Promise<string> {
    const [row] = await live.database.query<{ id: string }>('select pg_current_xact_id()::text as id');
    return row!.id;
  }

  async function touchedSince(id: string): Promise<Touched> {
    const touched: Touched = {};
    for (const { name } of await logged()) {
      const [row] = await live.database.query<{ n: number }>(
        `select count(*)::int as n from ${name} where xmin::text::bigint >= $1 or xmax::text::bigint >= $1`,
        [id],
      );
      if (row!.n > 0) touched[name] = row!.n;
    }
    return touched;
  }

  const withoutKeys = (touched: Touched): Touched => {
    // A foreign key locks what it points to: the roundtable and its organisation, never a person.
    const { organisations: _organisation, roundtables: _roundtable, activities: _activity, ...rest } = touched;
    return rest;
  };

  async function join(client: TestClient, path: string, body: object): Promise<TestClient> {
    const joined = await client.post<Joined>(path, body);
    expect(joined.status).toBe(200);
    const phone = live.app.client({ bearer: joined.body.participantToken });
    const accepted = await phone.post('/api/live/acknowledge', { ruleVersion: joined.body.session.ruleVersion });
    expect(accepted.status).toBe(200);
    return phone;
  }

  const byCode = ({ joinCode }: BuiltRoundtable) => join(live.app.client(), '/api/join', { code: joinCode });
  const byLink = ({ token }: Invited) =>
    join(live.app.client({ cookie: `__Host-rti=${token}` }), '/api/join/invitation', {});
  const text = (n: number) => ({
    opId: uuidv4(),
    type: 'comment',
    title: `Text ${n}`,
    body: 'Trains leave before the workshops end.',
  });

  it('tells that somebody invited came, accepted, answered and wrote', async () => {
    const session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    const invited = [await invite(session.roundtable), await invite(session.roundtable)];
    await byCode(session.roundtable);
    // Invited after the start, as by hand here: the first who comes finds seats for all of them made.
    await byLink(invited[1]!);
    const activityId = await session.open();
    // The first look by the clock writes the mark of a crash once, and raises the sessions: that is not what is told here.
    await live.app.get(LostArrivals).look();
    const before = await now();

    const phone = await byLink(invited[0]!);
    expect(withoutKeys(await touchedSince(before))).toEqual({});
    for (let n = 1; n <= 3; n += 1) expect((await phone.post('/api/live/contributions', text(n))).status).toBe(201);
    expect((await phone.post('/api/live/contributions', text(4))).status).toBe(429);
    const answer = response(activityId, 1, { optionId: 'a' });
    expect((await phone.put(`/api/live/activities/${activityId}/response`, without(answer, 'activityId'))).status).toBe(
      200,
    );

    const touched = Object.keys(withoutKeys(await touchedSince(before)));
    expect(touched.sort()).toEqual([...CONTENT].sort());
  });

  it('holds more of somebody who joins by code than that there is one seat more', async () => {
    const session = await LiveSession.start(live.app);
    const before = await now();

    await join(live.app.client(), '/api/join', { code: session.roundtable.joinCode, displayName: 'Ada Lovelace' });

    expect(withoutKeys(await touchedSince(before))).toEqual({ participations: 1 });
    const [seat] = await live.database.query('select * from participations where roundtable_id = $1', [
      session.roundtable.id,
    ]);
    expect(seat).toEqual({
      id: expect.stringMatching(/^.{14}4/),
      org_id: session.roundtable.orgId,
      roundtable_id: session.roundtable.id,
      simulated: false,
      invitation_id: null,
      display_name: null,
      joined_on: null,
      revoked_at: null,
      taken_out: false,
      answers_stay: false,
    });
  });

  it('tells which of those who are invited came: all of them have a seat from the start on', async () => {
    const session = await LiveSession.start(live.app);
    const late = await invite(session.roundtable);
    await byLink(late);
    const { id } = session.roundtable;
    await session.done('POST', 'session/close');
    await session.done('POST', 'session/reopen', { reason: 'One more question' });

    const scheduled = await LiveSession.start(live.app, {});
    const [one, two] = [await invite(scheduled.roundtable), await invite(scheduled.roundtable)];
    await live.database.query(`update roundtables set state = 'scheduled' where id = $1`, [scheduled.roundtable.id]);
    await scheduled.done('POST', 'session/start');

    const seats = await live.database.query<{ invitation_id: string }>(
      'select invitation_id from participations where roundtable_id = $1',
      [scheduled.roundtable.id],
    );
    expect(seats.map(({ invitation_id }) => invitation_id).sort()).toEqual(
      [one!.invitationId, two!.invitationId].sort(),
    );
    expect(await live.database.query('select 1 from arrivals where roundtable_id = $1', [id])).toHaveLength(1);
  });

  it('stays as it was at sealing: who came stands with the day alone, under another id, in no order', async () => {
    const session = await LiveSession.start(live.app);
    const [came, away] = [await invite(session.roundtable), await invite(session.roundtable)];
    await byLink(came);
    for (let n = 0; n < 30; n += 1) {
      const code = session.roundtable.joinCode;
      await join(live.app.client(), '/api/join', { code, displayName: `Guest ${String(n).padStart(2, '0')}` });
    }
    const { id } = session.roundtable;
    const seats = () =>
      live.database.query<Record<string, string | null>>(
        `select p.id, p.invitation_id, p.display_name, p.joined_on::text as joined_on from participations p
         where p.roundtable_id = $1 order by ctid`,
        [id],
      );
    const before = await seats();
    await session.done('POST', 'session/close');

    await live.app.get(SealSession).run(id);

    const after = await seats();
    expect(after).toHaveLength(31);
    expect(before.filter((seat) => after.some((other) => other['id'] === seat['id']))).toEqual([]);
    expect(after.filter(({ joined_on }) => !joined_on)).toEqual([]);
    const invitations = after.flatMap(({ invitation_id }) => invitation_id ?? []);
    expect(invitations).toEqual([came.invitationId]);
    expect(invitations).not.toContain(away.invitationId);
    const names = after.flatMap(({ display_name }) => display_name ?? []);
    expect(names).toHaveLength(30);
    expect(names).not.toEqual([...names].sort());
    const consents = await live.database.query<{ given_on: string; participation_id: string; words_version: number }>(
      'select given_on::text as given_on, participation_id, words_version from consent_records where roundtable_id = $1 order by ctid',
      [id],
    );
    expect(consents).toHaveLength(31);
    expect(consents.filter((consent) => consent.words_version !== RULE_VERSION)).toEqual([]);
    expect(consents.every(({ given_on }) => /^\d{4}-\d{2}-\d{2}$/.test(given_on))).toBe(true);
    expect(consents.map(({ participation_id }) => participation_id)).not.toEqual(after.map((seat) => seat['id']));
    expect(await live.database.query('select 1 from arrivals where roundtable_id = $1', [id])).toEqual([]);
    expect(await live.database.query('select joined from session_live where roundtable_id = $1', [id])).toEqual([
      { joined: 31 },
    ]);
    expect(await session.done('GET', 'attendees')).toMatchObject({ items: expect.any(Array), unnamed: 0 });
  });
});

function without(body: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
}
