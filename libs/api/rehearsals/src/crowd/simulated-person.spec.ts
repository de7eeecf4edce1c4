import type { ActivityView } from '@rt/contracts';

import { type PersonSocket, SimulatedPerson } from './simulated-person';

type Heard = (payload: object) => void;
type Acknowledge = (ack: object) => void;

/** A socket that keeps what the person sends, and acknowledges it as `reply` says. */
function socketOf(reply: () => object) {
  const heard = new Map<string, Heard>();
  const sent: string[] = [];
  const socket = {
    active: true,
    on: (event: string, listener: Heard) => heard.set(event, listener),
    emit: (event: string, _body: object, acknowledge: Acknowledge) => {
      sent.push(event);
      acknowledge(reply());
    },
    connect: () => undefined,
    disconnect: () => undefined,
  };
  return {
    socket: socket as unknown as PersonSocket,
    sent,
    tell: (event: string, body: object) => heard.get(event)?.(body),
  };
}

const question = (over: object = {}) =>
  ({
    id: 'a',
    round: 1,
    kind: 'rating',
    config: { points: 5 },
    configVersion: 1,
    state: 'open',
    ...over,
  }) as ActivityView;

describe('SimulatedPerson', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('waits while the host has paused the question, and answers once it goes on', () => {
    const { socket, sent, tell } = socketOf(() => ({ ok: true }));
    new SimulatedPerson(socket, () => 0.5);
    tell('room:state', { activities: [question({ paused: true })] });
    jest.advanceTimersByTime(60_000);
    expect(sent).toEqual([]);

    tell('room:changed', { activities: [question()] });
    jest.advanceTimersByTime(60_000);
    expect(sent).toEqual(['activity:respond']);
  });

  it('lets go of what it was about to answer, and of what was refused as the pause came, until it goes on', () => {
    const { socket, sent, tell } = socketOf(() => ({ ok: false, code: 'paused' }));
    new SimulatedPerson(socket, () => 0.5);
    tell('room:state', { activities: [question()] });
    tell('room:changed', { activities: [question({ paused: true })] });
    jest.advanceTimersByTime(60_000);
    expect(sent).toEqual([]);

    tell('room:changed', { activities: [question()] });
    jest.advanceTimersByTime(9_000);
    expect(sent).toHaveLength(1);
    tell('room:changed', { activities: [question({ paused: true })] });
    tell('room:changed', { activities: [question()] });
    jest.advanceTimersByTime(9_000);
    expect(sent).toHaveLength(2);
  });

  it('tries again what the server could not take just then, however silent the room is', () => {
    const answers: object[] = [{ ok: false, code: 'unavailable' }, { ok: true }];
    const { socket, sent, tell } = socketOf(() => answers.shift() ?? { ok: false, code: 'conflict' });
    new SimulatedPerson(socket, () => 0.5);
    tell('room:state', { activities: [question()] });
    jest.advanceTimersByTime(60_000);
    expect(sent).toEqual(['activity:respond', 'activity:respond']);
  });

  it('gives a vote again that the server could not take just then', () => {
    const { socket, sent, tell } = socketOf(() =>
      sent.filter((event) => event === 'entry:react').length === 1 ? { ok: false, code: 'unavailable' } : { ok: true },
    );
    new SimulatedPerson(socket, () => 0.1);
    const entries = [{ id: 'e1', text: 'When?', state: 'shown' }];
    const config = { moderation: 'post', votes: 'up' };
    const tally = { activityId: 'a', suppressed: false, result: { entries } };
    tell('room:state', { activities: [question({ kind: 'qa', config, tally })] });
    jest.advanceTimersByTime(60_000);
    expect(sent.filter((event) => event === 'entry:react')).toHaveLength(2);
  });
});
