import { randomUUID } from 'node:crypto';

import { AccountsModule } from '@rt/api/accounts';
import {
  buildAccount,
  buildOrganisation,
  buildParticipation,
  type BuiltRoundtable,
  participantToken,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { ContributionsModule } from './contributions.module';

/** A barrier as somebody writes it; another operation each time. */
export const barrier = (over: object = {}): object => ({
  type: 'barrier',
  title: 'Grid dates',
  body: 'Offers are dated 2031.',
  opId: randomUUID(),
  ...over,
});

/** What specs on contributions do over HTTP, on a database of their own. */
export class WritingFixture {
  private constructor(
    readonly database: TestDatabase,
    readonly app: TestApp,
    readonly noteTaker: TestClient,
    readonly organiser: TestClient,
  ) {}

  static async open(): Promise<WritingFixture> {
    const database = await testDatabase();
    await buildOrganisation(database);
    const limits = { RT_LIMIT_TEXTS_BURST: '1000', RT_LIMIT_TEXTS_PER_SEC: '1000' };
    const app = await testApp(database, [AccountsModule, ContributionsModule], limits);
    const somebody = async (role: 'note_taker' | 'organiser') =>
      app.client({ cookie: await signIn(app, await buildAccount(database, { roles: [role] })) });
    return new WritingFixture(database, app, await somebody('note_taker'), await somebody('organiser'));
  }

  async shut(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** Somebody in the room who has accepted the rule, unless said otherwise. */
  async participant(
    roundtable: BuiltRoundtable,
    over: { displayName?: string; acknowledged?: boolean; declaredType?: string } = {},
  ): Promise<TestClient> {
    const joined = await buildParticipation(this.database, { roundtable, ...over });
    return this.app.client({ bearer: participantToken(this.app, joined) });
  }

  /** Id of a contribution that the note taker writes. */
  async recorded(roundtable: BuiltRoundtable, over: object = {}): Promise<string> {
    const { status, body } = await this.noteTaker.post(
      `/api/roundtables/${roundtable.id}/contributions`,
      barrier(over),
    );
    expect(status).toBe(201);
    return body['id'];
  }
}
