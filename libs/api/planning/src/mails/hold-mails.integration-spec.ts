import { AccountsModule } from '@rt/api/accounts';
import { SendInvitationJob } from '@rt/api/invitations';
import { Mailer } from '@rt/api/platform';
import {
  type Body,
  buildPerson,
  type BuiltPerson,
  type BuiltRoundtable,
  eventIn,
  InvitingFixture,
  tokenIn,
} from '@rt/testing';

import { PlanningModule } from '../planning.module';

const HOLD_SECONDS = 30;
const MOVED = { localStart: '2031-03-12T10:00', localEnd: '2031-03-12T13:00' };

let fixture: InvitingFixture;

beforeAll(async () => {
  fixture = await InvitingFixture.open([AccountsModule, PlanningModule], HOLD_SECONDS);
});

afterAll(() => fixture.close());

/** A scheduled roundtable with people who have their invitation; the first `accepted` of them come. */
async function withPeople(
  count: number,
  accepted = 0,
): Promise<{ roundtable: BuiltRoundtable; people: BuiltPerson[] }> {
  const roundtable = await fixture.scheduled();
  const people = await Promise.all(Array.from({ length: count }, () => buildPerson(fixture.database)));
  await fixture.invite(roundtable, people);
  await fixture.waitOut();
  await fixture.app.drainJobs();
  for (const person of people.slice(0, accepted)) await fixture.answerWith(tokenOf(person), 'accepted');
  return { roundtable, people };
}

const tokenOf = (person: BuiltPerson): string => tokenIn(fixture.sink.to(person.email)[0]);
const mailsTo = (people: readonly BuiltPerson[]): number[] => people.map(({ email }) => fixture.sink.to(email).length);

describe('a list of mails', () => {
  it('waits, says for how long, and goes by itself', async () => {
    const [roundtable, people] = [await fixture.scheduled(), [await buildPerson(fixture.database)]];
    await fixture.invite(roundtable, people);

    const jobs = await fixture.app.drainJobs();
    const [held] = (await fixture.plan(roundtable))['heldMails'] as Body[];
    await fixture.waitOut();
    await fixture.app.drainJobs();

    expect(jobs).toBe(0);
    expect(held).toMatchObject({ occasion: 'invited', count: 1 });
    expect(held?.['goInMs']).toBeGreaterThan(0);
    expect(held?.['goInMs']).toBeLessThanOrEqual(HOLD_SECONDS * 1000);
    expect(mailsTo(people)).toEqual([1]);
    expect((await fixture.plan(roundtable))['heldMails']).toEqual([]);
  });

  it('is taken back with its invitations, which can be sent later', async () => {
    const roundtable = await fixture.scheduled();
    const people = await Promise.all([1, 2].map(() => buildPerson(fixture.database)));
    await fixture.invite(roundtable, people);

    const { status, body } = await fixture.takeBack(roundtable);
    await fixture.waitOut();
    await fixture.app.drainJobs();
    const between = { mails: mailsTo(people), states: await fixture.stateOf(roundtable) };
    const preview = await fixture.organiser.get(`/api/roundtables/${roundtable.id}/invitations/preview`);
    await fixture.organiser.post(`/api/roundtables/${roundtable.id}/invitations/send`);
    await fixture.waitOut();
    await fixture.app.drainJobs();

    expect({ status, held: body['heldMails'] }).toEqual({ status: 200, held: [] });
    expect(between).toEqual({ mails: [0, 0], states: ['draft', 'draft'] });
    expect(preview.body).toMatchObject({ count: 2, holdSeconds: HOLD_SECONDS });
    expect(mailsTo(people)).toEqual([1, 1]);
  });

  it('cannot be taken back any more once it goes, nor by somebody who may not invite', async () => {
    const { roundtable } = await withPeople(1);
    await fixture.change(roundtable, MOVED);
    const [held] = (await fixture.plan(roundtable))['heldMails'] as Body[];
    const path = `/api/roundtables/${roundtable.id}/mails/${held?.['id']}/take-back`;

    expect((await fixture.as.note_taker.post(path)).status).toBe(403);
    await fixture.waitOut();
    expect(await fixture.organiser.post(path)).toMatchObject({ status: 409, body: { code: 'mails-sent' } });
    expect(await fixture.organiser.post(path.replace(held?.['id'], roundtable.id))).toMatchObject({ status: 404 });
    expect((await fixture.plan(roundtable))['localStart']).toBe(MOVED.localStart);
  });

  it('is taken back once, however often that is asked, and nobody is told that it went', async () => {
    const roundtable = await fixture.scheduled();
    const people = [await buildPerson(fixture.database)];
    await fixture.invite(roundtable, people);
    const [held] = (await fixture.plan(roundtable))['heldMails'] as Body[];
    const path = `/api/roundtables/${roundtable.id}/mails/${held?.['id']}/take-back`;

    const answers = await Promise.all([1, 2, 3].map(() => fixture.organiser.post(path)));
    await fixture.waitOut();
    await fixture.app.drainJobs();
    answers.push(await fixture.organiser.post(path));

    expect(answers.map(({ status, body }) => [status, body['heldMails']])).toEqual(answers.map(() => [200, []]));
    expect(mailsTo(people)).toEqual([0]);
    const events = await fixture.database.query(
      `select 1 from audit_events where verb = 'take-back-mails' and roundtable_id = $1`,
      [roundtable.id],
    );
    expect(events).toHaveLength(1);
  });

  it('is either sent or taken back while its first mail is on its way', async () => {
    const { roundtable, people } = await withPeople(1);
    await fixture.change(roundtable, MOVED);
    const [held] = (await fixture.plan(roundtable))['heldMails'] as Body[];
    const [row] = await fixture.database.query<{ id: string }>('select id from invitations where person_id = $1', [
      people[0]?.id,
    ]);
    const answers: unknown[] = [];
    jest.spyOn(fixture.app.get(Mailer), 'send').mockImplementationOnce(async () => {
      answers.push((await fixture.takeBack(roundtable)).body['code']);
    });

    await fixture.app.get(SendInvitationJob).run(row?.id ?? '', held?.['id'] as string);

    expect(answers).toEqual(['mails-sent']);
  });

  it('outlives its process: another one shows it, takes it back, or sends it', async () => {
    const [kept, undone] = [await fixture.scheduled(), await fixture.scheduled()];
    const people = await Promise.all([1, 2].map(() => buildPerson(fixture.database)));
    const first = await fixture.openServer();
    const organiser = first.client({ cookie: fixture.organiser.cookie });
    for (const [index, roundtable] of [kept, undone].entries()) {
      await organiser.post(`/api/roundtables/${roundtable.id}/invitations`, { personIds: [people[index]?.id] });
    }

    await first.close();
    const { status } = await fixture.takeBack(undone);
    await fixture.waitOut();
    await fixture.app.drainJobs();

    expect(status).toBe(200);
    expect(mailsTo(people)).toEqual([1, 0]);
  });
});

