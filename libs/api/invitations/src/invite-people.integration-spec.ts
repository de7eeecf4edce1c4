import { randomUUID } from 'node:crypto';

import { AccountsModule } from '@rt/api/accounts';
import { JobQueue } from '@rt/api/platform';
import { buildOrganisation, buildPerson, buildRoundtable, InvitingFixture, limitedTests, tokenIn } from '@rt/testing';

import { InvitationsModule } from './invitations.module';

let fixture: InvitingFixture;

beforeAll(async () => {
  fixture = await InvitingFixture.open([AccountsModule, InvitationsModule]);
});

afterAll(() => fixture.close());

const limited = limitedTests(() => fixture.database);

describe('InvitePeople', () => {
  it('queues an invitation and its job in one commit, and mails it later', async () => {
    const [roundtable, person] = [
      await fixture.scheduled(),
      await buildPerson(fixture.database, { fullName: 'Amina Okafor' }),
    ];

    const row = await fixture.invited(roundtable, person);
    const before = fixture.sink.to(person.email).length;
    await fixture.app.drainJobs();

    expect(row).toMatchObject({ state: 'queued', fullName: 'Amina Okafor', sentAt: null });
    expect(before).toBe(0);
    expect(await fixture.stateOf(roundtable)).toEqual(['sent']);
    expect(fixture.sink.to(person.email)).toHaveLength(1);
  });

  it('leaves neither rows nor jobs behind when a part of the call is refused', async () => {
    const roundtable = await fixture.scheduled();
    const own = await buildPerson(fixture.database);
    const foreign = await buildPerson(fixture.database, { orgId: (await buildOrganisation(fixture.database)).id });

    const mixed = await fixture.invite(roundtable, [own, foreign]);
    const unknown = await fixture.invite(roundtable, [own, { id: randomUUID() }]);

    expect([mixed.status, unknown.status]).toEqual([404, 404]);
    expect(await fixture.stateOf(roundtable)).toEqual([]);
    expect(await fixture.app.drainJobs()).toBe(0);
  });

  it('takes the rows back when a job cannot be stored', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    const failing = jest.spyOn(fixture.app.get(JobQueue), 'send').mockRejectedValueOnce(new Error('no room for jobs'));

    const answer = await fixture.invite(roundtable, [person]);

    expect(failing).toHaveBeenCalledTimes(1);
    failing.mockRestore();
    expect(answer.status).toBe(500);
    expect(await fixture.stateOf(roundtable)).toEqual([]);
  });

  it('names who has an invitation already and invites nobody else of that call', async () => {
    const roundtable = await fixture.scheduled();
    const [amina, ben, cara] = await Promise.all(
      ['Amina Okafor', 'Ben Li', 'Cara Jones'].map((fullName) => buildPerson(fixture.database, { fullName })),
    );
    await fixture.invite(
      roundtable,
      [amina, ben].filter((each) => each !== undefined),
    );

    const answer = await fixture.invite(
      roundtable,
      [cara, ben, amina].filter((each) => each !== undefined),
    );

    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'already-invited',
        field: 'personIds',
        message: 'Amina Okafor and Ben Li already have an invitation.',
        personIds: [amina?.id, ben?.id],
      },
    });
    expect(await fixture.stateOf(roundtable)).toHaveLength(2);
  });

  it('makes one invitation of many calls at the same moment', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];

    // Whoever finds no connection free in time, as on a busy machine, is told to try again and does so.
    const invite = async (): ReturnType<typeof fixture.invite> => {
      const answer = await fixture.invite(roundtable, [person]);
      return answer.status === 503 ? invite() : answer;
    };
    const answers = await Promise.all([1, 2, 3, 4].map(invite));

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409]);
    expect(await fixture.stateOf(roundtable)).toHaveLength(1);
  });

  limited('refuses whom nobody may write to, a closed roundtable and too many mails to one person', async () => {
    const person = await buildPerson(fixture.database, { fullName: 'Dee Evans' });
    await fixture.database.query('update people set do_not_contact = true where id = $1', [person.id]);
    const often = await buildPerson(fixture.database);
    const several = await Promise.all(Array.from({ length: 11 }, () => fixture.scheduled()));

    const answer = await fixture.invite(await fixture.scheduled(), [person]);
    const closed = await fixture.invite(await buildRoundtable(fixture.database, { state: 'closed' }), [often]);
    const statuses: number[] = [];
    for (const roundtable of several) statuses.push((await fixture.invite(roundtable, [often])).status);

    expect(answer).toMatchObject({
      status: 422,
      body: { field: 'personIds', message: 'Dee Evans must not be contacted.' },
    });
    expect(closed).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect(statuses.slice(-3)).toEqual([200, 429, 429]);
    await fixture.app.drainJobs();
  });

  it('is for planners, the list for those who plan or run the session', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    const path = `/api/roundtables/${roundtable.id}/invitations`;

    const inviting = await Promise.all(
      [fixture.as.facilitator, fixture.as.note_taker, fixture.as.observer].map((client) =>
        fixture.invite(roundtable, [person], client),
      ),
    );
    const reading = await Promise.all(
      [fixture.as.facilitator, fixture.as.note_taker, fixture.as.observer].map((client) => client.get(path)),
    );

    expect(inviting.map((answer) => answer.status)).toEqual([403, 403, 403]);
    expect(reading.map((answer) => answer.status)).toEqual([200, 403, 403]);
    expect((await fixture.app.client().get(path)).status).toBe(401);
  });

  it('shows as expired, once the session is over, what nobody answered', async () => {
    const roundtable = await fixture.scheduled();
    const people = await Promise.all(['Ann', 'Bob'].map((fullName) => buildPerson(fixture.database, { fullName })));
    await fixture.invite(roundtable, people);
    await fixture.app.drainJobs();
    await fixture.answerWith(tokenIn(fixture.sink.to(people[0]?.email ?? '')[0]), 'accepted');
    const shown: string[][] = [await fixture.stateOf(roundtable)];

    for (const state of ['live', 'closed', 'published']) {
      await fixture.database.query('update roundtables set state = $2 where id = $1', [roundtable.id, state]);
      shown.push(await fixture.stateOf(roundtable));
    }

    expect(shown).toEqual([
      ['accepted', 'sent'],
      ['accepted', 'sent'],
      ['accepted', 'expired'],
      ['accepted', 'expired'],
    ]);
  });
});
