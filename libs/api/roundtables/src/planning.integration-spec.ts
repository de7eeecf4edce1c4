import { randomUUID } from 'node:crypto';

import { PeopleModule } from '@rt/api/people';
import { AuditLog } from '@rt/api/platform';
import {
  type Answer,
  type Body,
  buildAccount,
  buildOrganisation,
  buildProgramme,
  type BuiltOrganisation,
  signIn,
  testApp,
  type TestApp,
  type TestClient,
  testDatabase,
  type TestDatabase,
} from '@rt/testing';

import { RoundtablesModule } from './roundtables.module';

let database: TestDatabase;
let app: TestApp;
let organisation: BuiltOrganisation;
let sectorId: string;
let organiser: TestClient;
let noteTaker: TestClient;
let stranger: TestClient;

beforeAll(async () => {
  database = await testDatabase();
  organisation = await buildOrganisation(database, { name: 'Tees Valley Combined Authority' });
  sectorId = await buildSector(organisation.id);
  app = await testApp(database, [PeopleModule, RoundtablesModule]);
  organiser = app.client({ cookie: await signIn(app, await buildAccount(database, { roles: ['organiser'] })) });
  noteTaker = app.client({ cookie: await signIn(app, await buildAccount(database, { roles: ['note_taker'] })) });
  const elsewhere = await buildOrganisation(database);
  const other = await buildAccount(database, { orgId: elsewhere.id, roles: ['org_admin', 'organiser'] });
  stranger = app.client({ cookie: await signIn(app, other) });
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

async function buildSector(orgId: string): Promise<string> {
  const id = randomUUID();
  await database.query('insert into sector_terms (id, org_id, code, label) values ($1, $2, $3, $4)', [
    id,
    orgId,
    `S-${id}`,
    'Batteries',
  ]);
  return id;
}

const QUESTION = 'What slows cell plants down?';

async function draft(over: object = {}): Promise<Body> {
  const body = { question: QUESTION, title: 'Battery supply chains', sectorIds: [sectorId], format: 'in_person', ...over };
  const { status, body: made } = await organiser.post('/api/roundtables', body);
  expect(status).toBe(201);
  return made;
}

async function change(roundtable: Body, fields: object, client = organiser): Promise<Answer<Body>> {
  return client.patch(`/api/roundtables/${roundtable['id']}`, { version: roundtable['version'], ...fields });
}

async function changed(roundtable: Body, fields: object): Promise<Body> {
  const { status, body } = await change(roundtable, fields);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body;
}

const SLOT = { localStart: '2026-03-12T14:00', localEnd: '2026-03-12T16:00', tz: 'Europe/London' };
const ITEMS = [
  { kind: 'intro', title: 'Welcome', plannedMinutes: 25 },
  { kind: 'discussion', title: 'What stands in the way', plannedMinutes: 95 },
];

async function agenda(roundtable: Body, items: object[]): Promise<Answer<Body>> {
  return organiser.put(`/api/roundtables/${roundtable['id']}/agenda`, { version: roundtable['version'], items });
}

async function complete(): Promise<Body> {
  return (await agenda(await changed(await draft(), SLOT), ITEMS)).body;
}

async function scheduled(): Promise<Body> {
  const { status, body } = await organiser.post(`/api/roundtables/${(await complete())['id']}/schedule`);
  expect(status).toBe(200);
  return body;
}

async function verbsOf(roundtable: Body): Promise<string[]> {
  const rows = await database.query<{ verb: string }>(
    'select verb from audit_events where roundtable_id = $1 order by position',
    [roundtable['id']],
  );
  return rows.map((row) => row.verb);
}

describe('CreateRoundtable', () => {
  it('makes a draft with the defaults of the organisation and its creator as facilitator', async () => {
    const made = await draft();

    expect(made).toMatchObject({
      state: 'draft',
      ref: null,
      tz: 'Europe/London',
      rule: 'chatham_house',
      version: 1,
      joinCode: null,
      slotText: '',
      missing: ['Date and place', 'Agenda and activities'],
      may: ['edit', 'schedule', 'invite', 'run', 'review', 'publish'],
    });
    const facilitators = await database.query(
      `select role from memberships where scope = 'roundtable' and scope_id = $1`,
      [made['id']],
    );
    expect(facilitators).toEqual([{ role: 'facilitator' }]);
    expect(await verbsOf(made)).toEqual(['create-roundtable']);
  });

  it('refuses a sector that is not known or belongs to another organisation', async () => {
    const foreign = await buildSector((await buildOrganisation(database)).id);
    const body = { question: QUESTION, title: 'Batteries', sectorIds: [sectorId, foreign], format: 'online' };

    const answer = await organiser.post('/api/roundtables', body);

    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid', field: 'sectorIds' } });
  });

  it('refuses fields that nobody may set, and people who may not plan', async () => {
    const body = { question: QUESTION, title: 'Batteries', sectorIds: [sectorId], format: 'online' };

    for (const field of ['id', 'state', 'orgId', 'ref', 'published', 'version']) {
      const answer = await organiser.post('/api/roundtables', { ...body, [field]: 1 });
      expect(answer).toMatchObject({ status: 400, body: { code: 'unknown-field', field } });
    }
    expect((await noteTaker.post('/api/roundtables', body)).status).toBe(403);
    expect((await app.client().post('/api/roundtables', body)).status).toBe(401);
  });

  it('lets an organiser of one programme plan there and nowhere else', async () => {
    const [mine, other] = [await buildProgramme(database), await buildProgramme(database)];
    const foreign = await buildProgramme(database, { orgId: (await buildOrganisation(database)).id });
    const role = { role: 'organiser' as const, scope: 'programme' as const, scopeId: mine.id };
    const client = app.client({ cookie: await signIn(app, await buildAccount(database, { roles: [role] })) });
    const body = { question: QUESTION, title: 'Batteries', sectorIds: [], format: 'online' };
    const outside = await draft({ programmeId: other.id });

    const statuses = [mine.id, other.id, foreign.id, undefined].map(async (programmeId) => {
      return (await client.post('/api/roundtables', { ...body, programmeId })).status;
    });

    expect(await Promise.all(statuses)).toEqual([201, 404, 404, 403]);
    expect((await client.get(`/api/roundtables/${outside['id']}`)).status).toBe(404);
    const list = (await client.get('/api/roundtables')).body['items'] as Body[];
    expect(list.map((item) => item['programmeId'])).toEqual([mine.id]);
  });
});

describe('ChangeRoundtable', () => {
  it('derives the moments from wall time and zone, and keeps the wall time when the zone changes', async () => {
    const first = await changed(await draft(), SLOT);
    const second = await changed(first, { tz: 'America/New_York' });

    expect(first).toMatchObject({
      startAt: '2026-03-12T14:00:00.000Z',
      endAt: '2026-03-12T16:00:00.000Z',
      slotMinutes: 120,
      slotText: 'Thursday 12 March 2026, 2pm to 4pm (London time)',
    });
    expect(second).toMatchObject({ localStart: '2026-03-12T14:00', startAt: '2026-03-12T18:00:00.000Z', version: 3 });
  });

  it('refuses a time that does not exist, naming the field', async () => {
    const answer = await change(await draft(), { localStart: '2026-03-29T00:30', localEnd: '2026-03-29T01:30' });

    expect(answer).toMatchObject({ status: 422, body: { code: 'time-in-gap', field: 'localEnd' } });
  });

  it('asks which side of a time that happens twice is meant, and forgets it with that time', async () => {
    const made = await draft();
    const twice = { localStart: '2026-10-25T01:30', localEnd: '2026-10-25T04:30' };

    const asked = await change(made, twice);
    const later = await changed(made, { ...twice, fold: 'later' });
    const earlier = await changed(later, { fold: 'earlier' });
    const once = await changed(earlier, { localStart: '2026-10-26T01:30', localEnd: '2026-10-26T04:30' });

    expect(asked).toMatchObject({ status: 422, body: { code: 'time-in-fold', field: 'localStart' } });
    expect(later).toMatchObject({ fold: 'later', startAt: '2026-10-25T01:30:00.000Z' });
    expect(earlier).toMatchObject({ fold: 'earlier', startAt: '2026-10-25T00:30:00.000Z' });
    expect(once).toMatchObject({ fold: null, startAt: '2026-10-26T01:30:00.000Z' });
  });

  it('refuses an unknown zone, an end before the start, unknown terms and empty texts', async () => {
    const made = await draft();
    const faults: [object, string, string][] = [
      [{ tz: 'Europe/Nowhere' }, 'unknown-zone', 'tz'],
      [{ localStart: '2026-03-12T14:00', localEnd: '2026-03-12T13:00' }, 'invalid', 'localEnd'],
      [{ regionCode: 'TLX' }, 'invalid', 'regionCode'],
      [{ sectorIds: [randomUUID()] }, 'invalid', 'sectorIds'],
      [{ title: '      ' }, 'invalid', 'title'],
      [{ capacity: 0 }, 'invalid', 'capacity'],
    ];

    for (const [fields, code, field] of faults) {
      expect(await change(made, fields)).toMatchObject({ status: 422, body: { code, field } });
    }
    expect((await organiser.get(`/api/roundtables/${made['id']}`)).body).toEqual(made);
  });

  it('lets one of two that edit the same version win', async () => {
    const made = await draft();

    const answers = await Promise.all(['One', 'Two', 'Three', 'Four'].map((title) => change(made, { title })));

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409]);
    const loser = answers.find((answer) => answer.status === 409);
    expect(loser?.body['code']).toBe('version-conflict');
  });

  it('lets the rule become stricter after an acceptance, not looser', async () => {
    const made = await changed(await draft(), { rule: 'attributed_on_approval' });
    await accept(made);

    const looser = await change(made, { rule: 'attributed' });
    const stricter = await changed(made, { rule: 'chatham_house' });

    expect(looser).toMatchObject({ status: 409, body: { code: 'rule-may-not-loosen', field: 'rule' } });
    expect(stricter).toMatchObject({ rule: 'chatham_house', ruleVersion: made['ruleVersion'] + 1 });
  });

  it('refuses fewer seats than are taken', async () => {
    const made = await changed(await draft(), { capacity: 5 });
    await accept(made);
    await accept(made);

    expect(await change(made, { capacity: 1 })).toMatchObject({ status: 422, body: { field: 'capacity' } });
    expect((await change(made, { capacity: 2 })).status).toBe(200);
  });

  it('refuses to take the times away from a scheduled roundtable, or to edit one that has started', async () => {
    const made = await scheduled();

    expect(await change(made, { localEnd: null })).toMatchObject({ status: 422, body: { field: 'localEnd' } });
    await database.query(`update roundtables set state = 'live' where id = $1`, [made['id']]);
    expect(await change(made, { title: 'Other' })).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
  });

  it('is refused to insiders without the right and hidden from outsiders', async () => {
    const made = await draft();

    expect((await noteTaker.get(`/api/roundtables/${made['id']}`)).body['may']).toEqual(['note']);
    expect((await change(made, { title: 'Other' }, noteTaker)).status).toBe(403);
    expect((await change(made, { title: 'Other' }, stranger)).status).toBe(404);
    expect((await stranger.get(`/api/roundtables/${made['id']}`)).status).toBe(404);
    expect((await organiser.get(`/api/roundtables/${randomUUID()}`)).status).toBe(404);
    expect((await organiser.get('/api/roundtables/1')).status).toBe(400);
  });
});

