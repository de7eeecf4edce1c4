import { randomUUID } from 'node:crypto';

import { TABLE_CLASSES } from '@rt/api/migrations';
import { Client } from 'pg';

import { callOf } from '../support/access-calls';
import { ACCESS } from '../support/access-matrix';
import { HttpClient, HttpProblem, RAISED_LIMITS, response, startTopology, text } from '../support/load';
import { oddJson, SEARCH_ATTACKS, WRONG_QUERIES } from '../support/odd-input';
import { makeSampleRoom, type SampleRoom } from '../support/sample-room';
import { Staff, STAFF_LIMITS } from '../support/staff';

const NO_PAIRING = { pairingId: randomUUID(), code: '0000 0000', secret: 'A'.repeat(43) };
/** Members that only the server decides on (S41). */
const SMUGGLED = ['id', 'orgId', 'state', 'authorId', 'createdAt', 'revision', 'votes', 'published', 'isAdmin'];
/** Members of those names that a caller may send somewhere. */
const ALLOWED = ['PATCH /api/accounts/{accountId} with state'];
/**
 * Tables that grow beside the calls: who asked how often, and the mark that the server makes by the clock to notice a
 * crash of the database.
 */
const BESIDE_CALLS = ['rate_limits', 'crash_marks'];

interface Outcome {
  readonly status: number;
  readonly code?: string;
  readonly field?: string;
}

