import { AccountsModule } from '@rt/api/accounts';
import { InvitationsModule } from '@rt/api/invitations';
import { type Answer, type Body, buildPerson, type BuiltRoundtable, InvitingFixture, tokenIn } from '@rt/testing';

import { PlanningModule } from '../planning.module';

const DETAILS = { url: 'https://meet.example/abc', dialIn: '0330 088 5830', passcode: '4711' };

let fixture: InvitingFixture;

beforeAll(async () => {
  fixture = await InvitingFixture.open([AccountsModule, InvitationsModule, PlanningModule]);
});

afterAll(() => fixture.close());

async function hybrid(): Promise<BuiltRoundtable> {
  const roundtable = await fixture.scheduled();
  await fixture.database.query(`update roundtables set format = 'hybrid' where id = $1`, [roundtable.id]);
  return roundtable;
}

const set = ({ id }: BuiltRoundtable, over: object = {}): Promise<Answer<Body>> =>
  fixture.organiser.put(`/api/roundtables/${id}/meeting-link`, { ...DETAILS, version: 0, ...over });

describe('SetMeetingLink', () => {
  it('stores the details for the crew, apart from the plan', async () => {
    const roundtable = await hybrid();

    expect(await set(roundtable)).toMatchObject({ status: 200, body: { ...DETAILS, version: 1 } });
    expect(await set(roundtable)).toMatchObject({ status: 409, body: { code: 'version-conflict' } });

    const path = `/api/roundtables/${roundtable.id}`;
    expect((await fixture.organiser.get(`${path}/meeting-link`)).body).toEqual({ ...DETAILS, version: 1 });
    const { body: plan } = await fixture.organiser.get(path);
    expect(plan['hasMeetingLink']).toBe(true);
    expect(JSON.stringify(plan)).not.toContain('meet.example');
    expect((await fixture.app.client().get(`${path}/meeting-link`)).status).toBe(401);
    const [audit] = await fixture.database.query<{ text: string }>(
      `select row_to_json(a)::text as text from audit_events a where verb = 'set-meeting-link' and roundtable_id = $1`,
      [roundtable.id],
    );
    expect(audit?.text).not.toContain('meet.example');
  });

  it.each([
    ['a script', 'javascript:alert(1)', 'The meeting link must start with https://.'],
    ['an unencrypted link', 'http://meet.example/abc', 'The meeting link must start with https://.'],
    ['a long link', DETAILS.url.padEnd(2001, 'a'), 'The meeting link must have 2,000 characters or fewer.'],
  ])('refuses %s and says why', async (_name, url, sentence) => {
    const { status, body } = await set(await hybrid(), { url });

    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain(sentence);
  });

  it('reaches people who accept by mail and calendar, and no one who declines', async () => {
    const [roundtable, person] = [await hybrid(), await buildPerson(fixture.database)];
    await fixture.invited(roundtable, person);
    await set(roundtable);
    await fixture.app.drainJobs();
    const [invitation] = fixture.sink.to(person.email);
    expect(invitation?.text).not.toContain(DETAILS.url);
    const holder = fixture.app.client({ cookie: `__Host-rti=${tokenIn(invitation)}` });
    expect((await holder.get('/api/invitation')).body['meeting']).toEqual(DETAILS);

    expect((await holder.put('/api/invitation/answer', { answer: 'accepted' })).status).toBe(200);
    await fixture.app.drainJobs();

    const accepted = fixture.sink.to(person.email)[1];
    expect(accepted?.subject).toBe(`How to join online: ${roundtable.title}`);
    for (const text of [`Join online: ${DETAILS.url}`, 'Join by phone: 0330 088 5830', 'Passcode: 4711']) {
      expect(accepted?.text).toContain(text);
    }
    expect(await calendarOf(holder)).toContain(DETAILS.url);

    await set(roundtable, { url: 'https://meet.example/new', version: 1 });
    await fixture.app.drainJobs();
    expect(fixture.sink.to(person.email)[2]?.text).toContain('Join online: https://meet.example/new');

    await holder.put('/api/invitation/answer', { answer: 'declined' });
    await set(roundtable, { url: 'https://meet.example/third', version: 2 });
    await fixture.app.drainJobs();
    expect(fixture.sink.to(person.email)).toHaveLength(3);
    expect((await holder.get('/api/invitation')).body['meeting']).toBeNull();
    expect(await calendarOf(holder)).not.toContain('meet.example');
  });
});

/** With its folded lines joined. */
async function calendarOf(holder: ReturnType<InvitingFixture['app']['client']>): Promise<string> {
  const { body } = await holder.get('/api/invitation/calendar.ics');
  return String(body).replace(/\r\n /g, '');
}
