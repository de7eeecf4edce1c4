import { randomUUID } from 'node:crypto';

import { AccountsModule } from '@rt/api/accounts';
import { Clock } from '@rt/api/platform';
import {
  type Answer,
  type Body,
  buildAccount,
  buildOrganisation,
  type BuiltOrganisation,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { PlanningModule } from './planning.module';

export const QUESTION = 'What slows cell plants down?';
export const SLOT = { localStart: '2026-03-12T14:00', localEnd: '2026-03-12T16:00', tz: 'Europe/London' };
export const ITEMS = [
  { kind: 'intro', title: 'Welcome', plannedMinutes: 25 },
  { kind: 'discussion', title: 'What stands in the way', plannedMinutes: 95 },
];

/** A day before all slots of these tests. */
export const BEFORE = new Date('2026-02-01T09:00:00Z');

/** From now on it is `moment` for whatever decides by the clock. */
export function turnClock(app: TestApp, moment: Date): void {
  jest.spyOn(app.get(Clock), 'now').mockImplementation(() => Promise.resolve(moment));
}

/** A server with people who plan, who may not, and who belong elsewhere; and the calls that planning is made of. */
export class PlanningFixture {
  private constructor(
    readonly database: TestDatabase,
    readonly app: TestApp,
    readonly organisation: BuiltOrganisation,
    readonly sectorId: string,
    readonly organiser: TestClient,
    readonly noteTaker: TestClient,
    readonly stranger: TestClient,
  ) {}

  static async open(): Promise<PlanningFixture> {
    const database = await testDatabase();
    const organisation = await buildOrganisation(database, { name: 'Tees Valley Combined Authority' });
    const app = await testApp(database, [AccountsModule, PlanningModule]);
    turnClock(app, BEFORE);
    const elsewhere = await buildOrganisation(database);
    const accounts = [
      await buildAccount(database, { roles: ['organiser'] }),
      await buildAccount(database, { roles: ['note_taker'] }),
      await buildAccount(database, { orgId: elsewhere.id, roles: ['org_admin', 'organiser'] }),
    ] as const;
    const clients = await Promise.all(
      accounts.map(async (account) => app.client({ cookie: await signIn(app, account) })),
    );
    const [organiser, noteTaker, stranger] = clients as [TestClient, TestClient, TestClient];
    const sectorId = await buildSector(database, organisation.id);
    return new PlanningFixture(database, app, organisation, sectorId, organiser, noteTaker, stranger);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  async draft(over: object = {}): Promise<Body> {
    const { sectorId } = this;
    const body = {
      question: QUESTION,
      title: 'Battery supply chains',
      sectorIds: [sectorId],
      format: 'in_person',
      ...over,
    };
    const { status, body: made } = await this.organiser.post('/api/roundtables', body);
    expect(status).toBe(201);
    return made;
  }

  change(roundtable: Body, fields: object, client = this.organiser): Promise<Answer<Body>> {
    return client.patch(`/api/roundtables/${roundtable['id']}`, {
      version: roundtable['version'],
      ...fields,
    });
  }

  async changed(roundtable: Body, fields: object): Promise<Body> {
    const { status, body } = await this.change(roundtable, fields);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body;
  }

  agenda(roundtable: Body, items: object[]): Promise<Answer<Body>> {
    return this.organiser.put(`/api/roundtables/${roundtable['id']}/agenda`, { version: roundtable['version'], items });
  }

  /** A draft that lacks nothing. */
  async complete(): Promise<Body> {
    return (await this.agenda(await this.changed(await this.draft(), SLOT), ITEMS)).body;
  }

  async scheduled(): Promise<Body> {
    const { status, body } = await this.schedule(await this.complete());
    expect(status).toBe(200);
    return body;
  }

  schedule(roundtable: Body): Promise<Answer<Body>> {
    return this.organiser.post(`/api/roundtables/${roundtable['id']}/schedule`);
  }

  /** Lets somebody accept an invitation to it. */
  async accept(roundtable: Body): Promise<void> {
    const personId = randomUUID();
    const { id: orgId } = this.organisation;
    const person = [personId, orgId, 'Ben Li', `${personId}@example.org`];
    await this.database.query('insert into people (id, org_id, full_name, email) values ($1, $2, $3, $4)', person);
    await this.database.query(
      `insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash)
       values ($1, $2, $3, $4, 'accepted', $5)`,
      [randomUUID(), orgId, roundtable['id'], personId, randomUUID()],
    );
  }

  async verbsOf(roundtable: Body): Promise<string[]> {
    const rows = await this.database.query<{ verb: string }>(
      'select verb from audit_events where roundtable_id = $1 order by position',
      [roundtable['id']],
    );
    return rows.map((row) => row.verb);
  }
}

/** A sector of an organisation; returns its id. */
export async function buildSector(database: TestDatabase, orgId: string): Promise<string> {
  const id = randomUUID();
  await database.query('insert into sector_terms (id, org_id, code, label) values ($1, $2, $3, $4)', [
    id,
    orgId,
    `S-${id}`,
    'Batteries',
  ]);
  return id;
}

/** An item of an agenda as it is sent. */
export function inputOf({ id, kind, title, plannedMinutes }: Body): Body {
  return { id, kind, title, plannedMinutes };
}
