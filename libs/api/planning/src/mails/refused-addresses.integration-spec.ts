import { AccountsModule } from '@rt/api/accounts';
import { InvitationsRepository, SendInvitationJob } from '@rt/api/invitations';
import { AddressRefused, Mailer } from '@rt/api/platform';
import { type Body, buildPerson, InvitingFixture, waitingForLocks } from '@rt/testing';

import { PlanningModule } from '../planning.module';

let fixture: InvitingFixture;

beforeAll(async () => {
  fixture = await InvitingFixture.open([AccountsModule, PlanningModule]);
});

afterAll(() => fixture.close());

describe('an address that the mail server refuses', () => {
  it('is told of, tried no more, and forgotten once a mail has gone', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    fixture.sink.refuse(person.email);
    const row = await fixture.invited(roundtable, person);
    const list = async () => {
      const { body } = await fixture.organiser.get(`/api/roundtables/${roundtable.id}/invitations`);
      return (body['items'] as Body[]).map(({ state, mailRefused }) => [state, mailRefused]);
    };

    const before = await list();
    await fixture.app.drainJobs();
    const refused = await list();
    const again = await fixture.app.drainJobs();
    fixture.sink.refuse(person.email, false);
    await fixture.organiser.post(`/api/roundtables/${roundtable.id}/invitations/${row['id']}/resend`);
    const ordered = await list();
    await fixture.app.drainJobs();

    expect([before, refused, ordered, await list()]).toEqual([
      [['queued', false]],
      [['queued', true]],
      [['queued', false]],
      [['sent', false]],
    ]);
    expect(again).toBe(0);
    expect(fixture.sink.to(person.email)).toHaveLength(1);
  });

  it('is forgotten where the corrected one is mailed at the same moment', async () => {
    const [roundtable, person] = [await fixture.scheduled(), await buildPerson(fixture.database)];
    const { id } = await fixture.invited(roundtable, person);
    const [job, repository] = [fixture.app.get(SendInvitationJob), fixture.app.get(InvitationsRepository)];
    const markRefused = repository.markRefused.bind(repository);
    let second = Promise.resolve();
    let begin = (): void => undefined;
    const begun = new Promise<void>((done) => (begin = done));
    const waits = () => waitingForLocks(fixture.database, 1, 'pg_advisory_xact_lock');
    jest.spyOn(fixture.app.get(Mailer), 'send').mockImplementationOnce(async () => {
      begin();
      await waits();
      throw new AddressRefused();
    });
    jest.spyOn(repository, 'markRefused').mockImplementationOnce(async (refusedId) => {
      await Promise.race([second, waits()]);
      await markRefused(refusedId);
    });

    const first = job.run(id as string);
    await begun;
    second = job.run(id as string);
    await Promise.all([first, second]);

    const { body } = await fixture.organiser.get(`/api/roundtables/${roundtable.id}/invitations`);
    expect(body['items']).toMatchObject([{ state: 'sent', mailRefused: false }]);
  });
});
