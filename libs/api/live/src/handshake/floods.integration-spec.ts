import { Database } from '@rt/api/platform';
import { Listener, LiveSession, RawConnection, retry } from '@rt/testing';

import { liveServer } from '../spec-servers';

const MANY = 3000;
const IN = '40{"sid"';
const REFUSED = '44{';

describe('A connection that asks for too much', () => {
  const live = liveServer();
  let session: LiveSession;
  const open: RawConnection[] = [];

  beforeAll(async () => {
    session = await LiveSession.start(live.app);
  });
  afterEach(() => open.splice(0).forEach((connection) => connection.end()));

  async function connect(): Promise<RawConnection> {
    const connection = await RawConnection.open(live.app.url);
    open.push(connection);
    await retry(() => expect(connection.received).toContain('0{"sid"'));
    return connection;
  }

  /** A connection that has been let in as a participant. */
  async function letIn(): Promise<RawConnection> {
    const connection = await connect();
    connection.send(`40${JSON.stringify({ token: (await session.phone()).token })}`);
    await retry(() => expect(connection.received).toContain(IN));
    return connection;
  }

  const times = (text: string, part: string): number => text.split(part).length - 1;
  const ticketOf = async (): Promise<string> =>
    (await session.host.post('/api/socket-tickets')).body['ticket'] as string;

  it('is closed after one refusal, however often it asked to be let in', async () => {
    const connection = await connect();
    connection.send('40{"token":"nonsense"}', MANY);

    await retry(() => expect(connection.closed).toBe(true));
    expect(times(connection.received, REFUSED)).toBeLessThanOrEqual(1);
  });

  it('hears why it is refused before it is closed', async () => {
    const connection = await connect();
    connection.send('40{"token":"nonsense"}');

    await retry(() => expect(connection.closed).toBe(true));
    expect(connection.received).toContain('not-signed-in');
  });

  it('is closed when it asks for another namespace, or asks again once it is in', async () => {
    const [elsewhere, twice] = [await connect(), await letIn()];
    elsewhere.send('40/admin,{}');
    twice.send('40/other,{}');

    await retry(() => expect([elsewhere.closed, twice.closed]).toEqual([true, true]));
  });

  it.each([
    ['heartbeats', (connection: RawConnection) => connection.send('3', MANY)],
    ['acknowledgements that nobody asked for', (connection: RawConnection) => connection.send('431["x"]', MANY)],
    ['requests for other namespaces', (connection: RawConnection) => connection.send('40/x,{}', MANY)],
    ['pings of the WebSocket', (connection: RawConnection) => connection.ping(MANY)],
  ])('is closed for a flood of %s', async (_what, flood) => {
    const calm = await Listener.connect(live.app.url, { token: (await session.phone()).token });
    live.closeLater(calm);
    await calm.join();
    const connection = await letIn();
    flood(connection);

    await retry(() => expect(connection.closed).toBe(true));
    expect(await calm.send('state:get', {})).toMatchObject({ ok: true });
  });

  it('costs no statement for a ticket that was made up, and none for one that was tried before', async () => {
    const ticket = await ticketOf();
    const roundtableId = session.roundtable.id;
    const tryTicket = async (tried: string): Promise<string> => {
      const connection = await connect();
      connection.send(`40${JSON.stringify({ ticket: tried, roundtableId })}`);
      await retry(() => expect(connection.received).toMatch(/40\{"sid"|44\{/));
      return connection.received.includes(IN) ? 'in' : 'refused';
    };
    const query = jest.spyOn(live.app.get(Database), 'query');
    const outcomes = [];
    for (const tried of [ticket, ticket, `${ticket}A`, ticket.slice(0, -3), 'A'.repeat(43), 'a.b.c']) {
      outcomes.push(await tryTicket(tried));
    }
    const redeemed = query.mock.calls.filter(([sql]) => sql.includes('update socket_tickets'));
    query.mockRestore();

    expect(outcomes).toEqual(['in', 'refused', 'refused', 'refused', 'refused', 'refused']);
    expect(redeemed).toHaveLength(1);
  });
});