async function accept(roundtable: Body): Promise<void> {
  const personId = randomUUID();
  await database.query('insert into people (id, org_id, full_name, email) values ($1, $2, $3, $4)', [
    personId,
    organisation.id,
    'Ben Li',
    `${personId}@example.org`,
  ]);
  await database.query(
    `insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash) values ($1, $2, $3, $4, 'accepted', $5)`,
    [randomUUID(), organisation.id, roundtable['id'], personId, randomUUID()],
  );
}

describe('SetAgenda', () => {
  it('keeps the ids of items that stay, drops the others and tells when each begins', async () => {
    const first = (await agenda(await changed(await draft(), SLOT), ITEMS)).body;
    const [welcome, talk] = first['agenda'] as Body[];
    const pause = { kind: 'break', title: 'Coffee', plannedMinutes: 15 };

    const items = [pause, { ...pause, id: talk?.['id'], kind: 'discussion', title: 'Talk' }];
    const { body: second } = await agenda(first, items);

    expect(first['agenda'].map((item: Body) => item['startsAt'])).toEqual(['14:00', '14:25']);
    expect(second['agenda'].map((item: Body) => item['startsAt'])).toEqual(['14:00', '14:15']);
    expect(second['agenda'][1]).toMatchObject({ id: talk?.['id'], title: 'Talk', position: 1 });
    expect(second['agenda'].map((item: Body) => item['id'])).not.toContain(welcome?.['id']);
    expect(second).toMatchObject({ agendaMinutes: 30, version: first['version'] + 1 });
  });

  it('refuses an agenda that is longer than the slot, and a slot that is shorter than the agenda', async () => {
    const made = await complete();

    const longer = await agenda(made, [...made['agenda'].map(inputOf), { kind: 'break', title: 'Tea', plannedMinutes: 1 }]);
    const shorter = await change(made, { localEnd: '2026-03-12T15:59' });

    expect(longer).toMatchObject({ status: 422, body: { code: 'agenda-too-long', field: 'items', overMinutes: 1 } });
    expect(shorter).toMatchObject({ status: 422, body: { code: 'agenda-too-long', field: 'localEnd' } });
  });

  it('refuses the item of another roundtable, an item twice and an old version', async () => {
    const [made, other] = [await complete(), await complete()];
    const foreign = inputOf(other['agenda'][0]);
    const own = inputOf(made['agenda'][0]);

    expect((await agenda(made, [foreign])).status).toBe(404);
    expect(await agenda(made, [own, own])).toMatchObject({ status: 422, body: { field: 'items.1.id' } });
    expect((await agenda({ ...made, version: 1 }, [own])).body['code']).toBe('version-conflict');
    expect((await organiser.get(`/api/roundtables/${other['id']}`)).body['agenda']).toEqual(other['agenda']);
  });
});

