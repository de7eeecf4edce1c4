/**
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { RoomApp } from '../../app';
import { loadParticipation } from '../../session/participation-store';
import { activity, roomWith, TestRoom } from '../../spec-room';
import { type Answers, noState, serve } from '../../spec-server';
import { brief } from '../../spec-socket';

jest.mock('socket.io-client', () =>
  jest.requireActual<typeof import('../../spec-room')>('../../spec-room').socketToRoom(),
);
// The request for more time comes with the code of the charts.
jest.mock('../../now/charts', () => ({
  MoreTime: jest.requireActual<typeof import('../../now/time/more-time')>('../../now/time/more-time').MoreTime,
  chartNow: () => ({}),
  loadChart: () => Promise.resolve({}),
}));

const message = 'Read and accept the rule of this roundtable first.';
const refusal = { code: 'rule-not-acknowledged', message, traceId: 't' } as const;
/** An answer that the device could not send before. */
const waiting = {
  activityId: 'a1',
  round: 1,
  configVersion: 1,
  opId: 'o',
  n: 1,
  answer: { optionId: 'o2' },
  status: 'waiting',
};
const MORE_TIME = '/api/live/activities/a1/more-time';

/** A crash of the server may lose that somebody has accepted the rule, which the phone still takes for accepted. */
describe('a rule whose acceptance the server has lost', () => {
  let room: TestRoom;
  let answers: Answers;
  let calls: ReturnType<typeof serve>;
  let accepted: boolean;
  const calledAt = (path: string) => calls.filter((call) => call.path === path).map(({ body }) => body);
  /** A path of the server that refuses until the rule is accepted. */
  const onceAccepted = (body: object) => () => (accepted ? { body } : { status: 409, body: refusal });

  beforeEach(async () => {
    accepted = false;
    room = await TestRoom.withSeat();
    room.reply = ({ opId, n }) =>
      accepted ? { ok: true, opId, n, revision: 2, serverTime: '' } : { ok: false, ...refusal };
    answers = {
      ...noState,
      '/api/live/acknowledge': () => ((accepted = true), { body: { acknowledged: true } }),
      '/api/live/session': () => ({ body: { ...brief, ruleText: 'Be fair.', state: 'live' } }),
    };
    calls = serve(answers);
  });

  afterEach(async () => {
    cleanup();
    await room.stop();
  });

  /** The rule is shown as one that is not accepted, and has not changed; then it is accepted. */
  async function readAndAccept(): Promise<void> {
    await screen.findByRole('heading', { level: 1, name: 'Read the rule first' });
    expect(await screen.findByText('Be fair.')).toBeTruthy();
    expect(screen.queryByText(/has changed/)).toBeNull();
    await waitFor(() => expect(loadParticipation('48291503')).toMatchObject({ ruleAcknowledged: false }));
    fireEvent.click(await screen.findByRole('button', { name: 'Accept the rule and continue' }));
    await waitFor(() => expect(loadParticipation('48291503')).toMatchObject({ ruleAcknowledged: true }));
    expect(calledAt('/api/live/acknowledge')).toEqual([{ ruleVersion: 1 }]);
  }

  async function answer(): Promise<void> {
    fireEvent.click(await screen.findByRole('radio', { name: 'Cost of energy' }));
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));
  }

  it('is shown and accepted again, and the answer that was refused is sent as it was', async () => {
    render(<RoomApp />);
    await answer();
    await readAndAccept();

    expect(await screen.findByText('You chose: Cost of energy')).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Answer saved'));
    expect(room.received.length).toBeGreaterThan(1);
    expect(new Set(room.received.map(({ opId }) => opId)).size).toBe(1);
    // Votes go on with the state that is told then.
    await waitFor(() => expect(room.asked).toBeGreaterThan(0));
  });

  it('is shown where an answer is refused that goes without a socket', async () => {
    const path = '/api/live/activities/a1/response';
    const state = { state: room.state, own: [], ruleAcknowledged: true };
    answers['/api/live/state'] = () => ({ body: state });
    answers[path] = ({ body }) => onceAccepted({ ...(body as object), ok: true, revision: 2, serverTime: '' })();
    await room.stop();
    render(<RoomApp />);
    await answer();
    await readAndAccept();

    await screen.findByText('You chose: Cost of energy');
    await waitFor(() => expect(calledAt(path).length).toBeGreaterThan(1));
    expect(new Set(calledAt(path).map((body) => (body as { opId: string }).opId)).size).toBe(1);
  });

  it('is shown where more time is refused, of which nothing else is said', async () => {
    room.state = roomWith([{ ...activity, remainingMs: 60_000, durationSec: 60 }], 'a1');
    answers[MORE_TIME] = onceAccepted({ asked: true });
    render(<RoomApp />);
    fireEvent.click(await screen.findByRole('button', { name: 'Ask for more time' }));
    await readAndAccept();

    expect(await screen.findByRole('button', { name: 'Ask for more time' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('is shown where a text is refused, which stays to be sent', async () => {
    answers['/api/live/contributions'] = onceAccepted({ id: 'c1', authorSecret: 'SECRET' });
    history.replaceState(null, '', '/j/48291503/contribute');
    render(<RoomApp />);
    fireEvent.input(await screen.findByLabelText('Title'), { target: { value: 'Grid offers' } });
    fireEvent.input(screen.getByLabelText('Your contribution'), { target: { value: 'They come too late.' } });
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    await readAndAccept();

    expect((await screen.findByLabelText<HTMLInputElement>('Title')).value).toBe('Grid offers');
  });

  it('is shown where the state says so that is fetched without a socket', async () => {
    answers['/api/live/state'] = () => ({ body: { state: room.state, own: [], ruleAcknowledged: accepted } });
    await room.stop();
    render(<RoomApp />);
    await readAndAccept();

    expect(await screen.findByRole('heading', { level: 1, name: 'Which barrier?' })).toBeTruthy();
  });

  it('is not shown again for a state that was asked for before it was accepted', async () => {
    let [ask, tell] = [() => undefined as void, () => undefined as void];
    const asked = new Promise<void>((resolve) => (ask = resolve));
    const told = new Promise<void>((resolve) => (tell = resolve));
    const served = globalThis.fetch;
    globalThis.fetch = async (path, init) => {
      if (path === '/api/live/state') await (ask(), told);
      // The answer is refused only once the state was asked for.
      else if (path !== '/api/live/acknowledge') await asked;
      return served(path, init);
    };
    answers['/api/live/state'] = () => ({ body: { state: room.state, own: [], ruleAcknowledged: false } });
    localStorage.setItem('rt-answers:r1:T', JSON.stringify([waiting]));
    answers['/api/live/activities/a1/response'] = onceAccepted({ ...waiting, ok: true, revision: 2, serverTime: '' });
    await room.stop();
    render(<RoomApp />);
    await readAndAccept();

    tell();
    expect(await screen.findByRole('heading', { level: 1, name: 'Which barrier?' })).toBeTruthy();
    expect(loadParticipation('48291503')).toMatchObject({ ruleAcknowledged: true });
  });
});
