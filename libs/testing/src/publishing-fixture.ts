import { randomUUID } from 'node:crypto';

import type { Type } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';

import { buildAccount, buildOrganisation, buildPerson } from './build-people';
import { buildParticipation, buildRoundtable, type BuiltRoundtable } from './build-roundtables';
import { participantToken, signIn } from './sign-in';
import { type TestApp, testApp } from './test-app';
import type { TestClient } from './test-client';
import { type TestDatabase, testDatabase } from './test-database';

export type Staff = Readonly<Record<'ann' | 'ben', TestClient>>;

/** A contribution with the secret of its author. */
export interface Written {
  readonly id: string;
  readonly secret: string;
}

export class PublishingFixture {
  private constructor(
    readonly database: TestDatabase,
    readonly app: TestApp,
    readonly staff: Staff,
  ) {}

  /** `modules`: the features under test, with planning. */
  static async open(modules: Type[]): Promise<PublishingFixture> {
    const database = await testDatabase();
    await buildOrganisation(database);
    const limits = { RT_LIMIT_TEXTS_BURST: '1000', RT_LIMIT_TEXTS_PER_SEC: '1000' };
    const app = await testApp(database, modules, limits);
    const organiser = async () =>
      app.client({ cookie: await signIn(app, await buildAccount(database, { roles: ['organiser'] })) });
    return new PublishingFixture(database, app, { ann: await organiser(), ben: await organiser() });
  }

  async keep(roundtable: BuiltRoundtable, activityId: string): Promise<string> {
    const kept = await this.staff.ann.post(`/api/roundtables/${roundtable.id}/activities/${activityId}/keep`, {});
    expect(kept.status).toBe(201);
    return (kept.body as { ref: string }).ref;
  }

  /** What is public of a kept result, and what is kept of it: snapshot, page, table and drawing. */
  async toldOf(activityId: string, ref: string) {
    const [frozen] = await this.database.query<{ text: string }>(
      'select frozen::text as text from poll_snapshots where activity_id = $1',
      [activityId],
    );
    const page = await this.page(ref);
    const { body: csv } = await this.app.client().get<string>(`/contributions/${ref}/data.csv`);
    const { body: svg } = await this.app.client().get<string>(`/contributions/${ref}/chart.svg`);
    return { frozen: frozen?.text ?? '', page, csv, svg: String(svg) };
  }

  async shut(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  async start(over: Parameters<typeof buildRoundtable>[1] = {}): Promise<BuiltRoundtable> {
    const roundtable = await buildRoundtable(this.database, { state: 'scheduled', rule: 'chatham_house', ...over });
    const { status } = await this.staff.ann.post(`/api/roundtables/${roundtable.id}/session/start`);
    expect(status).toBe(200);
    return roundtable;
  }

  async someoneOf(roundtable: BuiltRoundtable, type: string): Promise<TestClient> {
    const joined = await buildParticipation(this.database, { roundtable, declaredType: type });
    return this.app.client({ bearer: participantToken(this.app, joined) });
  }

  async write(roundtable: BuiltRoundtable, over: object = {}, displayName?: string): Promise<Written> {
    const joined = await buildParticipation(this.database, { roundtable, ...(displayName ? { displayName } : {}) });
    const { body, status } = await this.app
      .client({ bearer: participantToken(this.app, joined) })
      .post('/api/live/contributions', {
        type: 'barrier',
        title: 'A point',
        body: 'Offers are dated 2031.',
        opId: randomUUID(),
        ...over,
      });
    if (status !== 201) throw new Error(`not recorded: ${JSON.stringify(body)}`);
    return { id: body['id'], secret: body['authorSecret'] };
  }

  async invite(roundtable: BuiltRoundtable, fullName: string, organisationName?: string): Promise<{ id: string }> {
    const person = await buildPerson(this.database, { fullName, ...(organisationName ? { organisationName } : {}) });
    const id = uuidv7();
    await this.database.query(
      `insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash) values ($1, $2, $3, $4, 'accepted', $5)`,
      [id, roundtable.orgId, roundtable.id, person.id, randomUUID()],
    );
    return { id };
  }

  close(roundtable: BuiltRoundtable) {
    return this.staff.ann.post(`/api/roundtables/${roundtable.id}/session/close`, { closeActivities: true });
  }

  review(by: keyof Staff, roundtable: BuiltRoundtable, id: string, body: object = { decision: 'accept' }) {
    return this.staff[by].post(`/api/roundtables/${roundtable.id}/contributions/${id}/review`, body);
  }

  publish(by: keyof Staff, roundtable: BuiltRoundtable) {
    return this.staff[by].post(`/api/roundtables/${roundtable.id}/publish`);
  }

  bySecret(act: '' | '/approve' | '/withdraw', body: object) {
    return this.app.client().post(`/api/contributions/by-secret${act}`, body);
  }

  /** The HTML of a contribution's public page. */
  async page(ref: string): Promise<string> {
    return (await this.app.client().get<string>(`/contributions/${ref}`)).body;
  }
}
