import { buildParticipation, buildPerson } from '@rt/testing';

import { InvitingDesk, tokenIn } from './spec-inviting';

let desk: InvitingDesk;

beforeAll(async () => {
  desk = await InvitingDesk.open();
});

afterAll(() => desk.close());

describe('RevokeInvitation', () => {
  it('ends the link for good; inviting anew makes another one', async () => {
    const [roundtable, person] = [await desk.scheduled(), await buildPerson(desk.database)];
    const row = await desk.invited(roundtable, person);
    await desk.app.drainJobs();
    const first = tokenIn(desk.sink.to(person.email)[0]);
    await desk.answerWith(first, 'accepted');

    await desk.organiser.post(`/api/roundtables/${roundtable.id}/invitations/${row['id']}/revoke`);
    const revoked = await desk.answerWith(first, 'declined');
    const opened = await desk.app.client().get(`/i/${first}`);
    const again = await desk.invited(roundtable, person);
    await desk.app.drainJobs();
    const second = tokenIn(desk.sink.to(person.email).at(-1));

    expect(revoked).toMatchObject({ status: 410, body: { code: 'invitation-revoked' } });
    expect(opened.headers.get('location')).toBe('/invitation?problem=revoked');
    expect(again).toMatchObject({ id: row['id'], state: 'queued', respondedAt: null });
    expect(second).toHaveLength(43);
    expect(second).not.toBe(first);
    expect((await desk.answerWith(first, 'accepted')).status).toBe(404);
    expect((await desk.answerWith(second, 'accepted')).status).toBe(200);
  });

  it('ends the place in the room that was taken with the invitation, until that person is invited anew', async () => {
    const [roundtable, person] = [await desk.scheduled(), await buildPerson(desk.database)];
    const row = await desk.invited(roundtable, person);
    await buildParticipation(desk.database, { roundtable, invitationId: row['id'] as string });
    const ended = async (): Promise<unknown[]> =>
      desk.database.query('select revoked_at is not null as ended from participations where invitation_id = $1', [
        row['id'],
      ]);

    await desk.organiser.post(`/api/roundtables/${roundtable.id}/invitations/${row['id']}/revoke`);
    const afterwards = await ended();
    await desk.invited(roundtable, person);

    expect(afterwards).toEqual([{ ended: true }]);
    expect(await ended()).toEqual([{ ended: false }]);
  });

  it('does not reach an invitation through another roundtable, nor twice', async () => {
    const [roundtable, other, person] = [
      await desk.scheduled(),
      await desk.scheduled(),
      await buildPerson(desk.database),
    ];
    const row = await desk.invited(roundtable, person);

    const wrong = await desk.organiser.post(`/api/roundtables/${other.id}/invitations/${row['id']}/revoke`);
    const right = await desk.organiser.post(`/api/roundtables/${roundtable.id}/invitations/${row['id']}/revoke`);
    const twice = await desk.organiser.post(`/api/roundtables/${roundtable.id}/invitations/${row['id']}/revoke`);

    expect([wrong.status, right.status, twice.status]).toEqual([404, 200, 409]);
    await desk.app.drainJobs();
    expect(desk.sink.to(person.email)).toEqual([]);
  });
});

describe('ResendInvitation', () => {
  it('mails the same link once more, to who may still come', async () => {
    const [roundtable, person] = [await desk.scheduled(), await buildPerson(desk.database)];
    const row = await desk.invited(roundtable, person);
    await desk.app.drainJobs();
    const path = `/api/roundtables/${roundtable.id}/invitations/${row['id']}/resend`;

    expect((await desk.noteTaker.post(path)).status).toBe(403);
    expect((await desk.organiser.post(path)).status).toBe(200);
    await desk.app.drainJobs();
    const [first, second, third] = desk.sink.to(person.email);
    await desk.answerWith(tokenIn(first), 'declined');

    expect(tokenIn(second)).toBe(tokenIn(first));
    expect(third).toBeUndefined();
    expect(await desk.organiser.post(path)).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
  });
});
