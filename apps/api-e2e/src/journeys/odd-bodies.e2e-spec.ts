import { randomUUID } from 'node:crypto';

import { callOf } from '../support/access-calls';
import { ACCESS } from '../support/access-matrix';
import type { ApiDocument } from '../support/document-check';
import { HttpClient, HttpProblem, RAISED_LIMITS, startTopology } from '../support/load';
import { oddBodies, oddQueries, takesBody, UNASKED_BODIES } from '../support/odd-bodies';
import { makeSampleRoom, type SampleRoom } from '../support/sample-room';
import { Staff, STAFF_LIMITS } from '../support/staff';

const NO_PAIRING = { pairingId: randomUUID(), code: '0000 0000', secret: 'A'.repeat(43) };
const READING = Object.keys(ACCESS).filter((route) => /^GET \/api\//.test(route));
const WRITING = Object.keys(ACCESS).filter((route) => /^(POST|PUT|PATCH|DELETE) \/api\//.test(route));
/** Would end the sign-in that the other calls need, and take no field. */
const SIGNING_OUT = ['POST /api/sign-out', 'POST /api/sign-out/everywhere'];

describe('a body in which one field is wrong', () => {
  let topology: Awaited<ReturnType<typeof startTopology>>;
  let sample: SampleRoom;
  let document: ApiDocument;
  let clients: { account: HttpClient; participant: HttpClient; stage: HttpClient; invited: HttpClient };

  beforeAll(async () => {
    topology = await startTopology({ durable: false, seed: false, env: { ...RAISED_LIMITS, ...STAFF_LIMITS } });
    const base = topology.processes[0]?.url ?? '';
    const { administrator } = await Staff.of(topology);
    sample = await makeSampleRoom(base, administrator);
    document = (await administrator.get('/api/openapi.json')) as ApiDocument;
    const invited = new HttpClient(base);
    await invited.get(`/i/${sample.invitationToken}`).catch(() => undefined);
    const participant = new HttpClient(base, { token: sample.participantToken });
    const stage = new HttpClient(base, { token: sample.stageToken });
    clients = { account: administrator, participant, stage, invited };
  }, 120_000);

  afterAll(() => topology?.stop(), 60_000);

  /** Who may use the route. Signing in happens in another window. */
  function clientFor(route: string): HttpClient {
    if (route.includes('/api/live/')) return clients.participant;
    if (route.includes('/api/stage/keys')) return clients.stage;
    if (/ \/api\/(invitation|join\/invitation)/.test(route)) return clients.invited;
    return route.includes('/api/sign-in') ? new HttpClient(clients.account.base) : clients.account;
  }

  async function statusOf(route: string, path: string, body: unknown): Promise<number> {
    try {
      await clientFor(route).done(route.split(' ')[0] ?? '', path, body, 0);
      return 200;
    } catch (error) {
      if (error instanceof HttpProblem) return error.status;
      throw error;
    }
  }

  it('is refused or taken on every route, and never a fault', async () => {
    const faults: string[] = [];
    const otherThanSaid: string[] = [];
    let tried = 0;
    for (const route of WRITING.filter((one) => !SIGNING_OUT.includes(one))) {
      const { path, body = {} } = callOf(route, sample, NO_PAIRING);
      for (const odd of oddBodies(document, route, body)) {
        const status = await statusOf(route, path, odd.body);
        tried += 1;
        if (status >= 500) faults.push(`${route}, ${odd.what}: ${status}`);
        // 400 is the answer to a shape that the document does not allow, and to no other.
        const said = odd.nullAllowed === undefined || (odd.nullAllowed ? status !== 400 : status >= 400);
        if (!said) otherThanSaid.push(`${route}, ${odd.what}: ${status}`);
      }
    }

    expect(tried).toBeGreaterThan(400);
    expect(faults).toEqual([]);
    expect(otherThanSaid).toEqual([]);
  }, 180_000);

  it('is never taken where the field is null in place of being left out', async () => {
    const asked: [string, object][] = [
      ['PATCH /api/roundtables/{roundtableId}', { sectorIds: null }],
      ['PATCH /api/roundtables/{roundtableId}', { format: null }],
      ['PATCH /api/roundtables/{roundtableId}', { rule: null }],
      ['PATCH /api/roundtables/{roundtableId}', { joining: null }],
      ['PATCH /api/roundtables/{roundtableId}', { hostLiveView: null }],
      ['POST /api/live/contributions', { fields: null }],
      ['POST /api/live/contributions', { fields: { sectorIds: null } }],
      ['POST /api/roundtables/{roundtableId}/contributions/{contributionId}/review', { fields: null }],
    ];
    const statuses: number[] = [];
    for (const [route, over] of asked) {
      const { path, body } = callOf(route, sample, NO_PAIRING);
      statuses.push(await statusOf(route, path, { ...body, ...over }));
    }

    expect(statuses).toEqual(asked.map(() => 400));
  });

  it('is no fault where a route reads a query, whatever that holds', async () => {
    const faults: string[] = [];
    let tried = 0;
    for (const route of READING) {
      const { path } = callOf(route, sample, NO_PAIRING);
      const [address = ''] = path.split('?');
      for (const query of oddQueries(document, route)) {
        const status = await statusOf(route, `${address}?${query}`, undefined);
        tried += 1;
        if (status >= 500) faults.push(`${route}?${query}: ${status}`);
      }
    }

    expect(tried).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  }, 180_000);

  // Last, since some of these routes do what they are for, whatever is sent along.
  it('is no fault where the route takes none', async () => {
    const faults: string[] = [];
    const bare = WRITING.filter((route) => !SIGNING_OUT.includes(route) && !takesBody(document, route));
    for (const route of bare) {
      const { path } = callOf(route, sample, NO_PAIRING);
      for (const body of UNASKED_BODIES) {
        const status = await statusOf(route, path, body);
        if (status >= 500) faults.push(`${route}, ${JSON.stringify(body)}: ${status}`);
      }
    }

    expect(bare.length).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  }, 180_000);
});
