import { randomUUID } from 'node:crypto';

import { JobQueue } from '@rt/api/platform';
import { buildOrganisation, buildPerson, buildRoundtable } from '@rt/testing';

import { InvitingDesk, tokenIn } from './spec-inviting';

let desk: InvitingDesk;

beforeAll(async () => {
  desk = await InvitingDesk.open();
});

afterAll(() => desk.close());

describe('InvitePeople', () => {
  it('queues an invitation and its job in one commit, and mails it later', async () => {
    const [roundtable, person] = [
      await desk.scheduled(),
      await buildPerson(desk.database, { fullName: 'Amina Okafor' }),
    ];

    const row = await desk.invited(roundtable, person);
    const before = desk.sink.to(person.email).length;
    await desk.app.drainJobs();

    expect(row).toMatchObject({ state: 'queued', fullName: 'Amina Okafor', sentAt: null });
    expect(before).toBe(0);
    expect(await desk.stateOf(roundtable)).toEqual(['sent']);
    expect(desk.sink.to(person.email)).toHaveLength(1);
  });

  it('leaves neither rows nor jobs behind when a part of the call is refused', async () => {
    const roundtable = await desk.scheduled();
    const own = await buildPerson(desk.database);
    const foreign = await buildPerson(desk.database, { orgId: (await buildOrganisation(desk.database)).id });

    const mixed = await desk.invite(roundtable, [own, foreign]);
    const unknown = await desk.invite(roundtable, [own, { id: randomUUID() }]);

    expect([mixed.status, unknown.status]).toEqual([404, 404]);
    expect(await desk.stateOf(roundtable)).toEqual([]);
    expect(await desk.app.drainJobs()).toBe(0);
  });

  it('takes the rows back when a job cannot be stored', async () => {
    const [roundtable, person] = [await desk.scheduled(), await buildPerson(desk.database)];
    const failing = jest.spyOn(desk.app.get(JobQueue), 'send').mockRejectedValueOnce(new Error('no room for jobs'));

    const answer = await desk.invite(roundtable, [person]);

    expect(failing).toHaveBeenCalledTimes(1);
    failing.mockRestore();
    expect(answer.status).toBe(500);
    expect(await desk.stateOf(roundtable)).toEqual([]);
  });

  it('names who has an invitation already and invites nobody else of that call', async () => {
    const roundtable = await desk.scheduled();
    const [amina, ben, cara] = await Promise.all(
      ['Amina Okafor', 'Ben Li', 'Cara Jones'].map((fullName) => buildPerson(desk.database, { fullName })),
    );
    await desk.invite(
      roundtable,
      [amina, ben].filter((each) => each !== undefined),
    );

    const answer = await desk.invite(
      roundtable,
      [cara, ben, amina].filter((each) => each !== undefined),
    );

    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'already-invited',
        field: 'personIds',
        message: 'Amina Okafor and Ben Li have an invitation already.',
        personIds: [amina?.id, ben?.id],
      },
    });
    expect(await desk.stateOf(roundtable)).toHaveLength(2);
  });

  it('makes one invitation of many calls at the same moment', async () => {
    const [roundtable, person] = [await desk.scheduled(), await buildPerson(desk.database)];

    // Whoever finds no connection free in time, as on a busy machine, is told to try again and does so.
    const invite = async (): ReturnType<typeof desk.invite> => {
      const answer = await desk.invite(roundtable, [person]);
      return answer.status === 503 ? invite() : answer;
    };
    const answers = await Promise.all([1, 2, 3, 4].map(invite));

    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409]);
    expect(await desk.stateOf(roundtable)).toHaveLength(1);
  });

  it('keeps the invitations of a draft until it is scheduled', async () => {
    const [roundtable, person] = [
      await buildRoundtable(desk.database, { state: 'draft' }),
      await buildPerson(desk.database),
    ];
    await desk.app.drainJobs();

    await desk.invite(roundtable, [person]);
    await desk.app.drainJobs();
    const before = [await desk.stateOf(roundtable), desk.sink.to(person.email).length];
    await desk.tell(roundtable, { localStart: '2031-03-12T10:00', localEnd: '2031-03-12T12:00' });
    const items = [{ kind: 'discussion', title: 'Talk', plannedMinutes: 60 }];
    await desk.organiser.put(`/api/roundtables/${roundtable.id}/agenda`, { version: 2, items });
    const { status } = await desk.organiser.post(`/api/roundtables/${roundtable.id}/schedule`);
    const queued = await desk.stateOf(roundtable);
    await desk.app.drainJobs();

    expect(before).toEqual([['draft'], 0]);
    expect(status).toBe(200);
    expect(queued).toEqual(['queued']);
    expect(desk.messagesTo(person)).toEqual(['REQUEST 0']);
  });

  it('refuses a person who must not be written to, a closed roundtable and too many mails to one person', async () => {
    const person = await buildPerson(desk.database, { fullName: 'Dee Evans' });
    await desk.database.query('update people set do_not_contact = true where id = $1', [person.id]);
    const often = await buildPerson(desk.database);
    const several = await Promise.all(Array.from({ length: 11 }, () => desk.scheduled()));

    const answer = await desk.invite(await desk.scheduled(), [person]);
    const closed = await desk.invite(await buildRoundtable(desk.database, { state: 'closed' }), [often]);
    const statuses: number[] = [];
    for (const roundtable of several) statuses.push((await desk.invite(roundtable, [often])).status);

    expect(answer).toMatchObject({
      status: 422,
      body: { field: 'personIds', message: 'Dee Evans must not be written to.' },
    });
    expect(closed).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect(statuses.slice(-3)).toEqual([200, 429, 429]);
    await desk.app.drainJobs();
  });

  it('is for planners, the list for those who plan or run the session', async () => {
    const [roundtable, person] = [await desk.scheduled(), await buildPerson(desk.database)];
    const path = `/api/roundtables/${roundtable.id}/invitations`;

    const inviting = await Promise.all(
      [desk.facilitator, desk.noteTaker, desk.observer].map((client) => desk.invite(roundtable, [person], client)),
    );
    const reading = await Promise.all(
      [desk.facilitator, desk.noteTaker, desk.observer].map((client) => client.get(path)),
    );

    expect(inviting.map((answer) => answer.status)).toEqual([403, 403, 403]);
    expect(reading.map((answer) => answer.status)).toEqual([200, 403, 403]);
    expect((await desk.app.client().get(path)).status).toBe(401);
  });

  it('shows as expired, once the session is over, what nobody answered', async () => {
    const roundtable = await desk.scheduled();
    const people = await Promise.all(['Ann', 'Bob'].map((fullName) => buildPerson(desk.database, { fullName })));
    await desk.invite(roundtable, people);
    await desk.app.drainJobs();
    await desk.answerWith(tokenIn(desk.sink.to(people[0]?.email ?? '')[0]), 'accepted');
    const shown: string[][] = [await desk.stateOf(roundtable)];

    for (const state of ['live', 'closed', 'published']) {
      await desk.database.query('update roundtables set state = $2 where id = $1', [roundtable.id, state]);
      shown.push(await desk.stateOf(roundtable));
    }

    expect(shown).toEqual([
      ['accepted', 'sent'],
      ['accepted', 'sent'],
      ['accepted', 'expired'],
      ['accepted', 'expired'],
    ]);
  });
});