describe('what is sent wrongly', () => {
  let topology: Awaited<ReturnType<typeof startTopology>>;
  let base: string;
  let sample: SampleRoom;
  let clients: { account: HttpClient; participant: HttpClient; stage: HttpClient; invited: HttpClient };
  let database: Client;

  beforeAll(async () => {
    topology = await startTopology({ durable: false, seed: false, env: { ...RAISED_LIMITS, ...STAFF_LIMITS } });
    base = topology.processes[0]?.url ?? '';
    const { administrator } = await Staff.of(topology);
    sample = await makeSampleRoom(base, administrator);
    const invited = new HttpClient(base);
    await invited.get(`/i/${sample.invitationToken}`).catch(() => undefined);
    clients = {
      account: administrator,
      participant: new HttpClient(base, { token: sample.participantToken }),
      stage: new HttpClient(base, { token: sample.stageToken }),
      invited,
    };
    database = new Client({ connectionString: topology.database.ownerUrl });
    await database.connect();
  }, 120_000);

  afterAll(async () => {
    await database?.end();
    await topology?.stop();
  }, 60_000);

  /** Who may use the route, so that the shape alone is what it refuses. */
  function clientFor(route: string): HttpClient {
    if (/ \/api\/live\//.test(route)) return clients.participant;
    if (route.includes('/api/stage/keys')) return clients.stage;
    if (/ \/api\/(invitation|join\/invitation)/.test(route)) return clients.invited;
    return clients.account;
  }

  async function outcomeOf(client: HttpClient, method: string, path: string, body?: unknown): Promise<Outcome> {
    try {
      await client.done(method, path, body, 0);
      return { status: 200 };
    } catch (error) {
      if (!(error instanceof HttpProblem)) throw error;
      return { status: error.status, code: error.body?.code, field: error.body?.field };
    }
  }

  /** Sends bytes as they are. */
  async function raw(path: string, body: string | Uint8Array, headers: Record<string, string> = {}): Promise<Outcome> {
    const answer = await fetch(base + path, {
      method: 'POST',
      body: typeof body === 'string' ? body : Buffer.from(body),
      headers: { 'content-type': 'application/json', origin: base, ...headers },
    });
    const problem = (await answer.json().catch(() => ({}))) as { code?: string };
    return { status: answer.status, ...(problem.code ? { code: problem.code } : {}) };
  }

  /** Rows a table, for all tables in which a refused call must leave nothing. */
  async function rowCounts(): Promise<Record<string, number>> {
    const tables = Object.keys(TABLE_CLASSES).filter((table) => !BESIDE_CALLS.includes(table));
    const counts = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
    const { rows } = await database.query<Record<string, number>>(`select ${counts.join(', ')}`);
    return rows[0] ?? {};
  }

  const writing = Object.keys(ACCESS).filter((route) => /^(POST|PUT|PATCH) /.test(route));

  it('lets no route take a member that the server decides on (S41)', async () => {
    const before = await rowCounts();
    const lines: string[] = [];
    for (const route of writing) {
      const { path, body } = callOf(route, sample, NO_PAIRING);
      for (const name of SMUGGLED) {
        const [method = ''] = route.split(' ');
        if (ALLOWED.includes(`${route} with ${name}`)) continue;
        const outcome = await outcomeOf(clientFor(route), method, path, { ...body, [name]: 'smuggled' });
        const refused = outcome.status === 400 && outcome.code === 'unknown-field' && outcome.field === name;
        if (!refused) lines.push(`${route} with ${name}: ${JSON.stringify(outcome)}`);
      }
    }

    expect(writing.length).toBeGreaterThan(40);
    expect(lines).toEqual([]);
    expect(await rowCounts()).toEqual(before);
  }, 60_000);

  it('takes an id for an id and for nothing else (S60, S61)', async () => {
    const ids = ["1' or '1'='1", '1', 'null', '..%2f..%2fetc', '%00', `${sample.id}%27--`, '$ne', '[object Object]'];
    const routes = Object.keys(ACCESS).filter((route) => route.startsWith('GET /api/') && route.includes('{'));
    const lines: string[] = [];
    for (const route of routes) {
      const template = route.slice('GET '.length);
      for (const id of ids) {
        const path = template.replace(/\{\w+\}/, encodeURI(decodeURI(id))).replace(/\{\w+\}/g, sample.activityId);
        const { status } = await outcomeOf(clientFor(route), 'GET', path);
        if (status !== 400 && status !== 404) lines.push(`${path}: ${status}`);
      }
    }

    expect(routes.length).toBeGreaterThan(8);
    expect(lines).toEqual([]);
  });

  it('takes no object, list or number where a text belongs, and names the field (S61)', async () => {
    const values: unknown[] = [{ $ne: 1 }, [], ['a'], 1, true, { toString: 'x' }];
    const fields = [
      ['POST /api/join/lookup', 'code'],
      ['POST /api/sign-in', 'email'],
      ['POST /api/people', 'fullName'],
      ['POST /api/roundtables', 'title'],
      ['POST /api/contributions/by-secret', 'secret'],
      ['POST /api/live/contributions', 'body'],
    ] as const;
    const before = await rowCounts();
    for (const [route, field] of fields) {
      const { path, body } = callOf(route, sample, NO_PAIRING);
      for (const value of values) {
        const outcome = await outcomeOf(clientFor(route), 'POST', path, { ...body, [field]: value });
        expect({ route, value, ...outcome }).toMatchObject({ status: 400, code: 'wrong-type', field });
      }
    }
    expect(await rowCounts()).toEqual(before);
  });

  it('finds nothing by an attack on search, and answers as ever after it (S60)', async () => {
    for (const q of SEARCH_ATTACKS) {
      const found = await clients.account.get(`/api/archive/search?q=${encodeURIComponent(q)}`);
      expect({ q, total: typeof found.total }).toEqual({ q, total: 'number' });
    }
    expect((await clients.account.get('/api/archive/search?q=finding')).total).toBeGreaterThan(0);
  });

  it('refuses parameters that are unknown, doubled, nested, too long or hold NUL (S43, S63)', async () => {
    const lines: string[] = [];
    for (const query of WRONG_QUERIES) {
      const { status } = await outcomeOf(clients.account, 'GET', `/api/archive/search?${query}`);
      if (status !== 400) lines.push(`${query}: ${status}`);
    }

    expect(lines).toEqual([]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('answers odd JSON with a refusal and never with a fault (S62, S64)', async () => {
    const lines: string[] = [];
    for (const [name, body] of Object.entries(oddJson(sample.joinCode))) {
      const { status } = await raw('/api/join/lookup', body);
      if (![400, 413, 422].includes(status)) lines.push(`${name}: ${status}`);
    }

    expect(lines).toEqual([]);
    expect(await raw('/api/join/lookup', JSON.stringify({ code: sample.joinCode }))).toEqual({ status: 200 });
  });

  it('reads no other media type, charset or coding', async () => {
    const body = JSON.stringify({ code: sample.joinCode });
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=utf-16',
      'multipart/form-data',
    ];
    const outcomes = await Promise.all(types.map((type) => raw('/api/join/lookup', body, { 'content-type': type })));

    expect(outcomes.map(({ status }) => status)).toEqual(types.map(() => 415));
    expect((await raw('/api/join/lookup', body, { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it('refuses an answer of another shape, names the field and stores nothing (S65)', async () => {
    const answers = [
      [{ optionId: 'z' }, 422],
      [{ optionId: -1 }, 422],
      [{ optionId: 1.5 }, 422],
      [{ optionId: true }, 422],
      [{ optionId: ['a'] }, 422],
      [{ optionId: null }, 422],
      [{ optionId: 'a', weight: -5 }, 422],
      [{ optionIds: ['a'] }, 422],
      [{ value: 5 }, 422],
      [{}, 422],
      ['a', 400],
      [1, 400],
      [['a'], 400],
      [true, 400],
    ] as const;
    const before = await rowCounts();
    const lines: string[] = [];
    for (const [answer, wanted] of answers) {
      const { activityId, ...body } = response(sample.activityId, answer as object, 1);
      const { status, field } = await outcomeOf(
        clients.participant,
        'PUT',
        `/api/live/activities/${activityId}/response`,
        body,
      );
      if (status !== wanted || !field?.startsWith('answer'))
        lines.push(`${JSON.stringify(answer)}: ${status} ${field}`);
    }

    expect(lines).toEqual([]);
    expect(await rowCounts()).toEqual(before);
  });

  it('keeps the round, the version and the number of an answer to whole positive numbers (S65)', async () => {
    const { activityId, ...good } = response(sample.activityId, { optionId: 'a' }, 1);
    const path = `/api/live/activities/${activityId}/response`;
    for (const field of ['round', 'configVersion', 'n']) {
      for (const [value, status] of [
        [0, 422],
        [-1, 422],
        [1.5, 422],
        ['1', 400],
        [true, 400],
        [[1], 400],
        [2 ** 40, 422],
      ]) {
        const outcome = await outcomeOf(clients.participant, 'PUT', path, { ...good, [field as string]: value });
        expect({ value, ...outcome }).toMatchObject({ value, status, field });
      }
    }
  });

  it('keeps texts in form C and as text, and refuses empty ones (S66, S67)', async () => {
    const address = `/api/roundtables/${sample.id}/contributions`;
    const refused: number[] = [];
    for (const body of ['', '   ', '\u200B\u200B', 'a\u0000b', 'a'.repeat(5000), 'a'.repeat(100_000)]) {
      refused.push((await outcomeOf(clients.account, 'POST', address, text('A title', body))).status);
    }
    expect(refused).toEqual([422, 422, 422, 422, 422, 413]);

    const { id } = await clients.account.post(address, text('<b>Cafe\u0301</b>', '<img src=x onerror=alert(1)> 👩‍🔬'));
    const { items } = await clients.account.get(address);
    const kept = items.find((one: { id: string }) => one.id === id);
    expect(kept).toMatchObject({ title: '<b>Caf\u00e9</b>', body: '<img src=x onerror=alert(1)> 👩‍🔬' });
  });

  it('refuses what comes in the wrong order of states, and changes nothing (S74)', async () => {
    const room = `/api/roundtables/${sample.id}`;
    const planned = response(sample.plannedActivityId, { optionId: 'a' }, 1);
    const { activityId, ...answer } = planned;
    const before = await rowCounts();
    const steps: readonly (readonly [HttpClient, string, string, object])[] = [
      [clients.participant, 'PUT', `/api/live/activities/${activityId}/response`, answer],
      [clients.account, 'POST', `${room}/session/start`, { confirmEarly: true }],
      [clients.account, 'POST', `${room}/schedule`, {}],
      [clients.account, 'POST', `${room}/session/reopen`, { reason: 'It never ended' }],
      [clients.account, 'POST', `${room}/activities/${sample.plannedActivityId}/close`, {}],
      [clients.account, 'POST', `${room}/activities/${sample.activityId}/open`, {}],
      [clients.account, 'POST', `${room}/activities/${sample.activityId}/keep`, {}],
      [clients.account, 'POST', `${room}/contributions/${sample.contributionId}/publish`, {}],
      [clients.account, 'POST', `${room}/publish`, {}],
      [clients.account, 'POST', `${room}/withdraw`, { reason: 'It was never published' }],
      [clients.account, 'POST', `${room}/session/close`, {}],
    ];
    const lines: string[] = [];
    for (const [client, method, path, body] of steps) {
      const { status, code } = await outcomeOf(client, method, path, body);
      if (status !== 409 || !code) lines.push(`${method} ${path}: ${status} ${code}`);
    }

    expect(lines).toEqual([]);
    expect(await rowCounts()).toEqual(before);
  });
});
