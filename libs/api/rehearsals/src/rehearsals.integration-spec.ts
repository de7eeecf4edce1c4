import { randomUUID } from 'node:crypto';

import { LiveModule } from '@rt/api/live';
import { PlanningModule } from '@rt/api/planning';
import { EndSessionJob } from '@rt/api/sessions';
import { ACTIVITY_KINDS } from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';
import {
  buildAccount,
  buildActivity,
  buildPerson,
  buildRoundtable,
  type BuiltRoundtable,
  LiveServers,
  retry,
  runAround,
  signIn,
  type TestApp,
  type TestClient,
} from '@rt/testing';

import { SimulatedCrowd } from './crowd/simulated-crowd';
import { RehearsalsModule } from './rehearsals.module';

const PEOPLE = 10;
/** So many that somebody of them does what one of five does. */
const MANY = 60;

describe('a rehearsal', () => {
  const live = new LiveServers<[TestApp, TestApp]>([PlanningModule, RehearsalsModule, LiveModule], () =>
    Promise.resolve({ RT_SECRET: 'one secret for both processes of this spec' }),
  );
  runAround(live, async () => [await live.start(), await live.start()]);
  let roundtable: BuiltRoundtable;
  let organiser: TestClient;
  const clients = new Map<string, TestClient>();

  beforeAll(async () => {
    organiser = await as('organiser');
  });
  beforeEach(async () => {
    roundtable = await buildRoundtable(live.database, {
      state: 'scheduled',
      joining: 'invited',
      title: 'The real one',
    });
  });

  async function as(role: 'organiser' | 'observer' | 'note_taker'): Promise<TestClient> {
    const known = clients.get(role);
    if (known) return known;
    const account = await buildAccount(live.database, { roles: [role] });
    const made = live.app.client({ cookie: await signIn(live.app, account) });
    clients.set(role, made);
    return made;
  }

  const start = (id: string, people = PEOPLE, client = organiser) =>
    client.post(`/api/roundtables/${roundtable.id}/rehearse`, { opId: id, people });
  const started = async (people = PEOPLE): Promise<string> => {
    const id = randomUUID();
    expect(await start(id, people)).toMatchObject({ status: 201, body: { roundtableId: id, state: 'live' } });
    return id;
  };
  const bodyOf = async (id: string) => (await organiser.get(`/api/roundtables/${id}`)).body;
  /** As if it had begun a minute ago: everybody comes now. */
  const letAllCome = (id: string) =>
    live.database.query(`update roundtables set live_at = live_at - interval '1 minute' where id = $1`, [id]);
  const simulated = async (id: string) =>
    (
      await live.database.query<{ n: number }>(
        'select count(*)::int as n from participations where roundtable_id = $1 and simulated',
        [id],
      )
    )[0]?.n;
  const end = (id: string) => organiser.post(`/api/roundtables/${id}/session/close`, { closeActivities: true });
  const gone = async (id: string) =>
    retry(async () => {
      await live.app.drainJobs();
      expect((await organiser.get(`/api/roundtables/${id}`)).status).toBe(404);
    }, 30_000);

  it('has every kind answered by all of its people, each once, and leaves no trace of itself', async () => {
    for (const kind of ACTIVITY_KINDS) {
      const [config] = samples[kind].configs;
      await buildActivity(live.database, { roundtable, kind, question: kind, config, state: 'draft' });
    }
    const id = await started();
    await letAllCome(id);
    const { items } = (await organiser.get(`/api/roundtables/${id}/activities`)).body as {
      items: { id: string; kind: string; state: string }[];
    };
    expect(items.map(({ kind, state }) => [kind, state])).toEqual(ACTIVITY_KINDS.map((kind) => [kind, 'ready']));
    for (const { id: activityId } of items)
      expect((await organiser.post(`/api/roundtables/${id}/activities/${activityId}/open`)).status).toBe(200);
    const answered = () =>
      live.database.query(
        `select a.kind, l.answered::int as answered from activities a join activity_live l on l.activity_id = a.id
         where a.roundtable_id = $1 order by a.position`,
        [id],
      );
    await retry(
      async () => expect(await answered()).toEqual(ACTIVITY_KINDS.map((kind) => ({ kind, answered: PEOPLE }))),
      60_000,
    );
    expect(await simulated(id)).toBe(PEOPLE);
    const note = { type: 'barrier', title: 'A note', body: 'Written in a rehearsal', opId: randomUUID() };
    expect((await (await as('note_taker')).post(`/api/roundtables/${id}/contributions`, note)).status).toBe(201);

    expect((await end(id)).status).toBe(200);
    await gone(id);
    expect(await tablesThatName([id, ...items.map((one) => one.id)])).toEqual([]);
    expect(await bodyOf(roundtable.id)).toMatchObject({ state: 'scheduled', rehearsalId: null });
  }, 120_000);

  it('has its people vote on what others ask, give dots to ideas, add statements, and vote on those of others', async () => {
    const options = ['Grid', 'Skills'].map((text) => ({ id: text.toLowerCase(), text }));
    const plans = {
      qa: { moderation: 'post' },
      idea_board: { moderation: 'post', dots: 4, dotsOnOne: 3 },
      consensus: { options, adds: true, moderation: 'post' },
    } as const;
    for (const [kind, config] of Object.entries(plans))
      await buildActivity(live.database, { roundtable, kind, question: kind, config, state: 'draft' } as never);
    const id = await started(MANY);
    await letAllCome(id);
    const { items } = (await organiser.get(`/api/roundtables/${id}/activities`)).body as {
      items: { id: string; kind: keyof typeof plans }[];
    };
    const ids = Object.fromEntries(items.map((one) => [one.kind, one.id]));
    const act = (kind: keyof typeof plans, verb: string, body: object = {}) =>
      organiser.post(`/api/roundtables/${id}/activities/${ids[kind]}/${verb}`, body);
    // Frames of phones hold the results of what is asked now alone.
    const ask = async (kind: keyof typeof plans) => {
      expect((await act(kind, 'open')).status).toBe(200);
      await organiser.put(`/api/roundtables/${id}/session/current`, { activityId: ids[kind] });
    };
    const given = (kind: keyof typeof plans) =>
      live.database.query<{ most: number; own: number }>(
        `select coalesce(sum(r.value), 0)::int as most, count(*) filter (where e.voice = r.voice)::int as own
         from entry_reactions r join entries e on e.id = r.entry_id where r.activity_id = $1 group by r.voice`,
        [ids[kind]],
      );

    await ask('qa');
    await retry(async () => expect((await given('qa')).length).toBeGreaterThan(1), 60_000);
    expect((await given('qa')).every(({ own }) => own === 0)).toBe(true);

    await ask('idea_board');
    const ideas = async () => (await act('idea_board', 'phase', { to: 'vote' })).status;
    await retry(async () => {
      const [row] = await live.database.query<{ n: number }>(
        'select count(*)::int as n from entries where activity_id = $1',
        [ids.idea_board],
      );
      expect(row?.n).toBeGreaterThan(3);
    }, 60_000);
    expect(await given('idea_board')).toEqual([]);
    expect(await ideas()).toBe(200);
    await retry(async () => expect((await given('idea_board')).length).toBeGreaterThan(1), 60_000);
    expect((await given('idea_board')).every(({ most }) => most >= 1 && most <= 4)).toBe(true);

    await ask('consensus');
    const votesOnJoined = () =>
      live.database.query(
        `select 1 from responses r join entries e on e.activity_id = r.activity_id and e.voice <> r.voice
         where r.activity_id = $1 and e.joined_as is not null and r.answer::text like '%"' || e.joined_as || '"%'`,
        [ids.consensus],
      );
    await retry(async () => expect((await votesOnJoined()).length).toBeGreaterThan(1), 60_000);

    await end(id);
    await gone(id);
  }, 240_000);

  it('is a copy of the plan: nobody is invited to it, it has no number, and it stands in no list', async () => {
    const person = await buildPerson(live.database, { fullName: 'Erin Vale' });
    await organiser.post(`/api/roundtables/${roundtable.id}/invitations`, { personIds: [person.id] });
    const id = await started();

    expect(await bodyOf(id)).toMatchObject({
      title: 'The real one',
      ref: null,
      rehearses: roundtable.id,
      joining: 'open',
      invitations: { invited: 0 },
      may: ['arrange', 'run', 'sort', 'note'],
    });
    expect(await bodyOf(roundtable.id)).toMatchObject({ rehearsalId: id, rehearses: null });
    const { items } = (await organiser.get('/api/roundtables')).body as { items: { id: string }[] };
    expect(items.map((one) => one.id)).toContain(roundtable.id);
    expect(items.map((one) => one.id)).not.toContain(id);
    await end(id);
    await gone(id);
  });

  it('says to everybody that it is one', async () => {
    const id = await started();
    const { joinCode } = await bodyOf(id);
    const phone = live.app.client();
    const found = await phone.post('/api/join/lookup', { code: joinCode });
    expect(found.body).toMatchObject({ rehearsal: true });
    const { participantToken } = (await phone.post('/api/join', { code: joinCode })).body as {
      participantToken: string;
    };
    const joined = live.app.client({ bearer: participantToken });
    await joined.post('/api/live/acknowledge', { ruleVersion: 1 });
    expect((await joined.get('/api/live/state')).body).toMatchObject({
      state: { session: { rehearsal: true } },
    });
    await end(id);
    await gone(id);
  });

  it('keeps, files, sends and audits nothing, and is not opened again', async () => {
    const id = await started();
    const { id: activityId } = await buildActivity(live.database, {
      roundtable: { id, orgId: roundtable.orgId },
      state: 'closed',
    });
    const refused = { status: 409, body: { message: expect.stringContaining('This is a rehearsal') } };
    const at = `/api/roundtables/${id}`;
    expect(await organiser.post(`${at}/activities/${activityId}/keep`, {})).toMatchObject(refused);
    expect(await organiser.post(`${at}/activities/${activityId}/save`, { opId: randomUUID() })).toMatchObject(refused);
    expect(await organiser.post(`${at}/file`, { sectorIds: [randomUUID()] })).toMatchObject(refused);
    expect(await organiser.post(`${at}/rehearse`, { opId: randomUUID(), people: 10 })).toMatchObject(refused);
    await organiser.put(`${at}/session/message`, { text: 'A message' });
    await end(id);
    expect((await organiser.post(`${at}/session/reopen`, { reason: 'Once more' })).status).toBe(409);
    const audited = await live.database.query(`select verb, detail from audit_events where roundtable_id = $1`, [
      roundtable.id,
    ]);
    expect(audited).toEqual([{ verb: 'rehearse-roundtable', detail: { people: PEOPLE } }]);
    expect(await tablesThatName([id])).not.toContain('audit_events');
    await gone(id);
  });

  it('is one at a time, and all together have no more people than there may be', async () => {
    const id = randomUUID();
    const answers = await Promise.all([start(id), start(id)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await start(randomUUID())).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining('still running, or being deleted') },
    });
    expect((await organiser.delete(`/api/roundtables/${roundtable.id}`)).status).toBe(409);
    const first = roundtable;
    roundtable = await buildRoundtable(live.database, { state: 'draft' });
    expect(await start(randomUUID(), 500)).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining('500') },
    });
    for (const people of [9, 501, 10.5]) expect((await start(randomUUID(), people)).status).toBe(422);
    const draft = await started(20);
    for (const one of [id, draft]) await end(one);
    for (const one of [id, draft]) await gone(one);
    roundtable = first;
  });

  it('is held by who runs the roundtable, before it starts', async () => {
    expect((await start(randomUUID(), PEOPLE, await as('observer'))).status).toBe(403);
    expect((await start(randomUUID(), PEOPLE, live.app.client())).status).toBe(401);
    roundtable = await buildRoundtable(live.database, { state: 'closed' });
    expect(await start(randomUUID())).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining('not started yet') },
    });
  });

  it('is driven by one of two processes, and ends by itself after a day', async () => {
    const id = await started();
    await letAllCome(id);
    const held = () => live.apps.map((app) => app.get(SimulatedCrowd).size).sort((a, b) => a - b);
    await retry(() => expect(held()).toEqual([0, PEOPLE]), 20_000);
    expect(await simulated(id)).toBe(PEOPLE);

    await live.database.query(`update roundtables set live_at = now() - interval '25 hours' where id = $1`, [id]);
    for (const app of live.apps) await app.get(EndSessionJob).look();
    await gone(id);
    expect(await tablesThatName([id])).toEqual([]);
    await retry(() => expect(held()).toEqual([0, 0]), 20_000);
  });

  // Every table of the schema in which one of the ids stands, in whatever column.
  async function tablesThatName(ids: readonly string[]): Promise<string[]> {
    const tables = await live.database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await live.database.query(`select 1 from "${name}" t where t::text ~ $1 limit 1`, [ids.join('|')]);
      if (rows.length > 0) found.push(name);
    }
    return found.sort();
  }
});
