import { Mailer } from '@rt/api/platform';
import { type Body, buildPerson, type BuiltPerson, type BuiltRoundtable } from '@rt/testing';

import { SendInvitationJob } from './send-invitation.job';
import { eventIn, InvitingDesk, openServer, tokenIn } from './spec-inviting';

const HOLD_SECONDS = 30;
const MOVED = { localStart: '2031-03-12T10:00', localEnd: '2031-03-12T13:00' };

let desk: InvitingDesk;

beforeAll(async () => {
  desk = await InvitingDesk.open(HOLD_SECONDS);
});

afterAll(() => desk.close());

/** A scheduled roundtable with people who have their invitation; the first `accepted` of them come. */
async function withPeople(
  count: number,
  accepted = 0,
): Promise<{ roundtable: BuiltRoundtable; people: BuiltPerson[] }> {
  const roundtable = await desk.scheduled();
  const people = await Promise.all(Array.from({ length: count }, () => buildPerson(desk.database)));
  await desk.invite(roundtable, people);
  await desk.waitOut();
  await desk.app.drainJobs();
  for (const person of people.slice(0, accepted)) await desk.answerWith(tokenOf(person), 'accepted');
  return { roundtable, people };
}

const tokenOf = (person: BuiltPerson): string => tokenIn(desk.sink.to(person.email)[0]);
const mailsTo = (people: readonly BuiltPerson[]): number[] => people.map(({ email }) => desk.sink.to(email).length);

describe('a list of mails', () => {
  it('waits, says for how long, and goes by itself', async () => {
    const [roundtable, people] = [await desk.scheduled(), [await buildPerson(desk.database)]];
    await desk.invite(roundtable, people);

    const jobs = await desk.app.drainJobs();
    const [held] = (await desk.plan(roundtable))['heldMails'] as Body[];
    await desk.waitOut();
    await desk.app.drainJobs();

    expect(jobs).toBe(0);
    expect(held).toMatchObject({ occasion: 'invited', count: 1 });
    expect(held?.['goInMs']).toBeGreaterThan(0);
    expect(held?.['goInMs']).toBeLessThanOrEqual(HOLD_SECONDS * 1000);
    expect(mailsTo(people)).toEqual([1]);
    expect((await desk.plan(roundtable))['heldMails']).toEqual([]);
  });

  it('is taken back with its invitations, which can be sent later', async () => {
    const roundtable = await desk.scheduled();
    const people = await Promise.all([1, 2].map(() => buildPerson(desk.database)));
    await desk.invite(roundtable, people);

    const { status, body } = await desk.takeBack(roundtable);
    await desk.waitOut();
    await desk.app.drainJobs();
    const between = { mails: mailsTo(people), states: await desk.stateOf(roundtable) };
    const preview = await desk.organiser.get(`/api/roundtables/${roundtable.id}/invitations/preview`);
    await desk.organiser.post(`/api/roundtables/${roundtable.id}/invitations/send`);
    await desk.waitOut();
    await desk.app.drainJobs();

    expect({ status, held: body['heldMails'] }).toEqual({ status: 200, held: [] });
    expect(between).toEqual({ mails: [0, 0], states: ['draft', 'draft'] });
    expect(preview.body).toMatchObject({ count: 2, holdSeconds: HOLD_SECONDS });
    expect(mailsTo(people)).toEqual([1, 1]);
  });

  it('cannot be taken back any more once it goes, nor by somebody who may not invite', async () => {
    const { roundtable } = await withPeople(1);
    await desk.change(roundtable, MOVED);
    const [held] = (await desk.plan(roundtable))['heldMails'] as Body[];
    const path = `/api/roundtables/${roundtable.id}/mails/${held?.['id']}/take-back`;

    expect((await desk.noteTaker.post(path)).status).toBe(403);
    await desk.waitOut();
    expect(await desk.organiser.post(path)).toMatchObject({ status: 409, body: { code: 'mails-sent' } });
    expect(await desk.organiser.post(path.replace(held?.['id'], roundtable.id))).toMatchObject({ status: 404 });
    expect((await desk.plan(roundtable))['localStart']).toBe(MOVED.localStart);
  });

  it('is taken back once, however often that is asked, and nobody is told that it went', async () => {
    const roundtable = await desk.scheduled();
    const people = [await buildPerson(desk.database)];
    await desk.invite(roundtable, people);
    const [held] = (await desk.plan(roundtable))['heldMails'] as Body[];
    const path = `/api/roundtables/${roundtable.id}/mails/${held?.['id']}/take-back`;

    const answers = await Promise.all([1, 2, 3].map(() => desk.organiser.post(path)));
    await desk.waitOut();
    await desk.app.drainJobs();
    answers.push(await desk.organiser.post(path));

    expect(answers.map(({ status, body }) => [status, body['heldMails']])).toEqual(answers.map(() => [200, []]));
    expect(mailsTo(people)).toEqual([0]);
    const events = await desk.database.query(
      `select 1 from audit_events where verb = 'take-back-mails' and roundtable_id = $1`,
      [roundtable.id],
    );
    expect(events).toHaveLength(1);
  });

  it('is either sent or taken back while its first mail is on its way', async () => {
    const { roundtable, people } = await withPeople(1);
    await desk.change(roundtable, MOVED);
    const [held] = (await desk.plan(roundtable))['heldMails'] as Body[];
    const [row] = await desk.database.query<{ id: string }>('select id from invitations where person_id = $1', [
      people[0]?.id,
    ]);
    const answers: unknown[] = [];
    jest.spyOn(desk.app.get(Mailer), 'send').mockImplementationOnce(async () => {
      answers.push((await desk.takeBack(roundtable)).body['code']);
    });

    await desk.app.get(SendInvitationJob).run(row?.id ?? '', held?.['id'] as string);

    expect(answers).toEqual(['mails-sent']);
  });

  it('outlives its process: another one shows it, takes it back, or sends it', async () => {
    const [kept, undone] = [await desk.scheduled(), await desk.scheduled()];
    const people = await Promise.all([1, 2].map(() => buildPerson(desk.database)));
    const first = await openServer(desk.database, desk.sink, HOLD_SECONDS);
    const organiser = first.client({ cookie: desk.organiser.cookie });
    for (const [index, roundtable] of [kept, undone].entries()) {
      await organiser.post(`/api/roundtables/${roundtable.id}/invitations`, { personIds: [people[index]?.id] });
    }

    await first.close();
    const { status } = await desk.takeBack(undone);
    await desk.waitOut();
    await desk.app.drainJobs();

    expect(status).toBe(200);
    expect(mailsTo(people)).toEqual([1, 0]);
  });
});

