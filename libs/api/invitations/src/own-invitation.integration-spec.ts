import { randomUUID } from 'node:crypto';

import { AccountsModule } from '@rt/api/accounts';
import {
  type Answer,
  type Body,
  buildOrganisation,
  buildPerson,
  buildRoundtable,
  type BuiltRoundtable,
  type TestApp,
  testApp,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';
import { sync as nodeIcal } from 'node-ical';
import { v7 as uuidv7 } from 'uuid';

import { InvitationTokens } from './invitation-tokens';
import { InvitationsModule } from './invitations.module';
import { InvitationsQueries } from './invitations.queries';

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await testDatabase();
  await buildOrganisation(database, { name: 'Tees Valley Combined Authority' });
  app = await testApp(database, [AccountsModule, InvitationsModule]);
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

interface Holder {
  readonly invitationId: string;
  readonly token: string;
}

async function holder(roundtable: BuiltRoundtable, state = 'sent', fullName = 'Amina Okafor'): Promise<Holder> {
  const person = await buildPerson(database, { fullName });
  const invitationId = uuidv7();
  const tokens = app.get(InvitationTokens);
  await database.query(
    `insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash) values ($1, $2, $3, $4, $5, $6)`,
    [invitationId, roundtable.orgId, roundtable.id, person.id, state, tokens.hashFor(invitationId, 1)],
  );
  return { invitationId, token: tokens.tokenOf(invitationId, 1) };
}

const soon = (over: { capacity?: number; startsInMinutes?: number } = {}) =>
  buildRoundtable(database, { state: 'scheduled', startsInMinutes: 24 * 60, ...over });

/** Says it again where the server had no connection free in time: a crowd on a busy machine is told to try again. */
async function answer(holder: Holder, said: string): Promise<Answer<Body>> {
  const told = await app
    .client({ cookie: `__Host-rti=${holder.token}` })
    .put('/api/invitation/answer', { answer: said });
  return told.status === 503 ? answer(holder, said) : told;
}

function show({ token }: Holder): Promise<Answer<Body>> {
  return app.client({ cookie: `__Host-rti=${token}` }).get('/api/invitation');
}

async function accepted(roundtable: BuiltRoundtable): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    `select count(*)::int as n from invitations where roundtable_id = $1 and state = 'accepted'`,
    [roundtable.id],
  );
  return row?.n ?? 0;
}

describe('OpenInvitation', () => {
  it('exchanges the link for a cookie and leads to the page, as often as it is opened', async () => {
    const invited = await holder(await soon());
    const client = app.client();

    const head = await app.client().send('HEAD', `/i/${invited.token}`);
    const first = await app.client().get(`/i/${invited.token}`);
    const second = await client.get(`/i/${invited.token}`);

    for (const opened of [head, first, second]) {
      expect(opened.status).toBe(303);
      expect(opened.headers.get('location')).toBe('/invitation');
      expect(opened.headers.get('referrer-policy')).toBe('no-referrer');
      expect(opened.headers.get('cache-control')).toBe('no-store');
      expect(opened.headers.get('set-cookie')).toMatch(/^__Host-rti=[\w-]{43}; .*HttpOnly/);
    }
    expect(await client.get('/api/invitation')).toMatchObject({
      status: 200,
      body: { fullName: 'Amina Okafor', state: 'sent' },
    });
  });

  it('leads to a problem for links that do not work, and sets no cookie', async () => {
    const roundtable = await soon();
    const [revoked, expired] = [await holder(roundtable, 'revoked'), await holder(roundtable, 'expired')];
    const links = { unknown: 'A'.repeat(43), revoked: revoked.token, expired: expired.token };

    for (const [problem, token] of Object.entries(links)) {
      const opened = await app.client().get(`/i/${token}`);
      expect(opened.headers.get('location')).toBe(`/invitation?problem=${problem}`);
      expect(opened.headers.get('set-cookie')).toBeNull();
    }
    expect((await app.client().get('/i/short')).headers.get('location')).toBe('/invitation?problem=unknown');
  });
});

describe('OwnInvitationQueries', () => {
  it('shows the plan to its holder alone and answers the others with what is wrong', async () => {
    const roundtable = await soon();
    const invited = await holder(roundtable, 'queued');

    expect(await show(invited)).toMatchObject({
      status: 200,
      body: {
        fullName: 'Amina Okafor',
        title: roundtable.title,
        hostName: 'Tees Valley Combined Authority',
        roundtableState: 'scheduled',
        mayAnswer: true,
        mayJoin: false,
      },
    });
    expect(await app.client().get('/api/invitation')).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await show(await holder(roundtable, 'revoked'))).body['code']).toBe('invitation-revoked');
    expect(await show(await holder(roundtable, 'expired'))).toMatchObject({
      status: 410,
      body: { code: 'invitation-expired' },
    });
  });

  it('names the record only while it is public', async () => {
    const roundtable = await soon();
    const invited = await holder(roundtable);
    const published: unknown[] = [];

    for (const state of ['closed', 'published', 'withdrawn']) {
      await database.query(`update roundtables set state = $2, ref = 'RT-2026-014' where id = $1`, [
        roundtable.id,
        state,
      ]);
      published.push((await show(invited)).body['publishedRef']);
    }

    expect(published).toEqual([undefined, 'RT-2026-014', undefined]);
  });

  it('gives a calendar file whose method follows the state', async () => {
    const roundtable = await soon();
    const client = app.client({ cookie: `__Host-rti=${(await holder(roundtable)).token}` });

    const before = await client.get<string>('/api/invitation/calendar.ics');
    await database.query(`update roundtables set state = 'cancelled', cancel_reason = 'Ill' where id = $1`, [
      roundtable.id,
    ]);
    const after = await client.get<string>('/api/invitation/calendar.ics');

    expect(before.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=REQUEST');
    expect(after.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=CANCEL');
    const events = Object.values(nodeIcal.parseICS(after.body)).filter((each) => each?.type === 'VEVENT');
    expect(events).toMatchObject([{ method: 'CANCEL', status: 'CANCELLED' }]);
  });

  it('is found by its cookie for joining', async () => {
    const roundtable = await soon();
    const invited = await holder(roundtable);
    const queries = app.get(InvitationsQueries);

    expect(await queries.findInvitationByCookie(invited.token)).toMatchObject({
      invitationId: invited.invitationId,
      roundtableId: roundtable.id,
      fullName: 'Amina Okafor',
      stakeholderType: 'academia',
    });
    await expect(queries.findInvitationByCookie(undefined)).rejects.toMatchObject({ code: 'not-found' });
    const people = await queries.inviteesOf(roundtable.id);
    expect(people).toMatchObject([
      { fullName: 'Amina Okafor', organisationNames: [expect.stringMatching(/^Employer/)] },
    ]);
  });
});

