import { Alarms } from './alarms';
import { Log } from './log';

describe('Alarms', () => {
  it('says a thing at once, then once a minute with how often it happened', () => {
    const lines: { msg: string; times: number }[] = [];
    const log = new Log('warn', { write: (line) => lines.push(JSON.parse(line) as { msg: string; times: number }) });
    const alarms = new Alarms(log);

    for (const at of [0, 10, 59_999, 60_000, 60_001, 120_000]) alarms.raise('wrong codes', at);
    alarms.raise('something else', 60_002);

    expect(lines.map(({ msg, times }) => [msg, times])).toEqual([
      ['alarm: wrong codes', 1],
      ['alarm: wrong codes', 3],
      ['alarm: wrong codes', 2],
      ['alarm: something else', 1],
    ]);
  });
});