describe('a change of time or place', () => {
  it('shows before it is made how many are mailed, and the mail with old and new', async () => {
    const { roundtable, people } = await withPeople(2, 1);
    const before = await desk.plan(roundtable);
    const path = `/api/roundtables/${roundtable.id}/preview`;

    const moved = await desk.organiser.post(path, { version: before['version'], ...MOVED });
    const renamed = await desk.organiser.post(path, { version: before['version'], title: 'Another title' });
    const wrong = await desk.organiser.post(path, { version: before['version'], tz: 'Europe/Nowhere' });

    const sample = moved.body['sample'] as Body;
    expect(moved.body).toMatchObject({ count: 2, holdSeconds: HOLD_SECONDS, sample: { to: people[0]?.fullName } });
    expect(sample['text']).toContain(`When, before: ${before['slotText']}`);
    expect(sample['text']).toContain('When, now: Wednesday 12 March 2031, 10am to 1pm (London time)');
    expect(sample['text']).toContain('Your answer was for the earlier plan');
    // A personal link is its holder's alone.
    expect(sample['text']).not.toContain('/i/');
    expect(renamed.body).toEqual({ count: 0, sample: null, holdSeconds: HOLD_SECONDS });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'unknown-zone', field: 'tz' } });
    expect(await desk.plan(roundtable)).toEqual(before);
  });

  it('makes answers old, keeps the seat, and takes the next answer for the new plan', async () => {
    const { roundtable, people } = await withPeople(2, 1);
    await desk.change(roundtable, { capacity: 1 });

    await desk.change(roundtable, MOVED);
    await desk.waitOut();
    await desk.app.drainJobs();
    const [again] = people as [BuiltPerson, BuiltPerson];
    const asked = await desk.plan(roundtable);
    const own = desk.app.client({ cookie: `__Host-rti=${tokenOf(again)}` });
    const read = await own.get('/api/invitation');
    const list = await desk.organiser.get(`/api/roundtables/${roundtable.id}/invitations`);
    await own.put('/api/invitation/answer', { answer: 'accepted' });

    expect(asked['invitations']).toEqual({ invited: 2, accepted: 0, tentative: 0, declined: 0, askedAgain: 1 });
    expect(list.body['seatsLeft']).toBe(0);
    const rows = list.body['items'] as Body[];
    expect(rows.find((row) => row['personId'] === again.id)).toMatchObject({ state: 'accepted', askedAgain: true });
    expect(read.body).toMatchObject({ state: 'accepted', askedAgain: true });
    expect(desk.sink.to(again.email)[1]?.text).toContain('Your answer was for the earlier plan');
    expect((await desk.plan(roundtable))['invitations']).toMatchObject({ accepted: 1, askedAgain: 0 });
  });

  it('is taken back with its mails: old time, old answers, and a sequence that never falls', async () => {
    const { roundtable, people } = await withPeople(2, 1);
    const before = await desk.plan(roundtable);
    await desk.change(roundtable, { ...MOVED, title: 'A clearer title' });

    const { body: after } = await desk.takeBack(roundtable);
    await desk.waitOut();
    await desk.app.drainJobs();

    const { localStart, localEnd, startAt, invitations } = before;
    expect(after).toMatchObject({ localStart, localEnd, startAt, invitations, title: 'A clearer title' });
    expect(mailsTo(people)).toEqual([1, 1]);
    await desk.change(roundtable, { place: 'Durham' });
    await desk.waitOut();
    await desk.app.drainJobs();
    expect(desk.messagesTo(people[0])).toEqual(['REQUEST 0', 'REQUEST 3']);
    expect(desk.sink.to(people[0]?.email ?? '')[1]?.text).not.toContain('When, before');
  });

  it('tells of two changes in one mail, and of the first alone when the second is taken back', async () => {
    const both = await withPeople(1);
    const first = await withPeople(1);
    for (const { roundtable } of [both, first]) {
      await desk.change(roundtable, { place: 'Durham' });
      await desk.change(roundtable, { place: 'York' });
    }

    await desk.takeBack(first.roundtable);
    await desk.waitOut();
    await desk.app.drainJobs();

    expect([...mailsTo(both.people), ...mailsTo(first.people)]).toEqual([2, 2]);
    expect(desk.sink.to(both.people[0]?.email ?? '')[1]?.text).toContain('Where, now: York');
    expect(desk.sink.to(first.people[0]?.email ?? '')[1]?.text).toContain('Where, now: Durham');
  });

  it('is not taken back over a later one', async () => {
    const { roundtable } = await withPeople(1);
    await desk.change(roundtable, { place: 'Durham' });
    const [held] = (await desk.plan(roundtable))['heldMails'] as Body[];
    await desk.change(roundtable, { place: 'York' });

    const answer = await desk.organiser.post(`/api/roundtables/${roundtable.id}/mails/${held?.['id']}/take-back`);

    expect(answer).toMatchObject({ status: 409, body: { code: 'version-conflict' } });
    expect((await desk.plan(roundtable))['place']).toBe('York');
  });

  it('puts right whoever heard of it before it was taken back', async () => {
    const { roundtable, people } = await withPeople(2);
    const [late] = people as [BuiltPerson, BuiltPerson];
    await desk.answerWith(tokenOf(late), 'declined');
    await desk.change(roundtable, { place: 'Durham' });
    await desk.answerWith(tokenOf(late), 'accepted');
    await desk.app.drainJobs();

    await desk.takeBack(roundtable);
    await desk.app.drainJobs();

    expect(mailsTo(people)).toEqual([3, 1]);
    expect(desk.sink.to(late.email)[2]?.text).toContain('Where, before: Durham\nWhere, now: not announced');
  });
});