function inputOf({ id, kind, title, plannedMinutes }: Body): Body {
  return { id, kind, title, plannedMinutes };
}

describe('ScheduleRoundtable', () => {
  it('names every open task of an incomplete draft and changes nothing', async () => {
    const made = await draft();

    const answer = await organiser.post(`/api/roundtables/${made['id']}/schedule`);

    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'incomplete', missing: ['Date and place', 'Agenda and activities'] },
    });
    expect((await organiser.get(`/api/roundtables/${made['id']}`)).body).toEqual(made);
  });

  it('needs a facilitator', async () => {
    const made = await complete();
    await database.query(`delete from memberships where scope_id = $1`, [made['id']]);

    const answer = await organiser.post(`/api/roundtables/${made['id']}/schedule`);

    expect(answer.body['missing']).toEqual(['Facilitator']);
  });

  it('gives a number, a join code and a room, once', async () => {
    const made = await scheduled();

    expect(made).toMatchObject({ state: 'scheduled', missing: [] });
    expect(made['ref']).toMatch(/^RT-2026-\d{3}$/);
    expect(made['joinCode']).toMatch(/^\d{8}$/);
    const rows = await database.query('select stage_view from session_live where roundtable_id = $1', [made['id']]);
    expect(rows).toEqual([{ stage_view: 'lobby' }]);
    const again = await organiser.post(`/api/roundtables/${made['id']}/schedule`);
    expect(again).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect((await organiser.get(`/api/roundtables/${made['id']}`)).body['ref']).toBe(made['ref']);
  });

  it('gives rising numbers without a gap or a repeat to many at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 8 }, complete));

    const answers = await Promise.all(drafts.map((made) => organiser.post(`/api/roundtables/${made['id']}/schedule`)));

    const numbers = answers.map(({ body }) => Number(String(body['ref']).slice(-3))).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_number, index) => (numbers[0] ?? 0) + index));
    const uids = await database.query<{ n: number }>(
      'select count(distinct ical_uid)::int as n from roundtables where id = any($1::uuid[])',
      [drafts.map((made) => made['id'])],
    );
    expect(uids).toEqual([{ n: 8 }]);
  });
});

describe('CancelRoundtable', () => {
  it('keeps the number, needs a reason and works once', async () => {
    const made = await scheduled();
    const path = `/api/roundtables/${made['id']}/cancel`;

    expect(await organiser.post(path, { reason: '  ' })).toMatchObject({ status: 422, body: { field: 'reason' } });
    expect((await noteTaker.post(path, { reason: 'No room' })).status).toBe(403);
    const answers = await Promise.all([1, 2].map(() => organiser.post(path, { reason: 'The host is ill' })));

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const { body } = await organiser.get(`/api/roundtables/${made['id']}`);
    expect(body).toMatchObject({ state: 'cancelled', ref: made['ref'], cancelReason: 'The host is ill' });
    const [row] = await database.query('select ical_sequence from roundtables where id = $1', [made['id']]);
    expect(row).toEqual({ ical_sequence: 1 });
    const verbs = ['create-roundtable', 'change-roundtable', 'set-agenda', 'schedule-roundtable', 'cancel-roundtable'];
    expect(await verbsOf(made)).toEqual(verbs);
    expect(await app.get(AuditLog).firstBroken(organisation.id)).toBeNull();
  });
});
