import { AccountsModule } from '@rt/api/accounts';
import { InvitationsQueries } from '@rt/api/invitations';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { PeopleHere } from '@rt/contracts';
import type { Rule } from '@rt/domain/attribution';
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

  async function invite(roundtable: BuiltRoundtable, states: readonly string[], known: object): Promise<void> {
    for (const state of states) {
      const person = await buildPerson(database, known);
      await database.query(
        `insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash) values ($1::uuid, $2, $3, $4, $5, $1::text)`,
        [uuidv7(), roundtable.orgId, roundtable.id, person.id, state],
      );
    }
  }

  async function room(rule: Rule): Promise<BuiltRoundtable> {
    const roundtable = await buildRoundtable(database, { state: 'live', rule });
    const sit = (over: object) => buildParticipation(database, { roundtable, ...over });
    for (let n = 0; n < 6; n += 1) await sit({ declaredType: 'sme', declaredRegion: 'TLL', online: true });
    const left = await sit({ declaredType: 'sme' });
    await database.query('update participations set revoked_at = now() where id = $1', [left.id]);
    await sit({ declaredType: 'investor', online: false });
    await invite(roundtable, ['accepted', 'sent', 'declined', 'draft'], {
      stakeholderType: 'academia',
      regionCode: 'TLD',
    });
    return roundtable;
  }

  async function told(role: 'facilitator' | 'observer', { id }: BuiltRoundtable) {
    const account = await buildAccount(database, { roles: [role] });
    const client = app.client({ cookie: await signIn(app, account) });
    return client.get<PeopleHere>(`/api/roundtables/${id}/attendees/groups`);
  }

  it('is told to hosts beside whom the directory lets expect; seats that ended, people who said no and invitations not sent do not count', async () => {
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

  it('is told by fives under the Chatham House Rule', async () => {
    expect((await told('facilitator', await room('chatham_house'))).body).toMatchObject({
      exact: false,
      types: [
        { label: 'Academia', here: 0, invited: 2 },
        { label: 'SME', here: 5, invited: 0 },
      ],
      online: 5,
      inRoom: 0,
    });
  });

  const onStage = ({ id, orgId }: BuiltRoundtable, rule: Rule) =>
    app.get(HereQueries).forStage({ id, orgId, rule } as RoundtableFacts);

  it.each(['chatham_house', 'attributed'] as const)(
    'is told to the screen of any room by fives, as is whom the plan expects of the groups that are shown: %s',
    async (rule) => {
      const roundtable = await room(rule);
      await invite(roundtable, Array(9).fill('sent'), { stakeholderType: 'sme', regionCode: 'TLL' });
      await invite(roundtable, ['declined', 'revoked', 'draft'], { stakeholderType: 'sme', regionCode: 'TLL' });
      await invite(roundtable, Array(10).fill('accepted'), { stakeholderType: 'investor', regionCode: 'TLD' });

      expect(await onStage(roundtable, rule)).toEqual({
        types: [{ label: 'SME', here: 5, invited: 5 }],
        places: [{ label: 'Wales', here: 5, invited: 5 }],
      });
    },
  );

  it('is told to the screen without a plan where fewer than five of a group are invited', async () => {
    const roundtable = await room('attributed');
    await invite(roundtable, Array(4).fill('sent'), { stakeholderType: 'sme' });

    expect(await onStage(roundtable, 'attributed')).toEqual({
      types: [{ label: 'SME', here: 5 }],
      places: [{ label: 'Wales', here: 5 }],
    });
  });

  it('asks whom to expect once while a room fills, and only where a group is shown', async () => {
    const asked = jest.spyOn(app.get(InvitationsQueries), 'expected');
    const few = await buildRoundtable(database, { state: 'live' });
    await buildParticipation(database, { roundtable: few, declaredType: 'sme' });
    const many = await room('attributed');

    for (const one of [few, many, few, many, many]) await onStage(one, 'attributed');

    expect(asked.mock.calls).toEqual([[many.id]]);
  });
});