describe('a cancellation', () => {
  it('is taken back with its mails', async () => {
    const { roundtable, people } = await withPeople(1);
    const before = await desk.plan(roundtable);
    await desk.organiser.post(`/api/roundtables/${roundtable.id}/cancel`, { reason: 'The host is ill' });

    const { body } = await desk.takeBack(roundtable);
    await desk.waitOut();
    await desk.app.drainJobs();

    expect(body).toMatchObject({ state: 'scheduled', cancelReason: null, joinCode: before['joinCode'] });
    expect(mailsTo(people)).toEqual([1]);
    await desk.organiser.post(`/api/roundtables/${roundtable.id}/cancel`, { reason: 'The host is ill' });
    await desk.waitOut();
    await desk.app.drainJobs();
    expect(eventIn(desk.sink.to(people[0]?.email ?? '')[1])).toMatchObject({ method: 'CANCEL', sequence: 3 });
  });
});

describe('inviting', () => {
  it('shows before it is done how many are mailed, and a mail', async () => {
    const roundtable = await desk.scheduled();
    const people = await Promise.all(
      ['Ann Lee', 'Bob Ray'].map((fullName) => buildPerson(desk.database, { fullName })),
    );
    const path = `/api/roundtables/${roundtable.id}/invitations/preview`;

    const { status, body } = await desk.organiser.post(path, { personIds: people.map(({ id }) => id) });
    const none = await desk.noteTaker.post(path, { personIds: people.map(({ id }) => id) });

    expect(none.status).toBe(403);
    expect({ status, body }).toMatchObject({ status: 200, body: { count: 2, sample: { to: 'Ann Lee' } } });
    expect((body['sample'] as Body)['text']).toContain('[the personal link of Ann Lee]');
    expect(await desk.stateOf(roundtable)).toEqual([]);
  });
});
