import { AccountsModule } from '@rt/api/accounts';
import { buildPerson, type BuiltPerson, type BuiltRoundtable, InvitingFixture, tokenIn } from '@rt/testing';

import { PlanningModule } from '../planning.module';

const MOVED = { localStart: '2031-03-12T10:00', localEnd: '2031-03-12T13:00' };

let fixture: InvitingFixture;

beforeAll(async () => {
  fixture = await InvitingFixture.open([AccountsModule, PlanningModule], 30);
});

afterAll(() => fixture.close());

interface Invited {
  readonly roundtable: BuiltRoundtable;
  readonly person: BuiltPerson;
  revoke(): Promise<void>;
}

/** Somebody who has the invitation, and the way to withdraw it. */
async function withPerson(): Promise<Invited> {
  const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
  const { id } = await fixture.invited(roundtable, person);
  await allGo();
  const revoke = async () => {
    const path = `/api/roundtables/${roundtable.id}/invitations/${id as string}/revoke`;
    expect(await fixture.organiser.post(path)).toMatchObject({ status: 200 });
    await fixture.app.drainJobs();
  };
  return { roundtable, person, revoke };
}

async function allGo(): Promise<void> {
  await fixture.waitOut();
  await fixture.app.drainJobs();
}

describe('somebody whose invitation is withdrawn', () => {
  it('can be invited anew, over the cancellation in the calendar', async () => {
    const { roundtable, person, revoke } = await withPerson();
    await revoke();
    await fixture.invited(roundtable, person);
    const { version } = await fixture.plan(roundtable);
    const path = `/api/roundtables/${roundtable.id}/preview`;
    const { body: preview } = await fixture.organiser.post(path, { version, ...MOVED });

    await allGo();

    // Who waits for the invitation gets it with the new plan.
    expect(preview['count']).toBe(0);
    expect(fixture.messagesTo(person)).toEqual(['REQUEST 0', 'CANCEL 1', 'REQUEST 2']);
  });

  it('is told, though the list that would have told it is taken back', async () => {
    const { roundtable, person, revoke } = await withPerson();
    await fixture.answerWith(tokenIn(fixture.sink.to(person.email)[0]), 'accepted');
    await fixture.change(roundtable, MOVED);
    await revoke();
    const between = fixture.messagesTo(person);

    await fixture.takeBack(roundtable);
    await allGo();

    expect(between).toEqual(['REQUEST 0']);
    expect(fixture.messagesTo(person)).toEqual(['REQUEST 0', 'CANCEL 3']);
  });

  it.each(['withdrawn once more', 'the session is cancelled'])(
    'hears nothing where it is invited anew and, before that mail goes, %s',
    async (what) => {
      const { roundtable, person, revoke } = await withPerson();
      await revoke();
      await fixture.invited(roundtable, person);

      if (what === 'withdrawn once more') await revoke();
      else await fixture.organiser.post(`/api/roundtables/${roundtable.id}/cancel`, { reason: 'The host is ill' });
      await allGo();

      expect(fixture.messagesTo(person)).toEqual(['REQUEST 0', 'CANCEL 1']);
    },
  );

  it('is told where the first mail that said so never went', async () => {
    const { roundtable, person, revoke } = await withPerson();
    fixture.sink.refuse(person.email);
    await revoke();
    fixture.sink.refuse(person.email, false);
    await fixture.invited(roundtable, person);

    await revoke();
    await allGo();

    expect(fixture.messagesTo(person)).toEqual(['REQUEST 0', 'CANCEL 3']);
  });
});
