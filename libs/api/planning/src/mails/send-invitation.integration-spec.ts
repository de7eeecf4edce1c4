import { AccountsModule } from '@rt/api/accounts';
import { SendInvitationJob } from '@rt/api/invitations';
import { JobQueue, Mailer } from '@rt/api/platform';
import {
  type Body,
  buildPerson,
  buildRoundtable,
  calendarPart,
  eventIn,
  InvitingFixture,
  methodOf,
  tokenIn,
} from '@rt/testing';

import { PlanningModule } from '../planning.module';

let fixture: InvitingFixture;

beforeAll(async () => {
  fixture = await InvitingFixture.open([AccountsModule, PlanningModule]);
});

afterAll(() => fixture.close());

describe('SendInvitationJob', () => {
  it('writes a mail with question, rule, slot and personal link, and a calendar part of the same method', async () => {
    const roundtable = await fixture.scheduled();
    const person = await buildPerson(fixture.database, { fullName: 'Amina Okafor' });
    await fixture.invited(roundtable, person);
    await fixture.app.drainJobs();

    const [mail] = fixture.sink.to(person.email);
    const { body } = await fixture.organiser.get(`/api/roundtables/${roundtable.id}`);
    expect(mail?.subject).toBe(`Invitation: ${roundtable.title}`);
    for (const text of [
      'Dear Amina Okafor,',
      body['question'],
      body['slotText'],
      'Chatham House Rule: what you write',
    ]) {
      expect(mail?.text).toContain(text);
    }
    expect(methodOf(mail)).toBe('REQUEST');
    const event = eventIn(mail);
    expect(event).toMatchObject({ method: 'REQUEST', sequence: 0, status: 'CONFIRMED', summary: roundtable.title });
    expect(event.start.toISOString()).toBe(body['startAt']);
    expect(JSON.stringify(event.attendee)).toContain(person.email);
    expect(event.uid).not.toContain('amina');
    expect((await fixture.app.client().get(`/i/${tokenIn(mail)}`)).headers.get('location')).toBe('/invitation');
  });

  it('invites nobody to a session that is over, however late the mail server comes back', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    await fixture.invited(roundtable, person);
    await fixture.database.query(`update roundtables set state = 'closed' where id = $1`, [roundtable.id]);

    await fixture.app.drainJobs();

    expect(fixture.sink.to(person.email)).toEqual([]);
  });

  it('stores a hash of the token and gives the job the id alone', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    const row = await fixture.invited(roundtable, person);

    const jobs = await fixture.database.query<{ data: object }>(
      `select data from pgboss.job where name = 'send-invitation' and data->>'invitationId' = $1`,
      [row['id']],
    );
    await fixture.app.drainJobs();
    const token = tokenIn(fixture.sink.to(person.email)[0]);
    const [stored] = await fixture.database.query<{ whole: string }>(
      'select row_to_json(i)::text as whole from invitations i where id = $1',
      [row['id']],
    );

    expect(jobs.map(({ data }) => data)).toEqual([{ invitationId: row['id'] }]);
    expect(token).toHaveLength(43);
    expect(stored?.whole).not.toContain(token);
  });

  it('raises the sequence for a material change, keeps it for another room, and mails nobody for a small edit', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    await fixture.invited(roundtable, person);
    await fixture.app.drainJobs();

    await fixture.tell(roundtable, { title: 'A clearer title' });
    await fixture.tell(roundtable, { localStart: '2031-03-12T10:00', localEnd: '2031-03-12T13:00' });
    await fixture.tell(roundtable, { place: 'Durham' });
    await fixture.tell(roundtable, { venue: 'Town Hall, room 3' });
    const jobs = await fixture.tell(roundtable, {
      capacity: 40,
      purpose: 'Not in any calendar',
      title: 'The clearest',
    });

    expect(fixture.messagesTo(person)).toEqual(['REQUEST 0', 'REQUEST 1', 'REQUEST 2', 'REQUEST 2']);
    expect(fixture.sink.to(person.email)[1]?.subject).toBe('Changed: A clearer title');
    expect(jobs).toBe(0);
  });

  it('mails one state once, however often it is asked to, and only the last of several quick edits', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    const row = await fixture.invited(roundtable, person);
    await fixture.app.drainJobs();
    const path = `/api/roundtables/${roundtable.id}`;
    for (const place of ['Durham', 'York', 'Leeds']) {
      const { body } = await fixture.organiser.get(path);
      await fixture.organiser.patch(path, { version: body['version'], place });
    }

    await fixture.app.drainJobs();
    for (const key of ['a', 'b']) {
      await fixture.app.get(JobQueue).send('send-invitation', { invitationId: row['id'] }, { singletonKey: key });
    }
    await fixture.app.drainJobs();

    expect(fixture.messagesTo(person)).toEqual(['REQUEST 0', 'REQUEST 3']);
    expect(eventIn(fixture.sink.to(person.email)[1]).location).toContain('Leeds');
  });

  it('tries again after a mail server that refused, and marks nothing as sent before', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    const row = await fixture.invited(roundtable, person);
    jest.spyOn(fixture.app.get(Mailer), 'send').mockRejectedValueOnce(new Error('greylisted'));

    await expect(fixture.app.get(SendInvitationJob).run(row['id'] as string)).rejects.toThrow('greylisted');
    const between = await fixture.stateOf(roundtable);
    await fixture.app.drainJobs();

    expect(between).toEqual(['queued']);
    expect(await fixture.stateOf(roundtable)).toEqual(['sent']);
    expect(fixture.sink.to(person.email)).toHaveLength(1);
  });

  it('takes back what was on its way while the invitation was withdrawn', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    const row = await fixture.invited(roundtable, person);
    const mailer = fixture.app.get(Mailer);
    const send = mailer.send.bind(mailer);
    jest.spyOn(mailer, 'send').mockImplementationOnce(async (mail) => {
      await send(mail);
      await fixture.organiser.post(`/api/roundtables/${roundtable.id}/invitations/${row['id']}/revoke`);
    });

    await fixture.app.drainJobs();

    expect(await fixture.stateOf(roundtable)).toEqual(['revoked']);
    expect(fixture.messagesTo(person)).toEqual(['REQUEST 0', 'CANCEL 1']);
  });

  it('mails once when two processes work on the same invitation', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    const row = await fixture.invited(roundtable, person);

    await Promise.all([1, 2, 3].map(() => fixture.app.get(SendInvitationJob).run(row['id'] as string)));
    await fixture.app.drainJobs();

    expect(fixture.sink.to(person.email)).toHaveLength(1);
  });

  it('tells those who come or may come of a change, not those who declined or were revoked', async () => {
    const roundtable = await fixture.scheduled();
    const people = await Promise.all(Array.from({ length: 5 }, () => buildPerson(fixture.database)));
    const { body } = await fixture.invite(roundtable, people);
    await fixture.app.drainJobs();
    const tokens = people.map((person) => tokenIn(fixture.sink.to(person.email)[0]));
    const answers = ['accepted', 'tentative', 'declined'];
    for (const [index, answer] of answers.entries()) await fixture.answerWith(tokens[index] ?? '', answer);
    const last = (body['items'] as Body[]).find((item) => item['personId'] === people[4]?.id);
    await fixture.organiser.post(`/api/roundtables/${roundtable.id}/invitations/${last?.['id']}/revoke`);
    await fixture.app.drainJobs();

    await fixture.tell(roundtable, { place: 'Durham' });

    const told = people.map((person) => fixture.messagesTo(person));
    const both = ['REQUEST 0', 'REQUEST 2'];
    expect(told).toEqual([both, both, ['REQUEST 0'], both, ['REQUEST 0', 'CANCEL 1']]);
    // The answer was for another place, so the calendar asks again.
    expect(JSON.stringify(eventIn(fixture.sink.to(people[0]?.email ?? '')[1]).attendee)).toContain(
      '"PARTSTAT":"NEEDS-ACTION"',
    );
  });

  it('catches up with somebody who had declined and comes after all', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    await fixture.invited(roundtable, person);
    await fixture.app.drainJobs();
    const token = tokenIn(fixture.sink.to(person.email)[0]);
    await fixture.answerWith(token, 'declined');
    await fixture.tell(roundtable, { place: 'Durham' });

    await fixture.answerWith(token, 'accepted');
    await fixture.app.drainJobs();

    expect(fixture.messagesTo(person)).toEqual(['REQUEST 0', 'REQUEST 1']);
  });

  it('cancels for all who have not declined, with the reason, and never before the request', async () => {
    const roundtable = await fixture.scheduled();
    const people = await Promise.all(Array.from({ length: 3 }, () => buildPerson(fixture.database)));
    await fixture.invite(roundtable, people.slice(0, 2));
    await fixture.app.drainJobs();
    await fixture.answerWith(tokenIn(fixture.sink.to(people[1]?.email ?? '')[0]), 'declined');
    await fixture.invite(roundtable, people.slice(2));

    const { status } = await fixture.organiser.post(`/api/roundtables/${roundtable.id}/cancel`, {
      reason: 'The host is ill',
    });
    await fixture.app.drainJobs();

    expect(status).toBe(200);
    const told = people.map((person) => fixture.messagesTo(person));
    expect(told).toEqual([['REQUEST 0', 'CANCEL 1'], ['REQUEST 0'], []]);
    const mail = fixture.sink.to(people[0]?.email ?? '')[1];
    expect(mail?.text).toContain('The host is ill');
    expect(eventIn(mail)).toMatchObject({ status: 'CANCELLED' });
    expect(methodOf(mail)).toBe('CANCEL');
  });

  it('lets no name or title add a header, a line or a receiver', async () => {
    const evil = 'Ben\r\nBcc: evil@example.org\r\n\r\nATTENDEE:mailto:evil@example.org';
    const person = await buildPerson(fixture.database, { fullName: evil });
    const roundtable = await fixture.scheduled();
    await fixture.invited(roundtable, person);
    await fixture.tell(roundtable, {
      title: 'Talks\r\nBcc: evil@example.org',
      venue: 'Hall\r\nATTENDEE:mailto:evil@example.org',
    });

    const mails = fixture.sink.to(person.email);
    expect(mails).toHaveLength(1);
    expect(fixture.sink.to('evil@example.org')).toEqual([]);
    expect(mails[0]?.headers.has('bcc')).toBe(false);
    expect(mails[0]?.subject).toBe('Invitation: Talks Bcc: evil@example.org');
    const lines = calendarPart(mails[0]).content.toString('utf8').replace(/\r\n /g, '').split('\r\n');
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(1);
  });

  it('keeps the invitations of a draft until it is scheduled', async () => {
    const [roundtable, person] = [
      await buildRoundtable(fixture.database, { state: 'draft' }),
      await buildPerson(fixture.database),
    ];
    await fixture.app.drainJobs();

    await fixture.invite(roundtable, [person]);
    await fixture.app.drainJobs();
    const before = [await fixture.stateOf(roundtable), fixture.sink.to(person.email).length];
    await fixture.tell(roundtable, { localStart: '2031-03-12T10:00', localEnd: '2031-03-12T12:00' });
    const items = [{ kind: 'discussion', title: 'Talk', plannedMinutes: 60 }];
    await fixture.organiser.put(`/api/roundtables/${roundtable.id}/agenda`, { version: 2, items });
    const { status } = await fixture.organiser.post(`/api/roundtables/${roundtable.id}/schedule`);
    const queued = await fixture.stateOf(roundtable);
    await fixture.app.drainJobs();

    expect(before).toEqual([['draft'], 0]);
    expect(status).toBe(200);
    expect(queued).toEqual(['queued']);
    expect(fixture.messagesTo(person)).toEqual(['REQUEST 0']);
  });
});
