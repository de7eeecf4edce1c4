import { Log } from './log';
import { RequestLog } from './request-log';

describe('RequestLog', () => {
  let lines: Record<string, unknown>[];
  let requests: RequestLog;

  beforeEach(() => {
    jest.useFakeTimers();
    lines = [];
    let chance = 1;
    // Falling chances turn the order round.
    requests = new RequestLog(
      new Log('info', { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) }),
      () => (chance -= 0.1),
    );
  });
  afterEach(() => jest.useRealTimers());

  const ask = (path: string, status = 200) =>
    requests.add(path, { requestId: `id of ${path}`, method: 'POST', route: path, status, ms: 1.5 });

  it('writes a line at once for what staff and visitors ask', () => {
    ask('/api/roundtables');

    expect(lines).toMatchObject([
      { msg: 'request', route: '/api/roundtables', requestId: 'id of /api/roundtables', status: 200, ms: 1.5 },
    ]);
  });

  it('has no line for what is done in a room, only how much it was in a minute', () => {
    for (let n = 0; n < 3; n += 1) ask('/api/live/contributions', n === 2 ? 403 : 201);
    expect(lines).toEqual([]);

    jest.advanceTimersByTime(60_000);

    expect(lines).toMatchObject([{ msg: 'requests from rooms', count: 3, refused: 1 }]);
    expect(JSON.stringify(lines)).not.toContain('/api/live');
    jest.advanceTimersByTime(120_000);
    expect(lines).toHaveLength(1);
  });

  it('writes what participants do besides with all of the minute, in random order, without time and id', () => {
    ask('/api/join');
    ask('/api/contributions/by-secret/withdraw');
    expect(lines).toEqual([]);

    jest.advanceTimersByTime(60_000);

    const routes = lines.map(({ route }) => route);
    expect(routes).toEqual(['/api/contributions/by-secret/withdraw', '/api/join']);
    expect(lines.flatMap((line) => [line['ms'], line['requestId']]).filter((each) => each !== undefined)).toEqual([]);
  });

  it('keeps nothing back when the process ends', () => {
    ask('/api/join');
    ask('/api/live/acknowledge');
    requests.flush();

    expect(lines).toHaveLength(2);
  });
});
