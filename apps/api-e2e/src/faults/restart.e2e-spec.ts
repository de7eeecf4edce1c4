import { HttpClient, Phone, RawSocket, response, startTopology } from '../support/load';
import { retry } from '../support/retry';
import { openRoom, storedResponses } from './room';

/** In production a proxy stands in front: it must hear of the end before the listener closes. */
describe('a process that was asked to end', () => {
  let topology: Awaited<ReturnType<typeof startTopology>>;
  beforeAll(async () => {
    topology = await startTopology({ durable: false, env: { RT_DRAIN_SECONDS: '6' } });
  }, 120_000);
  afterAll(() => topology?.stop());

  it('says 503 at ready while it still serves requests and sockets, then closes and ends in good order', async () => {
    const [server] = topology.processes;
    if (!server) throw new Error('one process is needed');
    const room = await openRoom(topology, 'Ends while it serves');
    const [first, second] = [
      (await Phone.join(server.url, room.code)).token,
      (await Phone.join(server.url, room.code)).token,
    ];
    const socket = new RawSocket({ url: server.url, auth: { token: first } });
    await socket.connectPatiently();
    await socket.emit('room:join', {});
    const ended = server.kill('SIGTERM');

    await retry(async () => expect((await fetch(`${server.url}/api/ready`)).status).toBe(503));
    const { activityId, ...answer } = response(room.activityId, { optionId: 'a' }, 1);
    await new HttpClient(server.url, { token: second }).put(`/api/live/activities/${activityId}/response`, answer);
    expect(await socket.emit('activity:respond', response(activityId, { optionId: 'b' }, 1))).toMatchObject({
      ok: true,
    });
    const late = new RawSocket({ url: server.url, auth: { token: second } });
    await late.connectPatiently();
    const page = await fetch(`${server.url}/api/archive/roundtables`);
    expect([page.status, page.headers.get('connection')]).toEqual([200, 'close']);

    await ended;
    expect(server.exitCode).toBe(0);
    await retry(() => expect([socket.open, late.open]).toEqual([false, false]));
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow();
    expect(await storedResponses(topology, activityId)).toHaveLength(2);
  }, 120_000);
});