describe('a change of time or place', () => {
  it('shows before it is made how many are mailed, and the mail with old and new', async () => {
    const { roundtable, people } = await withPeople(2, 1);
    const before = await fixture.plan(roundtable);
    const path = `/api/roundtables/${roundtable.id}/preview`;

    const moved = await fixture.organiser.post(path, { version: before['version'], ...MOVED });
    const renamed = await fixture.organiser.post(path, { version: before['version'], title: 'Another title' });
    const wrong = await fixture.organiser.post(path, { version: before['version'], tz: 'Europe/Nowhere' });

    const sample = moved.body['sample'] as Body;
    expect(moved.body).toMatchObject({ count: 2, holdSeconds: HOLD_SECONDS, sample: { to: people[0]?.fullName } });
    expect(sample['text']).toContain(`Old date: ${before['slotText']}`);
    expect(sample['text']).toContain('New date: Wednesday 12 March 2031, 10am to 1pm (London time)');
    expect(sample['text']).toContain('You replied before this changed');
    // A personal link is its holder's alone.
    expect(sample['text']).not.toContain('/i/');
    expect(renamed.body).toEqual({ count: 0, sample: null, holdSeconds: HOLD_SECONDS });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'unknown-zone', field: 'tz' } });
    expect(await fixture.plan(roundtable)).toEqual(before);
  });

  it('makes answers old, keeps the seat, and takes the next answer for the new plan', async () => {
    const { roundtable, people } = await withPeople(2, 1);
    await fixture.change(roundtable, { capacity: 1 });

    await fixture.change(roundtable, MOVED);
    await fixture.waitOut();
    await fixture.app.drainJobs();
    const [again] = people as [BuiltPerson, BuiltPerson];
    const asked = await fixture.plan(roundtable);
    const own = fixture.app.client({ cookie: `__Host-rti=${tokenOf(again)}` });
    const read = await own.get('/api/invitation');
    const list = await fixture.organiser.get(`/api/roundtables/${roundtable.id}/invitations`);
    await own.put('/api/invitation/answer', { answer: 'accepted' });

    expect(asked['invitations']).toEqual({ invited: 2, accepted: 0, tentative: 0, declined: 0, askedAgain: 1 });
    expect(list.body['seatsLeft']).toBe(0);
    const rows = list.body['items'] as Body[];
    expect(rows.find((row) => row['personId'] === again.id)).toMatchObject({ state: 'accepted', askedAgain: true });
    expect(read.body).toMatchObject({ state: 'accepted', askedAgain: true });
    expect(fixture.sink.to(again.email)[1]?.text).toContain('You replied before this changed');
    expect((await fixture.plan(roundtable))['invitations']).toMatchObject({ accepted: 1, askedAgain: 0 });
  });

  it('is taken back with its mails: old time, old answers, and a sequence that never falls', async () => {
    const { roundtable, people } = await withPeople(2, 1);
    const before = await fixture.plan(roundtable);
    await fixture.change(roundtable, { ...MOVED, title: 'A clearer title' });

    const { body: after } = await fixture.takeBack(roundtable);
    await fixture.waitOut();
    await fixture.app.drainJobs();

    const { localStart, localEnd, startAt, invitations } = before;
    expect(after).toMatchObject({ localStart, localEnd, startAt, invitations, title: 'A clearer title' });
    expect(mailsTo(people)).toEqual([1, 1]);
    await fixture.change(roundtable, { place: 'Durham' });
    await fixture.waitOut();
    await fixture.app.drainJobs();
    expect(fixture.messagesTo(people[0])).toEqual(['REQUEST 0', 'REQUEST 3']);
    expect(fixture.sink.to(people[0]?.email ?? '')[1]?.text).not.toContain('Old date');
  });

  it('tells of two changes in one mail, and of the first alone when the second is taken back', async () => {
    const both = await withPeople(1);
    const first = await withPeople(1);
    for (const { roundtable } of [both, first]) {
      await fixture.change(roundtable, { place: 'Durham' });
      await fixture.change(roundtable, { place: 'York' });
    }

    await fixture.takeBack(first.roundtable);
    await fixture.waitOut();
    await fixture.app.drainJobs();

    expect([...mailsTo(both.people), ...mailsTo(first.people)]).toEqual([2, 2]);
    expect(fixture.sink.to(both.people[0]?.email ?? '')[1]?.text).toContain('Where, now: York');
    expect(fixture.sink.to(first.people[0]?.email ?? '')[1]?.text).toContain('Where, now: Durham');
  });

  it('is not taken back over a later one', async () => {
    const { roundtable } = await withPeople(1);
    await fixture.change(roundtable, { place: 'Durham' });
    const [held] = (await fixture.plan(roundtable))['heldMails'] as Body[];
    await fixture.change(roundtable, { place: 'York' });

    const answer = await fixture.organiser.post(`/api/roundtables/${roundtable.id}/mails/${held?.['id']}/take-back`);

    expect(answer).toMatchObject({ status: 409, body: { code: 'version-conflict' } });
    expect((await fixture.plan(roundtable))['place']).toBe('York');
  });

  it('tells those who had heard of it that it was taken back', async () => {
    const { roundtable, people } = await withPeople(2);
    const [late] = people as [BuiltPerson, BuiltPerson];
    await fixture.answerWith(tokenOf(late), 'declined');
    await fixture.change(roundtable, { place: 'Durham' });
    await fixture.answerWith(tokenOf(late), 'accepted');
    await fixture.app.drainJobs();

    await fixture.takeBack(roundtable);
    await fixture.app.drainJobs();

    expect(mailsTo(people)).toEqual([3, 1]);
    expect(fixture.sink.to(late.email)[2]?.text).toContain('Where, before: Durham\nWhere, now: not announced');
  });
});

