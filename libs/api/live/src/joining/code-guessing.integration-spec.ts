import { Log, RateLimits } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import { type Answer, type Body, limitedTests, LiveSession } from '@rt/testing';

import { liveServer } from '../spec-servers';

describe('Guessing a join code', () => {
  const live = liveServer({ TRUST_PROXY: '1', RT_LIMIT_WRONG_CODES: '3', RT_LIMIT_WRONG_CODES_PER_ADDRESS: '6' });
  const itLimited = limitedTests(() => live.database);
  /** What an earlier try has spied on counts for nothing. */
  const limited = (says: string, test: () => Promise<void>) =>
    itLimited(says, () => {
      jest.restoreAllMocks();
      return test();
    });
  let session: LiveSession;

  beforeAll(async () => {
    session = await LiveSession.start(live.app);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await live.database.query('delete from rate_limits');
  });

  const look = (address: string, code: string, cookie = ''): Promise<Answer<Body>> =>
    live.app.client(cookie ? { cookie } : {}).post('/api/join/lookup', { code }, { 'x-forwarded-for': address });
  /** The cookie of a device that has asked for one right code before. */
  const cookieOf = async (address: string): Promise<string> => {
    const { headers } = await look(address, session.roundtable.joinCode);
    return /__Host-rtd=[^;]+/.exec(headers.get('set-cookie') ?? '')?.[0] ?? '';
  };
  const statusesOf = async (tries: (() => Promise<Answer<Body>>)[]): Promise<number[]> => {
    const statuses: number[] = [];
    for (const attempt of tries) statuses.push((await attempt()).status);
    return statuses;
  };
  const times = (count: number, attempt: (n: number) => Promise<Answer<Body>>): (() => Promise<Answer<Body>>)[] =>
    Array.from({ length: count }, (_, n) => () => attempt(n));

  limited('raises an alarm in the log once, not at every try', async () => {
    const warned = jest.spyOn(live.app.get(Log), 'warn');

    await statusesOf(times(30, () => look('192.0.2.5', '00000000')));

    const alarms = warned.mock.calls.filter(([sentence]) => sentence.startsWith('alarm: '));
    expect(alarms).toHaveLength(1);
    expect(JSON.stringify(warned.mock.calls)).not.toContain('192.0.2');
  });

  limited('looks no code up above the limit, a right one neither, and lets other addresses in', async () => {
    const right = session.roundtable.joinCode;
    await statusesOf(times(6, () => look('192.0.2.1', '00000000')));
    const lookedUp = jest.spyOn(live.app.get(RoundtablesQueries), 'factsByJoinCode');

    expect(await statusesOf([() => look('192.0.2.1', '00000001'), () => look('192.0.2.1', right)])).toEqual([429, 429]);
    expect(lookedUp).not.toHaveBeenCalled();
    expect((await look('192.0.2.2', right)).status).toBe(200);
  });

  limited('gains nothing by many codes at once: as many are looked up as may be wrong or under way (S75)', async () => {
    const device = await cookieOf('192.0.2.6');
    expect(device).not.toBe('');
    const lookedUp = jest.spyOn(live.app.get(RoundtablesQueries), 'factsByJoinCode');
    const counted = jest.spyOn(live.app.get(RateLimits), 'count');

    await Promise.all(times(100, () => look('192.0.2.7', '00000000', device)).map((attempt) => attempt()));

    expect(lookedUp.mock.calls.length).toBeLessThanOrEqual(3 + 2);
    const ofAddress = counted.mock.calls.filter(([key]) => key.startsWith('join-code address'));
    expect(ofAddress).toHaveLength(lookedUp.mock.calls.length);
  });

  limited('gains nothing by many devices at once at one address', async () => {
    const devices = await Promise.all([0, 1, 2, 3].map((n) => cookieOf(`192.0.2.${10 + n}`)));
    const lookedUp = jest.spyOn(live.app.get(RoundtablesQueries), 'factsByJoinCode');

    const attempts = devices.flatMap((device) => times(25, () => look('192.0.2.8', '00000000', device)));
    await Promise.all([...attempts, ...times(25, () => look('192.0.2.8', '00000000'))].map((attempt) => attempt()));

    expect(lookedUp.mock.calls.length).toBeLessThanOrEqual(6 + 5);
    expect((await look('192.0.2.8', session.roundtable.joinCode)).status).toBe(429);
  });

  it('lets any number of right codes at once in from one address (S76)', async () => {
    const attempts = times(60, () => look('192.0.2.9', session.roundtable.joinCode));

    const answers = await Promise.all(attempts.map((attempt) => attempt()));

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await live.database.query('select 1 from rate_limits')).toEqual([]);
  });

  limited('counts an IPv6 network as one address, whatever address of it is used', async () => {
    const statuses = await statusesOf(times(7, (n) => look(`2001:db8:0:1::${n + 1}`, '00000000')));

    expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 429]);
    expect((await look('2001:db8:0:2::1', '00000000')).status).toBe(404);
  });

  limited('takes a device cookie that somebody made up for no new device', async () => {
    const made = (n: number): string => `__Host-rtd=${String(n).padStart(22, 'A')}`;
    const signed = (n: number): string => `${made(n)}.${'A'.repeat(43)}`;

    expect(await statusesOf(times(4, (n) => look('192.0.2.3', '00000000', made(n))))).toEqual([404, 404, 404, 429]);
    expect(await statusesOf(times(4, (n) => look('192.0.2.4', '00000000', signed(n))))).toEqual([404, 404, 404, 429]);
  });
});
