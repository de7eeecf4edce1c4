import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { RoomApp } from '../app';
import { saveParticipation } from '../session/participation-store';
import { type Answers, liveBrief, noState, serve } from '../spec-server';
import type * as SpecSocket from '../spec-socket';
import { listeners } from '../spec-socket';

jest.mock('socket.io-client', () => ({ io: () => jest.requireActual<typeof SpecSocket>('../spec-socket').socket }));

const wrongCode = { status: 404, body: { code: 'not-found', message: 'No roundtable has this code.', traceId: 't' } };
const answers: Answers = {
  ...noState,
  '/api/join/lookup': ({ body }) => ((body as { code: string }).code === '48291503' ? { body: liveBrief } : wrongCode),
  '/api/join': () => ({ body: { participantToken: 'T', session: liveBrief, ruleAcknowledged: true } }),
};

/** Somebody opens the address that was copied for the chat of an online meeting, with this code. */
function comeByChat(code: string) {
  const calls = serve(answers);
  history.replaceState(null, '', `/j/${code}?chat`);
  render(<RoomApp />);

  const bodies = (of: string) => calls.filter(({ path }) => path === of).map(({ body }) => body);
  const joined = () => bodies('/api/join').map((body) => (body as { online?: true }).online);

  return [joined, () => bodies('/api/join/lookup')] as const;
}

async function join(): Promise<void> {
  fireEvent.click(await screen.findByRole('checkbox'));
  fireEvent.click(screen.getByRole('button', { name: 'Join' }));
  await waitFor(() => expect(location.pathname).toBe('/j/48291503/now'));
}

describe('whoever came by the address in a chat', () => {
  afterEach(() => {
    cleanup();
    listeners.clear();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('is online also where the seat ended and is taken again', async () => {
    const [joined] = comeByChat('48291503');
    await join();
    await waitFor(() => expect(listeners.has('connect_error')).toBe(true));
    act(() => listeners.get('connect_error')?.({ data: { code: 'not-signed-in', message: 'Sign in.' } }));
    fireEvent.click(await screen.findByRole('link', { name: 'Join' }));
    await join();

    expect(joined()).toEqual([true, true]);
  });

  it('is online also where the code in it was wrong and is typed instead', async () => {
    const [joined] = comeByChat('48291599');
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: '4829 1503' } });
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    await join();

    expect(joined()).toEqual([true]);
  });

  it.each([
    ['the code', '48291503'],
    ['a personal link', liveBrief.roundtableId],
  ])('is known for it by looking, and led back where this device has a seat by %s', async (_way, joinKey) => {
    saveParticipation({ joinKey, token: 'SEAT', session: liveBrief, ruleAcknowledged: true });
    const [joined, looked] = comeByChat('48291503');

    const back = await screen.findByRole('link', { name: 'Back to the current question' });
    expect(back.getAttribute('href')).toBe(`/j/${joinKey}/now`);
    expect(looked()).toEqual([{ code: '48291503', online: true }]);
    expect(joined()).toEqual([]);
  });
});
