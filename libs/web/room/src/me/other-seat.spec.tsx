import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { RoomApp } from '../app';
import { forgetOwnInMemory, keepReceipt } from '../session/own-store';
import { loadParticipation, type Participation, saveParticipation } from '../session/participation-store';
import { createRoomLink } from '../session/room-link';
import { liveBrief, noState, serve } from '../spec-server';
import type * as SpecSocket from '../spec-socket';
import { listeners } from '../spec-socket';

jest.mock('socket.io-client', () => ({ io: () => jest.requireActual<typeof SpecSocket>('../spec-socket').socket }));

const joinKey = '48291503';
const session = { ...liveBrief, sharedDevices: true } as const;
const seat = (letter: string): Participation => ({
  ...{ joinKey, token: letter.repeat(107), ruleAcknowledged: true, session },
});
const [A, B] = [seat('a'), seat('b')] as const;

describe('whoever joins by the code in the tab of somebody else', () => {
  const NOTICE = /^Somebody has joined here\./;
  const kept = () => JSON.stringify({ ...sessionStorage, ...localStorage });
  let given: Participation;
  let asksHost: boolean;

  beforeEach(() => {
    [given, asksHost] = [B, false];
    serve({
      ...noState,
      '/api/join/lookup': () => ({ body: { ...session, waitingRoom: asksHost } }),
      '/api/join': () => ({ body: { participantToken: given.token, session, ruleAcknowledged: true } }),
      '/api/join/waiting': () => ({ body: { state: 'waiting', waitingToken: 'w', session } }),
      '/api/join/waiting/look': () => ({
        body: { state: 'admitted', joined: { participantToken: given.token, session, ruleAcknowledged: true } },
      }),
    });
    saveParticipation(A);
    createRoomLink(
      A,
      () => undefined,
      () => () => undefined,
    );
    keepReceipt(A, { secret: 'SECRET-1', title: 'Training', body: 'Nobody trains.' });
  });

  afterEach(() => {
    cleanup();
    listeners.clear();
    localStorage.clear();
    sessionStorage.clear();
    forgetOwnInMemory();
  });

  const open = () => {
    history.replaceState(null, '', `/j/${joinKey}`);
    render(<RoomApp />);
  };
  const join = async (name = 'Join') => {
    fireEvent.click(await screen.findByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(location.pathname).toBe(`/j/${joinKey}/now`));
  };

  it('reads before that what the other left here is removed, and it is', async () => {
    open();
    expect(await screen.findByText(NOTICE)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Back to the current question' })).toBeTruthy();
    expect(kept()).toContain('Nobody trains.');
    await join();

    expect(kept()).not.toContain('Nobody trains.');
    expect(kept()).not.toContain(A.token.slice(0, 21));
    expect(loadParticipation(joinKey)).toMatchObject({ token: B.token });
  });

  it('removes it also where they were let in from the waiting room', async () => {
    asksHost = true;
    open();
    await join('Ask to join');

    expect(kept()).not.toContain(A.token.slice(0, 21));
  });

  it('takes nothing from somebody who has another tab of the device', async () => {
    sessionStorage.clear();
    open();
    await screen.findByRole('checkbox');
    expect(screen.queryByText(NOTICE)).toBeNull();
    await join();

    expect(kept()).toContain('Nobody trains.');
  });

  it('takes nothing from whom the server gives the same seat again', async () => {
    given = A;
    open();
    await join();

    expect(kept()).toContain('Nobody trains.');
  });
});
