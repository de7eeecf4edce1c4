import { JobQueue, Mailer } from '@rt/api/platform';
import { type Body, buildPerson } from '@rt/testing';

import { SendInvitationJob } from './send-invitation.job';
import { calendarPart, eventIn, InvitingDesk, methodOf, tokenIn } from './spec-inviting';

let desk: InvitingDesk;

beforeAll(async () => {
  desk = await InvitingDesk.open();
});

afterAll(() => desk.close());

describe('SendInvitationJob', () => {
  it('writes a mail with question, rule, slot and personal link, and a calendar part of the same method', async () => {
    const roundtable = await desk.scheduled();
    const person = await buildPerson(desk.database, { fullName: 'Amina Okafor' });
    await desk.invited(roundtable, person);
    await desk.app.drainJobs();

    const [mail] = desk.sink.to(person.email);
    const { body } = await desk.organiser.get(`/api/roundtables/${roundtable.id}`);
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
    expect((await desk.app.client().get(`/i/${tokenIn(mail)}`)).headers.get('location')).toBe('/invitation');
  });

  it('invites nobody to a session that is over, however late the mail server is there again', async () => {
    const [roundtable, person] = [await desk.scheduled(), await buildPerson(desk.database)];
    await desk.invited(roundtable, person);
    await desk.database.query(`update roundtables set state = 'closed' where id = $1`, [roundtable.id]);

    await desk.app.drainJobs();

    expect(desk.sink.to(person.email)).toEqual([]);
  });

  it('stores a hash of the token and gives the job the id alone', async () => {
    const [roundtable, person] = [await desk.scheduled(), await buildPerson(desk.database)];
    const row = await desk.invited(roundtable, person);

    const jobs = await desk.database.query<{ data: object }>(
      `select data from pgboss.job where name = 'send-invitation' and data->>'invitationId' = $1`,
      [row['id']],
    );
    await desk.app.drainJobs();
    const token = tokenIn(desk.sink.to(person.email)[0]);
    const [stored] = await desk.database.query<{ whole: string }>(
      'select row_to_json(i)::text as whole from invitations i where id = $1',
      [row['id']],
    );

    expect(jobs.map(({ data }) => data)).toEqual([{ invitationId: row['id'] }]);
    expect(token).toHaveLength(43);
    expect(stored?.whole).not.toContain(token);
  });

  it('raises the sequence for a material change, keeps it for another room, and mails nobody for a small edit', async () => {
    const [roundtable, person] = [await desk.scheduled(), await buildPerson(desk.database)];
    await desk.invited(roundtable, person);
    await desk.app.drainJobs();

    await desk.tell(roundtable, { title: 'A clearer title' });
    await desk.tell(roundtable, { localStart: '2031-03-12T10:00', localEnd: '2031-03-12T13:00' });
    await desk.tell(roundtable, { place: 'Durham' });
    await desk.tell(roundtable, { venue: 'Town Hall, room 3' });
    const jobs = await desk.tell(roundtable, { capacity: 40, purpose: 'Not in any calendar', title: 'The clearest' });

    expect(desk.messagesTo(person)).toEqual(['REQUEST 0', 'REQUEST 1', 'REQUEST 2', 'REQUEST 2']);
    expect(desk.sink.to(person.email)[1]?.subject).toBe('Changed: A clearer title');
    expect(jobs).toBe(0);
  });

  it('mails one state once, however often it is asked to, and only the last of several quick edits', async () => {
    const [roundtable, person] = [await desk.scheduled(), await buildPerson(desk.database)];
    const row = await desk.invited(roundtable, person);
    await desk.app.drainJobs();
    const path = `/api/roundtables/${roundtable.id}`;
    for (const place of ['Durham', 'York', 'Leeds']) {
      const { body } = await desk.organiser.get(path);
      await desk.organiser.patch(path, { version: body['version'], place });
    }

    await desk.app.drainJobs();
    for (const key of ['a', 'b']) {
      await desk.app.get(JobQueue).send('send-invitation', { invitationId: row['id'] }, { singletonKey: key });
    }
    await desk.app.drainJobs();

    expect(desk.messagesTo(person)).toEqual(['REQUEST 0', 'REQUEST 3']);
    expect(eventIn(desk.sink.to(person.email)[1]).location).toContain('Leeds');
  });

  it('tries again after a mail server that refused, and marks nothing as sent before', async () => {
    const [roundtable, person] = [await desk.scheduled(), await buildPerson(desk.database)];
    const row = await desk.invited(roundtable, person);
    jest.spyOn(desk.app.get(Mailer), 'send').mockRejectedValueOnce(new Error('greylisted'));

    await expect(desk.app.get(SendInvitationJob).run(row['id'] as string)).rejects.toThrow('greylisted');
    const between = await desk.stateOf(roundtable);
    await desk.app.drainJobs();

    expect(between).toEqual(['queued']);
    expect(await desk.stateOf(roundtable)).toEqual(['sent']);
    expect(desk.sink.to(person.email)).toHaveLength(1);
  });

  it('mails once when two processes work on the same invitation', async () => {
    const [roundtable, person] = [await desk.scheduled(), await buildPerson(desk.database)];
    const row = await desk.invited(roundtable, person);

    await Promise.all([1, 2, 3].map(() => desk.app.get(SendInvitationJob).run(row['id'] as string)));
    await desk.app.drainJobs();

    expect(desk.sink.to(person.email)).toHaveLength(1);
  });

  it('tells those who come or may come of a change, not those who declined or were revoked', async () => {
    const roundtable = await desk.scheduled();
    const people = await Promise.all(Array.from({ length: 5 }, () => buildPerson(desk.database)));
    const { body } = await desk.invite(roundtable, people);
    await desk.app.drainJobs();
    const tokens = people.map((person) => tokenIn(desk.sink.to(person.email)[0]));
    const answers = ['accepted', 'tentative', 'declined'];
    for (const [index, answer] of answers.entries()) await desk.answerWith(tokens[index] ?? '', answer);
    const last = (body['items'] as Body[]).find((item) => item['personId'] === people[4]?.id);
    await desk.organiser.post(`/api/roundtables/${roundtable.id}/invitations/${last?.['id']}/revoke`);
    await desk.app.drainJobs();

    await desk.tell(roundtable, { place: 'Durham' });

    const told = people.map((person) => desk.messagesTo(person));
    const both = ['REQUEST 0', 'REQUEST 2'];
    expect(told).toEqual([both, both, ['REQUEST 0'], both, ['REQUEST 0', 'CANCEL 1']]);
    // The answer was for another place, so the calendar asks again.
    expect(JSON.stringify(eventIn(desk.sink.to(people[0]?.email ?? '')[1]).attendee)).toContain(
      '"PARTSTAT":"NEEDS-ACTION"',
    );
  });

  it('catches up with somebody who had declined and comes after all', async () => {
    const [roundtable, person] = [await desk.scheduled(), await buildPerson(desk.database)];
    await desk.invited(roundtable, person);
    await desk.app.drainJobs();
    const token = tokenIn(desk.sink.to(person.email)[0]);
    await desk.answerWith(token, 'declined');
    await desk.tell(roundtable, { place: 'Durham' });

    await desk.answerWith(token, 'accepted');
    await desk.app.drainJobs();

    expect(desk.messagesTo(person)).toEqual(['REQUEST 0', 'REQUEST 1']);
  });

  it('cancels for all who have not declined, with the reason, and never before the request', async () => {
    const roundtable = await desk.scheduled();
    const people = await Promise.all(Array.from({ length: 3 }, () => buildPerson(desk.database)));
    await desk.invite(roundtable, people.slice(0, 2));
    await desk.app.drainJobs();
    await desk.answerWith(tokenIn(desk.sink.to(people[1]?.email ?? '')[0]), 'declined');
    await desk.invite(roundtable, people.slice(2));

    const { status } = await desk.organiser.post(`/api/roundtables/${roundtable.id}/cancel`, {
      reason: 'The host is ill',
    });
    await desk.app.drainJobs();

    expect(status).toBe(200);
    const told = people.map((person) => desk.messagesTo(person));
    expect(told).toEqual([['REQUEST 0', 'CANCEL 1'], ['REQUEST 0'], []]);
    const mail = desk.sink.to(people[0]?.email ?? '')[1];
    expect(mail?.text).toContain('The host is ill');
    expect(eventIn(mail)).toMatchObject({ status: 'CANCELLED' });
    expect(methodOf(mail)).toBe('CANCEL');
  });

  it('lets no name or title add a header, a line or a receiver', async () => {
    const evil = 'Ben\r\nBcc: evil@example.org\r\n\r\nATTENDEE:mailto:evil@example.org';
    const person = await buildPerson(desk.database, { fullName: evil });
    const roundtable = await desk.scheduled();
    await desk.invited(roundtable, person);
    await desk.tell(roundtable, {
      title: 'Talks\r\nBcc: evil@example.org',
      venue: 'Hall\r\nATTENDEE:mailto:evil@example.org',
    });

    const mails = desk.sink.to(person.email);
    expect(mails).toHaveLength(1);
    expect(desk.sink.to('evil@example.org')).toEqual([]);
    expect(mails[0]?.headers.has('bcc')).toBe(false);
    expect(mails[0]?.subject).toBe('Invitation: Talks Bcc: evil@example.org');
    const lines = calendarPart(mails[0]).content.toString('utf8').replace(/\r\n /g, '').split('\r\n');
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(1);
  });
});
