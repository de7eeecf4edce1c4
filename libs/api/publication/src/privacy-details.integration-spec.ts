import { randomUUID } from 'node:crypto';
import { request } from 'node:http';

import { PlanningModule } from '@rt/api/planning';
import {
  type Body,
  buildAccount,
  buildPerson,
  buildRoundtable,
  PublishingFixture,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
} from '@rt/testing';

import { PublicationModule } from './publication.module';
import { openPublishing } from './spec-publishing';

const SITE = 'https://roundtable.example';
const DETAILS = {
  controllerName: 'Liverpool City Region Combined Authority',
  contactEmail: 'dpo@lcr.example.org',
  lawfulBasis: 'A task in the public interest (Article 6(1)(e)).\nThe task is to plan skills <for all>.',
  retention: 'Invitations for two years.',
};
const OTHER_SITE = 'the details of another site';

describe('the privacy details of a site in production', () => {
  let fixture: PublishingFixture;
  let strict: TestApp;
  let cookies: Readonly<Record<'organiser' | 'org_admin', string>>;

  // What is set up is set up by a demo server on the same database, which asks for no details.
  let demo: TestClient;

  beforeEach(async () => {
    fixture = await openPublishing();
    const { database, app } = fixture;
    strict = await testApp(database, [PlanningModule, PublicationModule], {
      RT_MODE: 'production',
      PUBLIC_URL: SITE,
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'Roundtable <roundtable@roundtable.example>',
      RT_SECRET: app.environment.secret,
    });
    const [organiser, org_admin] = [
      await signIn(app, await buildAccount(database, { roles: ['organiser'] })),
      await signIn(app, await buildAccount(database, { roles: ['org_admin'] })),
    ];
    cookies = { organiser, org_admin };
    demo = app.client({ cookie: organiser });
  }, 120_000);
  afterEach(async () => {
    await strict?.close();
    await fixture?.shut();
  });

  /** As the proxy in front of production passes it on. */
  function call(method: string, path: string, body?: object, as: keyof typeof cookies = 'organiser') {
    const { host } = new URL(SITE);
    const headers = { host, origin: SITE, 'content-type': 'application/json', cookie: cookies[as] };
    return new Promise<{ status: number | undefined; body: Body; text: string }>((done, failed) => {
      const sent = request(strict.url + path, { method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => {
          const json = /json/.test(response.headers['content-type'] ?? '');
          done({ status: response.statusCode, body: json ? JSON.parse(text) : {}, text: text.replace(/\s+/g, ' ') });
        });
      });
      sent.on('error', failed);
      sent.end(body && JSON.stringify(body));
    });
  }

  const save = (over: object = {}) => call('PUT', '/api/organisation/privacy', { ...DETAILS, ...over }, 'org_admin');

  const MISSING = {
    status: 409,
    body: { code: 'privacy-details-missing', message: expect.stringContaining(`${SITE}/console/admin/organisation`) },
  };

  async function completeDraft(): Promise<string> {
    const sectorId = randomUUID();
    await fixture.database.query(
      `insert into sector_terms (id, org_id, code, label) select $1, id, $2, 'Skills' from organisations`,
      [sectorId, `S-${sectorId}`],
    );
    const draft = { title: 'Skills for the port', question: 'Which?', sectorIds: [sectorId], format: 'online' };
    const { body } = await demo.post('/api/roundtables', draft);
    const path = `/api/roundtables/${body['id']}`;
    const slot = { tz: 'Europe/London', localStart: '2090-03-01T10:00', localEnd: '2090-03-01T12:00' };
    const { body: dated } = await demo.patch(path, { version: body['version'], ...slot });
    const items = [{ kind: 'talk', title: 'A talk', plannedMinutes: 10 }];
    expect(await demo.put(`${path}/agenda`, { version: dated['version'], items })).toMatchObject({ status: 200 });
    return path;
  }

  const invitationStates = () => fixture.database.query('select state from invitations order by state');

  it('are needed before anybody is invited, and nothing is left of what was refused', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'scheduled', startsInMinutes: 6000 });
    const personIds = [(await buildPerson(fixture.database)).id];
    const path = `/api/roundtables/${roundtable.id}/invitations`;

    expect(await call('POST', path, { personIds })).toMatchObject(MISSING);
    expect(await invitationStates()).toEqual([]);

    expect((await save()).status).toBe(200);
    expect((await call('POST', path, { personIds })).status).toBe(200);
    expect(await invitationStates()).toEqual([{ state: 'queued' }]);
  });

  it('are needed before a draft is scheduled that invites people, and for no other', async () => {
    const [alone, inviting] = [await completeDraft(), await completeDraft()];
    const person = await buildPerson(fixture.database);
    expect((await demo.post(`${inviting}/invitations`, { personIds: [person.id] })).status).toBe(200);

    expect((await call('POST', `${alone}/schedule`, {})).status).toBe(200);
    expect(await call('POST', `${inviting}/schedule`, {})).toMatchObject(MISSING);
    expect((await demo.get(inviting)).body).toMatchObject({ state: 'draft', ref: null });

    await save();
    expect(await call('POST', `${inviting}/schedule`, {})).toMatchObject({ status: 200, body: { state: 'scheduled' } });
  });

  it('are needed before invitations go that were taken back', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'scheduled', startsInMinutes: 6000 });
    await fixture.invite(roundtable, 'Ada Canary');
    await fixture.database.query(`update invitations set state = 'draft'`);
    const path = `/api/roundtables/${roundtable.id}/invitations/send`;

    expect(await call('POST', path, {})).toMatchObject(MISSING);
    expect(await invitationStates()).toEqual([{ state: 'draft' }]);

    await save();
    expect((await call('POST', path, {})).status).toBe(200);
    expect(await invitationStates()).toEqual([{ state: 'queued' }]);
  });

  it('are needed before an invitation goes once more', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'scheduled', startsInMinutes: 6000 });
    const { id } = await fixture.invite(roundtable, 'Ada Canary');
    const path = `/api/roundtables/${roundtable.id}/invitations/${id}/resend`;
    const waiting = () => fixture.database.query(`select data from pgboss.job where name = 'send-invitation'`);
    await fixture.app.drainJobs();
    const before = await waiting();

    expect(await call('POST', path, {})).toMatchObject(MISSING);
    expect(await waiting()).toEqual(before);

    await save();
    expect((await call('POST', path, {})).status).toBe(200);
    expect(await waiting()).toHaveLength(before.length + 1);
  });

  it('are not needed to tell those who are invited already that the roundtable has moved or is cancelled', async () => {
    const path = await completeDraft();
    const person = await buildPerson(fixture.database);
    expect((await demo.post(`${path}/invitations`, { personIds: [person.id] })).status).toBe(200);
    expect((await demo.post(`${path}/schedule`, {})).status).toBe(200);
    const { body } = await demo.get(path);

    const moved = { version: body['version'], localStart: '2090-03-02T10:00', localEnd: '2090-03-02T12:00' };
    expect((await call('PATCH', path, moved)).status).toBe(200);
    expect((await call('POST', `${path}/cancel`, { reason: 'The hall is flooded' })).status).toBe(200);
  });

  it('are needed before anything is published, first or later', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const texts = [await fixture.write(roundtable), await fixture.write(roundtable, { title: 'A later point' })];
    await fixture.close(roundtable);
    for (const { id } of texts) await fixture.review('ann', roundtable, id);
    const path = `/api/roundtables/${roundtable.id}`;

    expect(await call('POST', `${path}/publish`, {})).toMatchObject(MISSING);
    expect(await call('POST', `${path}/contributions/${texts[1]?.id}/publish`, {})).toMatchObject(MISSING);
    expect((await demo.get(path)).body['state']).toBe('closed');

    await save();
    const published = await call('POST', `${path}/publish`, {});
    expect([published.status, published.body['contributionRefs']?.length]).toEqual([200, 2]);
  });

  it('stand on /privacy as they were typed, with the rights and the ICO', async () => {
    const before = (await call('GET', '/privacy')).text;
    expect(before).toContain('has not said yet who answers for personal data here');
    expect((await call('GET', '/api/organisation/privacy', undefined, 'org_admin')).body).toEqual({ details: null });

    expect(await save()).toMatchObject({ status: 200, body: { details: DETAILS } });
    await fixture.database.query(
      `insert into pub_privacy_details (org_id, controller_name, contact_address, lawful_basis, retention)
       values (gen_random_uuid(), $1, $1, $1, $1)`,
      [OTHER_SITE],
    );
    expect((await call('GET', '/api/organisation/privacy', undefined, 'org_admin')).body).toEqual({ details: DETAILS });
    const page = (await call('GET', '/privacy')).text;
    expect(page).toContain(
      'The controller of the personal data on this site is Liverpool City Region Combined Authority.',
    );
    expect(page).toContain('<a href="mailto:dpo@lcr.example.org">dpo@lcr.example.org</a>');
    expect(page).toContain(
      '<p>A task in the public interest (Article 6(1)(e)).</p><p>The task is to plan skills &lt;for all>.</p>',
    );
    expect(page).toContain('Invitations for two years.');
    expect(page).toContain('Your rights');
    expect(page).toContain('https://ico.org.uk/make-a-complaint/');
    expect(page).not.toContain('has not said yet');
    expect(page).not.toContain(OTHER_SITE);
  });

  it('are set whole, by an administrator, and recorded without their words', async () => {
    expect((await call('PUT', '/api/organisation/privacy', DETAILS)).status).toBe(403);
    expect((await call('GET', '/api/organisation/privacy')).status).toBe(403);
    const wrong = [
      ['controllerName', ' '],
      ['controllerName', 'x'.repeat(161)],
      ['contactEmail', 'dpo@lcr.example.org, other@lcr.example.org'],
      ['lawfulBasis', '\n \n'],
      ['lawfulBasis', 'x'.repeat(2001)],
      ['retention', ''],
    ] as const;
    for (const [field, value] of wrong) {
      expect(await save({ [field]: value })).toMatchObject({ status: 422, body: { code: 'invalid', field } });
    }
    expect(await fixture.database.query('select 1 from pub_privacy_details')).toEqual([]);

    await save();
    expect((await save({ retention: 'Three years.' })).body).toEqual({
      details: { ...DETAILS, retention: 'Three years.' },
    });
    const events = await fixture.database.query(`select detail from audit_events where verb = 'save-privacy-details'`);
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events)).not.toContain('Three years');
  });
});
