import { freePort, type RunningDatabase } from '../../../../tools/db.mjs';
import { HttpClient, Phone, RawSocket, response, Room, signInDemo, singleChoice } from '../support/load';
import { emptyDatabase, SECRET } from '../support/production';
import { type Ran, ready, start } from '../support/program';
import { retry } from '../support/retry';

const CANARY = 'canary7q3';
const ADDRESS = `${CANARY}@example.org`;

describe('the log at its most talkative (S115, S116, S30)', () => {
  let database: RunningDatabase;
  let server: Ran;
  let base: string;

  beforeAll(async () => {
    database = await emptyDatabase();
    const port = String(await freePort());
    base = `http://127.0.0.1:${port}`;
    const settings = {
      ...{ PORT: port, PUBLIC_URL: base, RT_MODE: 'demo', LOG_LEVEL: 'debug', RT_MAIL_HOLD_SECONDS: '0' },
      RT_SECRET: SECRET,
      DATABASE_URL: database.ownerUrl,
      DATABASE_APP_URL: database.appUrl,
      DATABASE_PUBLIC_URL: database.publicUrl,
    };
    expect(await start(settings, 'migrate').ended).toBe(0);
    server = start(settings);
    await ready(settings, server);
  });
  afterAll(async () => {
    server?.child.kill('SIGKILL');
    await database?.stop();
  });

  /** Sends a request whatever comes of it. */
  const send = (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(base + path, {
      method,
      redirect: 'manual',
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });

  it('holds nothing that people typed or were given, and every line is one record', async () => {
    const organiser = await signInDemo(base, 'organiser');
    const activities = [singleChoice(`${CANARY} comes first?`, [`${CANARY} Energy`, 'Skills'])];
    const room = await Room.startOpen(organiser, { title: `${CANARY} title`, rule: 'attributed', activities });
    const token = (await Phone.join(base, room.code)).token;
    const socket = new RawSocket({ url: base, auth: { token } });
    await socket.connectPatiently();
    await socket.emit('room:join', {});
    await socket.emit('activity:respond', response(room.activityIds[0] ?? '', { optionId: CANARY }, 1));
    await socket.emit('activity:respond', { [CANARY]: CANARY });
    const phone = new HttpClient(base, { token });
    const text = { type: 'barrier', title: `${CANARY} note`, body: CANARY.repeat(3), opId: room.id };
    const { authorSecret } = await phone.post('/api/live/contributions', text);
    const person = { fullName: CANARY, email: ADDRESS, organisationName: CANARY, stakeholderType: 'sme' };
    const { id: personId } = await organiser.post('/api/people', person);
    await organiser.post(`/api/roundtables/${room.id}/invitations`, { personIds: [personId] });
    const twice = await organiser.post('/api/people', person).catch((error: unknown) => error);
    expect(twice).toMatchObject({ status: 409 });

    await send('POST', '/api/sign-in', { email: ADDRESS });
    await send('POST', '/api/sign-in/link', { token: `${CANARY}${CANARY}${CANARY}` });
    await send('POST', '/api/sign-in', `{"email":"${CANARY}`);
    await send('POST', '/api/sign-in', { email: 'a@b.org', [CANARY]: 1 });
    await send('POST', '/api/join', { code: '12345678', displayName: `${CANARY}\r\n{"level":60}` });
    await send('GET', `/i/${CANARY}${CANARY}${CANARY}${CANARY}`);
    await send('GET', `/api/archive/search?q=${CANARY}`);
    await send('GET', `/insights?q=${CANARY}`);
    await send('GET', `/${CANARY}/%zz?x=${CANARY}`, undefined, {
      cookie: `__Host-rt=${CANARY}`,
      'x-request-id': CANARY,
    });
    await send('GET', '/api/live/state', undefined, { authorization: `Bearer ${CANARY}`, 'user-agent': CANARY });
    await retry(() => expect(server.output().match(/"msg":"a mail was sent"/g)?.length).toBeGreaterThan(0));

    const secrets = [CANARY, token, authorSecret, room.code, [...organiser.cookies.values()][0], '127.0.0.1'];
    const lines = server.output().trim().split('\n');
    expect(lines.length).toBeGreaterThan(25);
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
    // What people do in a room has no lines, whatever came of it; the routes are listed once, at the start.
    const requests = lines.filter((line) => !line.includes('"from":"Route'));
    expect(requests.filter((line) => line.includes('/api/live') || line.includes('api/join'))).toEqual([]);
    for (const secret of secrets) expect(lines.filter((line) => line.includes(String(secret)))).toEqual([]);
  });
});
