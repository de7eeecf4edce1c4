import { ActivitiesModule } from '@rt/api/activities';
import { PeopleModule } from '@rt/api/people';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SessionsModule } from '@rt/api/sessions';
import type { Joined } from '@rt/contracts';
import { buildRoundtable, testApp, type TestApp, testDatabase, type TestDatabase } from '@rt/testing';

import { LiveModule } from './live.module';

describe('a name given at the door', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApp(database, [PeopleModule, RoundtablesModule, ActivitiesModule, SessionsModule, LiveModule]);
  }, 120_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  it.each([
    ['attributed', true],
    ['attributed_on_approval', true],
    ['chatham_house', false],
    ['anonymous_to_organiser', false],
  ] as const)('is asked for and kept under %s: %s', async (rule, kept) => {
    const { id, joinCode } = await buildRoundtable(database, { state: 'live', rule });

    const joined = await app.client().post<Joined>('/api/join', { code: joinCode, displayName: 'Ada Lovelace' });

    expect(joined.body.session.asksName).toBe(kept);
    expect(await database.query('select display_name from participations where roundtable_id = $1', [id])).toEqual([
      { display_name: kept ? 'Ada Lovelace' : null },
    ]);
  });
});
