import { AccountsModule } from '@rt/api/accounts';
import type { AttributionRule, PeopleHere } from '@rt/contracts';
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

import { HereQueries } from './here.queries';
import { SeatsModule } from './seats.module';

describe('who is here by what people said when joining', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApp(database, [AccountsModule, SeatsModule]);
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  async function room(rule: AttributionRule): Promise<BuiltRoundtable> {
    const roundtable = await buildRoundtable(database, { state: 'live', rule });
    const sit = (over: object) => buildParticipation(database, { roundtable, ...over });
    for (let n = 0; n < 6; n += 1) await sit({ declaredType: 'sme', declaredRegion: 'TLL', online: true });
    const left = await sit({ declaredType: 'sme' });
    await database.query('update participations set revoked_at = now() where id = $1', [left.id]);
    await sit({ declaredType: 'investor', online: false });
    const invited = { stakeholderType: 'academia', regionCode: 'TLD' };
    for (const state of ['accepted', 'sent', 'declined']) {
      const person = await buildPerson(database, invited);
      await database.query(
        `insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash) values ($1::uuid, $2, $3, $4, $5, $1::text)`,
        [uuidv7(), roundtable.orgId, roundtable.id, person.id, state],
      );
    }
    return roundtable;
  }

  async function told(role: 'facilitator' | 'observer', { id }: BuiltRoundtable) {
    const account = await buildAccount(database, { roles: [role] });
    const client = app.client({ cookie: await signIn(app, account) });
    return client.get<PeopleHere>(`/api/roundtables/${id}/attendees/groups`);
  }

  it('is told to hosts beside whom the directory lets expect; seats that ended and people who said no do not count', async () => {
    const roundtable = await room('attributed');

    expect((await told('facilitator', roundtable)).body).toEqual({
      exact: true,
      types: [
        { label: 'Academia', here: 0, invited: 2 },
        { label: 'SME', here: 6, invited: 0 },
        { label: 'Investor', here: 1, invited: 0 },
      ],
      places: [
        { label: 'North West', here: 0, invited: 2 },
        { label: 'Wales', here: 6, invited: 0 },
      ],
      online: 6,
      inRoom: 1,
    });
    expect((await told('observer', roundtable)).status).toBe(403);
  });

  it('is told by fives under the Chatham House Rule, and to the screen of any room without the invited', async () => {
    const quiet = await room('chatham_house');

    expect((await told('facilitator', quiet)).body).toMatchObject({
      exact: false,
      types: [
        { label: 'Academia', here: 0, invited: 2 },
        { label: 'SME', here: 5, invited: 0 },
      ],
      online: 5,
      inRoom: 0,
    });
    for (const { id, orgId } of [quiet, await room('attributed')])
      expect(await app.get(HereQueries).forStage({ id, orgId, rule: 'attributed' } as never)).toEqual({
        types: [{ label: 'SME', here: 5 }],
        places: [{ label: 'Wales', here: 5 }],
      });
  });
});
