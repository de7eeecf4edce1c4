import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';

import { RoomApp } from '../app';
import { keepPlace } from '../session/waiting-store';
import { type Answers, liveBrief, noState, serve } from '../spec-server';

const brief = { ...liveBrief, waitingRoom: true };
const waiting = { state: 'waiting', waitingToken: 'w1', session: brief };
const refused = { ...waiting, state: 'refused', reason: 'Late.' };
const joined = { participantToken: 'p1', session: brief, ruleAcknowledged: false };
const admitted = { ...waiting, state: 'admitted', joined };

const answers: Answers = {
  ...noState,
  '/api/join/lookup': () => ({ body: brief }),
  '/api/join/waiting': () => ({ body: waiting }),
  '/api/join/waiting/look': () => ({ body: waiting }),
  '/api/join/waiting/leave': () => ({ status: 204, body: {} }),
  '/api/live/acknowledge': () => ({ body: { acknowledged: true } }),
};

function open(over: Answers = {}) {
  const calls = serve({ ...answers, ...over });
  history.replaceState(null, '', '/j/48291503');
  render(<RoomApp />);
  return calls;
}

const ask = async () => {
  fireEvent.click(await screen.findByRole('checkbox'));
  fireEvent.click(screen.getByRole('button', { name: 'Ask to join' }));
};
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('waiting to be let in', () => {
  beforeEach(() => {
    localStorage.clear();
    keepPlace('48291503', null);
  });
  afterEach(cleanup);

  it('says before that the host lets people in and sees what is said, and then that one waits', async () => {
    open();
    expect(await screen.findByText('The host lets people in. You wait until then.')).toBeTruthy();

    await ask();

    await heading('You are waiting to be let in');
    expect(screen.getByText('You stay in the waiting room if this page reloads.')).toBeTruthy();
  });

  it('waits in the same place after the page was loaded again, without asking anew', async () => {
    open();
    await ask();
    await heading('You are waiting to be let in');
    cleanup();

    const calls = open();

    await heading('You are waiting to be let in');
    await waitFor(() => expect(calls.length).toBeGreaterThan(0));
    expect(calls.map(({ path, body }) => [path, body])).toEqual([['/api/join/waiting/look', { waitingToken: 'w1' }]]);
  });

  it('goes in once it is let in, with the rule that was accepted before', async () => {
    const calls = open({ '/api/join/waiting/look': () => ({ body: admitted }) });
    await ask();

    await waitFor(() => expect(location.pathname).toBe('/j/48291503/now'));
    expect(calls.find(({ path }) => path === '/api/live/acknowledge')?.body).toEqual({ ruleVersion: 3 });
    expect(localStorage.getItem('rt-waiting:48291503')).toBeNull();
  });

  it('asks for the rule again where another one stands by then', async () => {
    const newer = { ...joined, session: { ...brief, ruleVersion: 4 } };
    const calls = open({ '/api/join/waiting/look': () => ({ body: { ...admitted, joined: newer } }) });
    await ask();

    await heading('Read the rule first');
    expect(calls.filter(({ path }) => path === '/api/live/acknowledge')).toEqual([]);
  });

  it('says what the host writes to somebody who is not let in', async () => {
    open({ '/api/join/waiting/look': () => ({ body: { ...waiting, state: 'refused', reason: 'Members only.' } }) });
    await ask();

    await heading('You were not let in');
    expect(screen.getByText('Members only.')).toBeTruthy();
  });

  it('keeps the place of somebody who was not let in, and goes in where the host lets them in after all', async () => {
    let now: object = refused;
    open({ '/api/join/waiting/look': () => ({ body: now }) });
    await ask();
    await heading('You were not let in');
    expect(screen.getByText('If the host lets you in after all, this page continues automatically.')).toBeTruthy();
    // The server keeps one place for each device: to ask again would bring the same refusal.
    expect(screen.queryByRole('button', { name: 'Ask again' })).toBeNull();
    expect(localStorage.getItem('rt-waiting:48291503')).not.toBeNull();

    now = admitted;
    fireEvent(document, new Event('visibilitychange'));
    await waitFor(() => expect(location.pathname).toBe('/j/48291503/now'));
  });

  it('lets another person ask on a device that several people share', async () => {
    const calls = open({ '/api/join/waiting/look': () => ({ body: { ...refused, mayAskAgain: true } }) });
    await ask();
    fireEvent.click(await screen.findByRole('button', { name: 'Ask again' }));

    await waitFor(() => expect(calls.map(({ path }) => path)).toContain('/api/join/waiting/leave'));
    expect(localStorage.getItem('rt-waiting:48291503')).toBeNull();
  });

  it('keeps the place where the server cannot be reached, and gives it up where the session is over', async () => {
    const busy = { status: 503, body: { code: 'unavailable', message: 'Later' } };
    open({ '/api/join/waiting/look': () => busy });
    await ask();
    expect(await screen.findByText(/^Connection lost\. You stay in the waiting room/)).toBeTruthy();
    const heard = within(screen.getByRole('status'));
    await waitFor(() => expect(heard.getByText(/^Connection lost\./)).toBeTruthy());
    cleanup();

    open({
      '/api/join/waiting/look': () => ({ status: 409, body: { code: 'wrong-state', message: 'It has ended.' } }),
    });
    await heading('You are no longer in the waiting room');
    expect(screen.getByText('It has ended.')).toBeTruthy();
    expect(localStorage.getItem('rt-waiting:48291503')).toBeNull();
  });

  it.each([200, 403, 404, 407])(
    'keeps the place where a network answers %s with a page of its own, and goes in once the server is reached',
    async (status) => {
      open();
      await ask();
      await heading('You are waiting to be let in');
      cleanup();

      serve({ ...answers, '/api/join/waiting/look': () => ({ body: admitted }) });
      const server = globalThis.fetch;
      const page = {
        ok: status === 200,
        status,
        headers: new Headers(),
        text: async () => '<html>Sign in first</html>',
      };
      globalThis.fetch = async () => page as Response;
      history.replaceState(null, '', '/j/48291503');
      render(<RoomApp />);
      expect(await screen.findByText(/^Connection lost\. You stay in the waiting room/)).toBeTruthy();
      expect(localStorage.getItem('rt-waiting:48291503')).not.toBeNull();

      globalThis.fetch = server;
      fireEvent(document, new Event('visibilitychange'));
      await waitFor(() => expect(location.pathname).toBe('/j/48291503/now'));
    },
  );

  it('leaves the waiting room', async () => {
    const calls = open();
    await ask();
    fireEvent.click(await screen.findByRole('button', { name: 'Leave the waiting room' }));

    await heading('Join a roundtable');
    await waitFor(() => expect(calls.at(-1)).toMatchObject({ path: '/api/join/waiting/leave' }));
    expect(localStorage.getItem('rt-waiting:48291503')).toBeNull();
  });
});