describe('a cancellation', () => {
  it('is taken back with its mails', async () => {
    const { roundtable, people } = await withPeople(1);
    const before = await fixture.plan(roundtable);
    await fixture.organiser.post(`/api/roundtables/${roundtable.id}/cancel`, { reason: 'The host is ill' });

    const { body } = await fixture.takeBack(roundtable);
    await fixture.waitOut();
    await fixture.app.drainJobs();

    expect(body).toMatchObject({ state: 'scheduled', cancelReason: null, joinCode: before['joinCode'] });
    expect(mailsTo(people)).toEqual([1]);
    await fixture.organiser.post(`/api/roundtables/${roundtable.id}/cancel`, { reason: 'The host is ill' });
    await fixture.waitOut();
    await fixture.app.drainJobs();
    expect(eventIn(fixture.sink.to(people[0]?.email ?? '')[1])).toMatchObject({ method: 'CANCEL', sequence: 3 });
  });
});

describe('inviting', () => {
  it('shows before it is done how many are mailed, and a mail', async () => {
    const roundtable = await fixture.scheduled();
    const people = await Promise.all(
      ['Ann Lee', 'Bob Ray'].map((fullName) => buildPerson(fixture.database, { fullName })),
    );
    const path = `/api/roundtables/${roundtable.id}/invitations/preview`;

    const { status, body } = await fixture.organiser.post(path, { personIds: people.map(({ id }) => id) });
    const none = await fixture.as.note_taker.post(path, { personIds: people.map(({ id }) => id) });

    expect(none.status).toBe(403);
    expect({ status, body }).toMatchObject({ status: 200, body: { count: 2, sample: { to: 'Ann Lee' } } });
    expect((body['sample'] as Body)['text']).toContain('[the personal link of Ann Lee]');
    expect(await fixture.stateOf(roundtable)).toEqual([]);
  });
});