describe('AnswerInvitation', () => {
  it('takes no answer from a page that shows another invitation than was opened last', async () => {
    const roundtable = await soon();
    const [shown, opened] = [await holder(roundtable), await holder(roundtable, 'sent', 'Ben Ashby')];
    expect((await show(shown)).body['invitationId']).toBe(shown.invitationId);
    const client = app.client({ cookie: `__Host-rti=${opened.token}` });
    const say = (invitationId: string) => client.put('/api/invitation/answer', { answer: 'declined', invitationId });

    expect(await say(shown.invitationId)).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect(await show(opened)).toMatchObject({ body: { state: 'sent' } });
    expect(await say(opened.invitationId)).toMatchObject({ status: 200, body: { state: 'declined' } });
  });

  it('gives exactly ten of forty people who accept at once a seat', async () => {
    const roundtable = await soon({ capacity: 10 });
    const people = await Promise.all(Array.from({ length: 40 }, () => holder(roundtable)));

    const answers = await Promise.all(people.map((person) => answer(person, 'accepted')));

    const refused = answers.filter(({ status }) => status === 409);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(refused).toHaveLength(30);
    expect(new Set(refused.map(({ body }) => body['code']))).toEqual(new Set(['full']));
    expect(await accepted(roundtable)).toBe(10);
  });

  it('frees exactly one seat when one acceptance is taken back, under a crowd', async () => {
    const roundtable = await soon({ capacity: 3 });
    const inside = await Promise.all([1, 2, 3].map(() => holder(roundtable, 'accepted')));
    const outside = await Promise.all(Array.from({ length: 8 }, () => holder(roundtable)));
    const [leaver] = inside;
    if (!leaver) throw new Error('nobody');

    expect((await answer(leaver, 'declined')).status).toBe(200);
    const answers = await Promise.all(outside.map((person) => answer(person, 'accepted')));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await accepted(roundtable)).toBe(3);
    expect((await answer(leaver, 'accepted')).body['code']).toBe('full');
    expect((await answer(leaver, 'tentative')).status).toBe(200);
  });

  it('takes the same answer twice without taking a second seat', async () => {
    const roundtable = await soon({ capacity: 1 });
    const person = await holder(roundtable);

    const answers = await Promise.all([1, 2, 3].map(() => answer(person, 'accepted')));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers[0]?.body).toMatchObject({ state: 'accepted', mayAnswer: true });
  });

  it('lets answers change until the start, and not after it', async () => {
    const roundtable = await soon();
    const person = await holder(roundtable);
    for (const said of ['accepted', 'declined', 'tentative'])
      expect((await answer(person, said)).body['state']).toBe(said);

    await database.query(`update roundtables set state = 'live' where id = $1`, [roundtable.id]);
    const late = await answer(person, 'declined');
    const overdue = await answer(await holder(await soon({ startsInMinutes: -1 })), 'accepted');

    expect(late).toMatchObject({ status: 409, body: { code: 'started' } });
    expect(overdue).toMatchObject({ status: 409, body: { code: 'started' } });
    expect((await show(person)).body).toMatchObject({ state: 'tentative', mayAnswer: false, mayJoin: true });
  });

  it('refuses a cancelled roundtable, and links that are revoked, expired, unknown or absent', async () => {
    const roundtable = await soon();
    const cancelled = await buildRoundtable(database, { state: 'cancelled' });
    const [revoked, expired] = [await holder(roundtable, 'revoked'), await holder(roundtable, 'expired')];

    expect((await answer(await holder(cancelled), 'accepted')).body['code']).toBe('wrong-state');
    expect(await answer(revoked, 'accepted')).toMatchObject({ status: 410, body: { code: 'invitation-revoked' } });
    expect(await answer(expired, 'accepted')).toMatchObject({ status: 410, body: { code: 'invitation-expired' } });
    expect((await answer({ invitationId: '', token: 'B'.repeat(43) }, 'accepted')).status).toBe(404);
    expect((await app.client().put('/api/invitation/answer', { answer: 'accepted' })).status).toBe(404);
  });

  it('refuses other words and foreign fields', async () => {
    const person = await holder(await soon());
    const client = app.client({ cookie: `__Host-rti=${person.token}` });

    expect((await answer(person, 'waitlisted')).status).toBe(422);
    const extra = await client.put('/api/invitation/answer', { answer: 'accepted', personId: randomUUID() });
    expect(extra).toMatchObject({ status: 400, body: { code: 'unknown-field' } });
    expect((await show(person)).body['state']).toBe('sent');
  });
});
