/** @jest-environment node */
import type { LiveClient } from './live-client';
import type { LiveOptions } from './live-types';
import { clientOf, TestServer, until } from './spec-live-server';

/** A dead line gives no sign of it: it is known by its silence. */
describe('a line on which nothing is heard', () => {
  let server: TestServer;
  let client: LiveClient;

  beforeEach(async () => {
    server = new TestServer();
    await server.start();
  });

  afterEach(async () => {
    client.stop();
    await server.stop();
  });

  async function live(more: Partial<LiveOptions> = {}): Promise<void> {
    client = clientOf(server, more);
    client.start();
    await until(() => client.getSnapshot().connection === 'live');
  }

  it('is made anew where it does not answer', async () => {
    await live({ silentAfterMs: 50, ackTimeoutMs: 500 });
    server.mute = true;
    await until(() => client.getSnapshot().connection === 'reconnecting');
    expect(client.getSnapshot().lostSince).not.toBeNull();

    server.mute = false;
    await until(() => client.getSnapshot().connection === 'live');
    expect([server.joins, client.getSnapshot().lostSince]).toEqual([2, null]);
  });

  it('is asked once it was silent for so long, not while something is heard, and stays where it answers', async () => {
    await live({ silentAfterMs: 1500 });
    const joinedAt = performance.now();
    await until(() => performance.now() > joinedAt + 200);
    const toldAt = performance.now();
    server.tell(1);
    await until(() => server.asked > 0);
    expect(performance.now() - toldAt).toBeGreaterThan(1480);

    await until(() => server.asked > 1);
    expect([server.joins, client.getSnapshot().connection]).toEqual([1, 'live']);
  });

  it('is made anew also where nothing was told on it from the join on', async () => {
    Object.assign(server, { mute: true, diesAtJoin: true });
    await live({ silentAfterMs: 50, ackTimeoutMs: 500 });
    await until(() => server.joins === 2);
  });

  it('stays where something else is heard before its answer, and is asked once more for what that would have told', async () => {
    await live({ ackTimeoutMs: 1000 });
    server.mute = true;
    client.refresh();
    await until(() => server.asked === 1);
    Object.assign(server, { mute: false, revision: 2 });
    server.tell(1);

    await until(() => client.getSnapshot().room?.revision === 2);
    expect([server.asked, server.joins, client.getSnapshot().connection]).toEqual([2, 1, 'live']);
  });

  it('is asked once more at once where what is heard is no answer, and made anew where nothing follows', async () => {
    await live({ ackTimeoutMs: 500 });
    server.mute = true;
    client.refresh();
    await until(() => server.asked === 1);
    server.tell(1);

    await until(() => client.getSnapshot().connection === 'reconnecting');
    expect(server.asked).toBe(2);
  });

  it('is asked no third time where it is slow: it stays, as long as something is heard', async () => {
    await live({ ackTimeoutMs: 500 });
    server.mute = true;
    client.refresh();
    for (const asked of [1, 2]) {
      await until(() => server.asked === asked);
      server.tell(1);
    }
    const toldAt = performance.now();

    await until(() => performance.now() > toldAt + 1100);
    expect([server.asked, server.joins, client.getSnapshot().connection]).toEqual([2, 1, 'live']);
  });

  it('is made anew where it does not answer when the state is asked for, as after an act that nobody told of', async () => {
    await live({ ackTimeoutMs: 300 });
    server.mute = true;
    client.refresh();
    await until(() => client.getSnapshot().connection === 'reconnecting');
    await until(() => server.joins === 2);
  });
});
