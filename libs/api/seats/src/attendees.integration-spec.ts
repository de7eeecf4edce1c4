import { AccountsModule } from '@rt/api/accounts';
import {
  buildAccount,
  buildParticipation,
  buildPerson,
  buildRoundtable,
  type BuiltRoundtable,
  signIn,
  type TestApp,
  testApp,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';
import { v7 as uuidv7 } from 'uuid';

import { SeatsModule } from './seats.module';

describe('the list of people in the room', () => {
  let database: TestDatabase;
  let app: TestApp;
  let roundtable: BuiltRoundtable;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApp(database, [AccountsModule, SeatsModule]);
    roundtable = await buildRoundtable(database, { state: 'live' });
    const person = await buildPerson(database, { fullName: 'Zoe Invited', organisationName: 'Quay Works' });
    const invitationId = uuidv7();
    await database.query(
      `insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash) values ($1::uuid, $2, $3, $4, 'accepted', $1::text)`,
      [invitationId, roundtable.orgId, roundtable.id, person.id],
    );
    const joined = [await buildParticipation(database, { roundtable, displayName: 'Adam Bycode' })];
    for (let n = 0; n < 4; n += 1) joined.push(await buildParticipation(database, { roundtable }));
    const [, invited, left, simulated] = joined.map(({ id }) => id);
    await database.query('update participations set invitation_id = $2 where id = $1', [invited, invitationId]);
    await database.query('update participations set revoked_at = now() where id = $1', [left]);
    await database.query('update participations set simulated = true where id = $1', [simulated]);
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  async function listFor(role: 'organiser' | 'facilitator' | 'note_taker' | 'observer') {
    const account = await buildAccount(database, { roles: [role] });
    const client = app.client({ cookie: await signIn(app, account) });
    return client.get(`/api/roundtables/${roundtable.id}/attendees`);
  }

  it('names those who can be named, by name, and counts the others; places that ended and simulated ones are no people', async () => {
    const { status, body } = await listFor('organiser');

    expect(status).toBe(200);
    expect(body).toEqual({
      items: [
        { fullName: 'Adam Bycode', organisationName: '', invited: false },
        { fullName: 'Zoe Invited', organisationName: 'Quay Works', invited: true },
      ],
      unnamed: 1,
    });
  });

  it('is for those who hold the session', async () => {
    expect((await listFor('facilitator')).status).toBe(200);
    expect((await listFor('note_taker')).status).toBe(200);
    expect((await listFor('observer')).status).toBe(403);
    expect((await app.client().get(`/api/roundtables/${roundtable.id}/attendees`)).status).toBe(401);
  });
});
