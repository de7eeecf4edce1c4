import { AccountsModule } from '@rt/api/accounts';
import { buildParticipation, buildPerson, InvitingFixture, tokenIn } from '@rt/testing';

import { InvitationsModule } from './invitations.module';

let fixture: InvitingFixture;

beforeAll(async () => {
  fixture = await InvitingFixture.open([AccountsModule, InvitationsModule]);
});

afterAll(() => fixture.close());

describe('RevokeInvitation', () => {
  it('ends the link for good; inviting anew makes another one', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    const row = await fixture.invited(roundtable, person);
    await fixture.app.drainJobs();
    const first = tokenIn(fixture.sink.to(person.email)[0]);
    await fixture.answerWith(first, 'accepted');

    await fixture.organiser.post(`/api/roundtables/${roundtable.id}/invitations/${row['id']}/revoke`);
    const revoked = await fixture.answerWith(first, 'declined');
    const opened = await fixture.app.client().get(`/i/${first}`);
    const again = await fixture.invited(roundtable, person);
    await fixture.app.drainJobs();
    const second = tokenIn(fixture.sink.to(person.email).at(-1));

    expect(revoked).toMatchObject({ status: 410, body: { code: 'invitation-revoked' } });
    expect(opened.headers.get('location')).toBe('/invitation?problem=revoked');
    expect(again).toMatchObject({ id: row['id'], state: 'queued', respondedAt: null });
    expect(second).toHaveLength(43);
    expect(second).not.toBe(first);
    expect((await fixture.answerWith(first, 'accepted')).status).toBe(404);
    expect((await fixture.answerWith(second, 'accepted')).status).toBe(200);
  });

  it('ends the place in the room that was taken with the invitation, until that person is invited anew', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    const row = await fixture.invited(roundtable, person);
    await buildParticipation(fixture.database, { roundtable, invitationId: row['id'] as string });
    const ended = async (): Promise<unknown[]> =>
      fixture.database.query('select revoked_at is not null as ended from participations where invitation_id = $1', [
        row['id'],
      ]);

    await fixture.organiser.post(`/api/roundtables/${roundtable.id}/invitations/${row['id']}/revoke`);
    const afterwards = await ended();
    await fixture.invited(roundtable, person);

    expect(afterwards).toEqual([{ ended: true }]);
    expect(await ended()).toEqual([{ ended: false }]);
  });

  it('does not reach an invitation through another roundtable, nor twice', async () => {
    const [roundtable, other, person] = [
      await fixture.scheduled(),
      await fixture.scheduled(),
      await buildPerson(fixture.database),
    ];
    const row = await fixture.invited(roundtable, person);

    const wrong = await fixture.organiser.post(`/api/roundtables/${other.id}/invitations/${row['id']}/revoke`);
    const right = await fixture.organiser.post(`/api/roundtables/${roundtable.id}/invitations/${row['id']}/revoke`);
    const twice = await fixture.organiser.post(`/api/roundtables/${roundtable.id}/invitations/${row['id']}/revoke`);

    expect([wrong.status, right.status, twice.status]).toEqual([404, 200, 409]);
    await fixture.app.drainJobs();
    expect(fixture.sink.to(person.email)).toEqual([]);
  });
});

describe('ResendInvitation', () => {
  it('mails the same link once more, to who may still come', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    const row = await fixture.invited(roundtable, person);
    await fixture.app.drainJobs();
    const path = `/api/roundtables/${roundtable.id}/invitations/${row['id']}/resend`;

    expect((await fixture.as.note_taker.post(path)).status).toBe(403);
    expect((await fixture.organiser.post(path)).status).toBe(200);
    await fixture.app.drainJobs();
    const [first, second, third] = fixture.sink.to(person.email);
    await fixture.answerWith(tokenIn(first), 'declined');

    expect(tokenIn(second)).toBe(tokenIn(first));
    expect(third).toBeUndefined();
    expect(await fixture.organiser.post(path)).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
  });
});
