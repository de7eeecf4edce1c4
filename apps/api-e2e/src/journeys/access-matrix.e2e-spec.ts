import { randomUUID } from 'node:crypto';

import { Client } from 'pg';

import { callOf, type Pairing } from '../support/access-calls';
import { ACCESS, type Access, type Asker, ASKERS } from '../support/access-matrix';
import { type Answer, type ApiDocument, DocumentCheck } from '../support/document-check';
import { HttpClient, HttpProblem, RAISED_LIMITS, Room, startTopology } from '../support/load';
import { makeSampleRoom, type SampleRoom, saveTemplate } from '../support/sample-room';
import { at, everywhere, type Grant, Staff, STAFF_LIMITS } from '../support/staff';

const NO_PAIRING: Pairing = { pairingId: randomUUID(), code: '0000 0000', secret: 'A'.repeat(43) };
const ROUTES = Object.keys(ACCESS);
/** Those of the askers that have an account. */
const ACCOUNTS = ASKERS.slice(ASKERS.indexOf('observer'));
const SIGNING_OUT = ['POST /api/sign-out', 'POST /api/sign-out/everywhere'];

describe('who may use which route (S31)', () => {
  let topology: Awaited<ReturnType<typeof startTopology>>;
  let base: string;
  let staff: Staff;
  let sample: SampleRoom;
  let otherId: string;
  let document: ApiDocument;
  let askers: Record<Asker, HttpClient>;
  const spares = new Map<string, HttpClient>();
  let waiting: Pairing | undefined;
  const answers: Answer[] = [];

  beforeAll(async () => {
    topology = await startTopology({ durable: false, seed: false, env: { ...RAISED_LIMITS, ...STAFF_LIMITS } });
    base = topology.processes[0]?.url ?? '';
    HttpClient.listeners.add((answer) => answers.push(answer));
    document = await new HttpClient(base).get('/api/openapi.json');
    staff = await Staff.of(topology);
    sample = await makeSampleRoom(base, staff.administrator);
    await storeMailing();
    otherId = (await Room.startOpen(staff.administrator, { title: 'Elsewhere', activities: [] })).id;
    askers = await hireAll();
  }, 120_000);

  afterAll(() => topology?.stop(), 60_000);

  async function hireAll(): Promise<Record<Asker, HttpClient>> {
    const invited = new HttpClient(base);
    await statusOf(invited, `GET /i/${sample.invitationToken}`);
    const grants: Partial<Record<Asker, Grant>> = {
      facilitator: at(sample.id, 'facilitator'),
      elsewhere: at(otherId, 'organiser'),
    };
    const accounts = ACCOUNTS.map(
      async (asker) => [asker, await staff.hire(asker, [grants[asker] ?? everywhere(asker)])] as const,
    );
    const others = {
      nobody: new HttpClient(base),
      participant: new HttpClient(base, { token: sample.participantToken }),
      stage: new HttpClient(base, { token: sample.stageToken }),
      invited,
    };
    return { ...others, ...Object.fromEntries(await Promise.all(accounts)) } as Record<Asker, HttpClient>;
  }

  async function statusOf(client: HttpClient, call: string, body?: object): Promise<number> {
    const [method = '', path = ''] = call.split(' ');
    try {
      await client.done(method, path, body, 0);
      return 200;
    } catch (error) {
      if (error instanceof HttpProblem) return error.status;
      throw error;
    }
  }

  /** The same person in another window: what the call does to the cookies stays there. */
  function windowOf(asker: Asker, route: string): HttpClient {
    const spare = SIGNING_OUT.includes(route) ? spares.get(`${route} ${asker}`) : undefined;
    if (spare) return spare;
    const window = new HttpClient(base, { token: askers[asker].token });
    window.cookies = new Map(askers[asker].cookies);
    return window;
  }

  /** Signing out ends what the other calls need, so each account is signed in once more for it. */
  async function signInSpares(): Promise<void> {
    for (const route of SIGNING_OUT) {
      const accounts = ASKERS.filter((asker) => ACCESS[route]?.[asker] === 'yes');
      const signIn = async (asker: Asker) => spares.set(`${route} ${asker}`, await staff.signIn(asker));
      await Promise.all(accounts.map(signIn));
    }
  }

  /** `bare`: without anything by which the account could be told. */
  async function eventsOf(verb: string): Promise<{ subject_id: string; bare: boolean }[]> {
    const client = new Client({ connectionString: topology.database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ subject_id: string; bare: boolean }>(
      `select subject_id, at is null and actor_pseudonym is null and subject_id is null and detail is null as bare
         from audit_events where verb = $1`,
      [verb],
    );
    await client.end();
    return rows;
  }

  /** A list of mails that has gone: taking it back is refused to whoever may ask for it, and no more. */
  async function storeMailing(): Promise<void> {
    const client = new Client({ connectionString: topology.database.ownerUrl });
    await client.connect();
    await client.query(
      `insert into mailings (id, org_id, roundtable_id, occasion, send_at)
       select $1, org_id, id, 'invited', now() from roundtables where id = $2`,
      [sample.mailingId, sample.id],
    );
    await client.end();
  }

  async function moveToAnotherOrganisation(email: string): Promise<void> {
    const client = new Client({ connectionString: topology.database.ownerUrl });
    await client.connect();
    const id = randomUUID();
    await client.query(`insert into organisations (id, slug, name) values ($1, 'another', 'Another')`, [id]);
    await client.query(
      'update memberships set org_id = $1 where account_id = (select id from accounts where email = $2)',
      [id, email],
    );
    await client.query('update accounts set org_id = $1 where email = $2', [id, email]);
    await client.end();
  }

  /** What a route needs anew for a call that is let through. Unclaimed stages are few at a time, so one serves all. */
  async function prepare(route: string, written: Access): Promise<{ at: SampleRoom; pairing: Pairing }> {
    if (route.includes('stage') && written === 'yes') return { at: sample, pairing: await pairingFor(route) };
    if (route === 'DELETE /api/templates/{templateId}') {
      const saved = await saveTemplate(askers.organiser, sample.id, sample.activityId);
      return { at: { ...sample, templateId: saved }, pairing: NO_PAIRING };
    }
    if (!route.startsWith('DELETE') || !route.endsWith('{activityId}')) return { at: sample, pairing: NO_PAIRING };
    const path = `/api/roundtables/${sample.id}/activities`;
    const plan = { kind: 'single_choice', question: 'Which?', config: { options: ['a', 'b'].map(option) } };
    return { at: { ...sample, plannedActivityId: (await askers.organiser.post(path, plan)).id }, pairing: NO_PAIRING };
  }

  // A code pairs once; a stage that waits may ask again and again.
  async function pairingFor(route: string): Promise<Pairing> {
    if (route.endsWith('/stage')) return askers.nobody.post('/api/stage/pairings');
    waiting ??= await askers.nobody.post('/api/stage/pairings');
    return waiting as Pairing;
  }

  const option = (id: string) => ({ id, text: `Option ${id}` });

  async function accessOf(asker: Asker, route: string, written: Access): Promise<string> {
    const { at: where, pairing } = await prepare(route, written);
    const { path, body } = callOf(route, where, pairing);
    const status = await statusOf(windowOf(asker, route), `${route.split(' ')[0]} ${path}`, body);
    return [401, 403, 404].includes(status) || status >= 500 ? String(status) : 'yes';
  }

  /** One line a difference between the written and the real matrix, for the cells that `wanted` takes. */
  async function differences(wanted: (access: Access) => boolean): Promise<string[]> {
    const lines: string[] = [];
    for (const route of ROUTES) {
      for (const asker of ASKERS) {
        const written = ACCESS[route]?.[asker] as Access;
        if (!wanted(written)) continue;
        const real = await accessOf(asker, route, written);
        if (real !== written) lines.push(`${route} for ${asker}: ${real} instead of ${written}`);
      }
    }
    return lines;
  }

  it('is written for every route of the running router, pages included, and for no other (S31)', async () => {
    const { routes } = (await topology.processes[0]?.ask('routes')) as { routes: string[] };
    const real = routes.map((route) => route.replace(/:(\w+)/g, '{$1}'));

    expect([...ROUTES].sort()).toEqual([...new Set(real)].sort());
  });

  it('is written for every operation of the OpenAPI document, and for no other (S127)', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );

    expect(ROUTES.filter((route) => route.includes(' /api/')).sort()).toEqual(described.sort());
  });

  it('refuses everybody else, as written', async () => {
    expect(await differences((access) => access !== 'yes')).toEqual([]);
  }, 180_000);

  it('left a record of every refused act, and of those on content no more than role and day (S120)', async () => {
    const events = await eventsOf('refuse-access');
    const acts = events.filter(({ bare }) => !bare);
    const refusals = ROUTES.flatMap((route) =>
      ASKERS.filter((asker) => ACCOUNTS.includes(asker) && ACCESS[route]?.[asker] === '403'),
    );

    expect(events.length).toBe(refusals.length);
    expect(events.filter(({ bare }) => bare).length).toBeGreaterThan(10);
    expect(acts.filter(({ subject_id }) => /contributions|keep|promote/.test(subject_id))).toEqual([]);
  });

  it('hides a roundtable from the lists of those who have no right to it', async () => {
    const seen = async (asker: Asker) => {
      const { items } = await askers[asker].get('/api/roundtables');
      return items.map(({ id }: { id: string }) => id);
    };

    expect(await seen('platform_admin')).toEqual([]);
    expect(await seen('elsewhere')).toEqual([otherId]);
    expect(await seen('observer')).toContain(sample.id);
  });

  it('gives organisers of another programme and of another organisation nothing of this one (S31, S32)', async () => {
    const { id: scopeId } = await askers.organiser.post('/api/programmes', { title: 'Another programme' });
    const beside = await staff.hire('beside', [{ role: 'organiser', scope: 'programme', scopeId }]);
    const foreign = await staff.hire('foreign', [everywhere('organiser')]);
    await moveToAnotherOrganisation('foreign@example.org');
    const naming = ROUTES.filter((route) => /^\w+ \/api\/(roundtables|people|outbox)\/\{/.test(route));
    const lines: string[] = [];
    for (const route of naming) {
      const { path, body } = callOf(route, sample, NO_PAIRING);
      const call = `${route.split(' ')[0]} ${path}`;
      const statuses = [await statusOf(foreign, call, body), await statusOf(beside, call, body)];
      const wanted = [404, Number(ACCESS[route]?.elsewhere)];
      if (statuses.join() !== wanted.join()) lines.push(`${route}: ${statuses} instead of ${wanted}`);
    }
    const lists = ['roundtables', 'people', 'programmes', 'outbox', 'accounts'].map((list) =>
      foreign.get(`/api/${list}`),
    );
    const seen = JSON.stringify(await Promise.all(lists));

    expect(naming.length).toBeGreaterThan(30);
    expect(lines).toEqual([]);
    for (const id of [sample.id, sample.personId, sample.mailId, sample.accountId, scopeId])
      expect(seen).not.toContain(id);
  }, 60_000);

  it('never finds a child below another parent (S34)', async () => {
    const children = ROUTES.filter((route) => /\{(activityId|invitationId|mailingId|contributionId)\}/.test(route));
    const lines: string[] = [];
    for (const route of children.filter((one) => one.includes('/api/roundtables/'))) {
      const { path, body } = callOf(route, { ...sample, id: otherId }, NO_PAIRING);
      const status = await statusOf(askers.org_admin, `${route.split(' ')[0]} ${path}`, body);
      if (status !== 404) lines.push(`${route}: ${status}`);
    }

    expect(children.length).toBeGreaterThan(10);
    expect(lines).toEqual([]);
  });

  it('refuses other spellings of an address as it refuses the plain one (S38)', async () => {
    const closed = ROUTES.filter((route) => route.startsWith('GET /api/') && ACCESS[route]?.nobody === '401');
    const reached: string[] = [];
    for (const route of closed) {
      const { path } = callOf(route, sample, NO_PAIRING);
      const spellings = [`${path}/`, path.replace('/api/', '//api/'), path.toUpperCase(), path.replace('api', '%61pi')];
      for (const spelling of [...spellings, `/console/..${path}`]) {
        const status = await statusOf(askers.nobody, `GET ${spelling}`);
        if (status < 400) reached.push(spelling);
      }
      if ((await statusOf(askers.nobody, `HEAD ${path}`)) < 400) reached.push(`HEAD ${path}`);
      const headers = { 'x-http-method-override': 'OPTIONS', 'x-original-url': '/api/health' };
      if ((await fetch(base + path, { headers })).status < 400) reached.push(`${path} with an override`);
    }

    expect(closed.length).toBeGreaterThan(10);
    expect(reached).toEqual([]);
  });

  it('lets nobody raise a role above their own (S36)', async () => {
    const raise = { roles: [everywhere('platform_admin')] };
    const plain = { email: 'raised@example.org', displayName: 'Raised', roles: [] };
    const account = `/api/accounts/${(await askers.org_admin.post('/api/accounts', plain)).id}`;

    expect(await statusOf(askers.org_admin, `PATCH ${account}`, raise)).toBe(403);
    expect(await statusOf(askers.organiser, `PATCH ${account}`, { roles: [everywhere('org_admin')] })).toBe(403);
    expect(await statusOf(askers.platform_admin, `PATCH ${account}`, raise)).toBe(200);
  });

  it('lets everybody do what is written', async () => {
    await signInSpares();

    expect(await differences((access) => access === 'yes')).toEqual([]);
  }, 180_000);

  it('was answered all the time as the OpenAPI document says', () => {
    const check = new DocumentCheck(document);
    const ofTheApi = answers.filter(({ method, path }) => path.startsWith('/api/') && method !== 'HEAD');

    expect(ofTheApi.length).toBeGreaterThan(ROUTES.length * 10);
    expect(ofTheApi.flatMap((answer) => check.faultOf(answer) ?? [])).toEqual([]);
  });
});
