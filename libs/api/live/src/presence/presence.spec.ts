import { isEmpty, type PresenceReport, reconnecting, RoomPresence, saidGoodbye } from './presence';

const SECOND = 1000;

function report(over: Partial<PresenceReport> = {}): PresenceReport {
  return { ageMs: 1 * SECOND, up: [], ended: [], ...over };
}

const broke = (id: string, agoMs: number) => ({ id, agoMs, left: false });
const left = (id: string, agoMs: number) => ({ id, agoMs, left: true });

describe('reconnecting', () => {
  it('are those whose connection broke within two minutes', () => {
    const ended = [broke('new', 1 * SECOND), broke('old', 119 * SECOND), broke('long gone', 121 * SECOND)];

    expect(reconnecting([report({ ended })])).toEqual(['new', 'old']);
  });

  it('are not those who are back, at the same process or at another', () => {
    const here = report({ up: ['back here'], ended: [broke('back there', SECOND), broke('away', SECOND)] });
    const there = report({ up: ['back there'], ended: [broke('back here', 5 * SECOND)] });

    expect(reconnecting([here, there])).toEqual(['away']);
  });

  it('are not those who left, at whatever process their connection had broken before', () => {
    const here = report({ ended: [broke('moved, then left', 40 * SECOND), broke('came again', 2 * SECOND)] });
    const there = report({ ended: [left('moved, then left', 10 * SECOND), left('came again', 9 * SECOND)] });

    expect(reconnecting([here, there])).toEqual(['came again']);
    expect(reconnecting([there, here])).toEqual(['came again']);
  });

  it('are all who were on a process that fell silent, until two minutes after its last word', () => {
    const killed = report({ up: ['was up', 'came to us'], ended: [broke('broke before', 30 * SECOND)] });
    const ours = report({ ageMs: 0, up: ['came to us'] });
    const after = (ageMs: number) => reconnecting([{ ...killed, ageMs }, ours]);

    expect(after(9 * SECOND)).toEqual(['broke before']);
    expect(after(11 * SECOND)).toEqual(['broke before', 'was up']);
    expect(after(121 * SECOND)).toEqual(['broke before']);
  });
});

describe('The presence of a room', () => {
  it('are told with how long ago they ended, and forgotten after two minutes', () => {
    const presence = new RoomPresence();
    presence.up('a');
    presence.up('b');
    presence.down('b', 5 * SECOND, false);

    expect(presence.report(8 * SECOND)).toEqual({ ageMs: 0, up: ['a'], ended: [broke('b', 3 * SECOND)] });
    presence.down('a', 100 * SECOND, true);
    expect(presence.report(126 * SECOND)).toEqual({ ageMs: 0, up: [], ended: [left('a', 26 * SECOND)] });
    expect(isEmpty(presence.report(221 * SECOND))).toBe(true);
  });

  it('are held by asking over HTTP, and end with the last time of asking', () => {
    const presence = new RoomPresence();
    presence.polled('p', 0);
    presence.polled('p', 5 * SECOND);

    expect(presence.report(17 * SECOND)).toMatchObject({ up: ['p'], ended: [] });
    expect(presence.report(18 * SECOND)).toMatchObject({ up: [], ended: [broke('p', 13 * SECOND)] });
  });

  it('end with their socket, though the state was asked for before it stood', () => {
    const presence = new RoomPresence();
    presence.polled('p', 0);
    presence.up('p');
    presence.polled('p', 1 * SECOND);
    presence.down('p', 2 * SECOND, false);

    expect(presence.report(3 * SECOND)).toMatchObject({ up: [], ended: [broke('p', 1 * SECOND)] });
  });

  it('are news when one comes or goes, not while somebody goes on asking', () => {
    const presence = new RoomPresence();
    const isNews = (act: () => unknown) => {
      presence.changed = false;
      act();
      return presence.changed;
    };

    expect(isNews(() => presence.polled('p', 0))).toBe(true);
    expect(isNews(() => presence.polled('p', 5 * SECOND))).toBe(false);
    expect(isNews(() => presence.report(20 * SECOND))).toBe(true);
    expect(isNews(() => presence.up('a'))).toBe(true);
    expect(isNews(() => presence.up('a'))).toBe(false);
    expect(isNews(() => presence.down('a', 21 * SECOND, false))).toBe(true);
    expect(isNews(() => presence.report(22 * SECOND))).toBe(false);
  });

  it('all end with the process', () => {
    const presence = new RoomPresence();
    presence.up('a');
    presence.polled('p', 0);
    presence.allDown(1 * SECOND);

    expect(presence.report(1 * SECOND)).toEqual({ ageMs: 0, up: [], ended: [broke('a', 0), broke('p', 0)] });
  });
});

it('tells a goodbye from a connection that broke', () => {
  expect(saidGoodbye('client namespace disconnect')).toBe(true);
  expect(['transport close', 'transport error', 'ping timeout'].some(saidGoodbye)).toBe(false);
});
