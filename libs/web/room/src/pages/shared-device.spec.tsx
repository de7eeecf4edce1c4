import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { RoomApp } from '../app';
import { forgetParticipation } from '../session/forget-participation';
import { forgetOwnInMemory, keepReceipt } from '../session/own-store';
import { loadParticipation, type Participation, saveParticipation } from '../session/participation-store';
import type * as RoomLink from '../session/room-link';
import { createRoomLink } from '../session/room-link';
import { liveBrief, noState, serve } from '../spec-server';
import type * as SpecSocket from '../spec-socket';
import { listeners } from '../spec-socket';

jest.mock('socket.io-client', () => ({ io: () => jest.requireActual<typeof SpecSocket>('../spec-socket').socket }));
jest.mock('../session/room-link', () => ({
  createRoomLink: jest.fn(jest.requireActual<typeof RoomLink>('../session/room-link').createRoomLink),
}));

const linked = jest.mocked(createRoomLink);

/** The place of a personal link: all those of one roundtable stand under its id. */
const seat = (letter: string): Participation => ({
  ...{ joinKey: 'r1', token: letter.repeat(107), ruleAcknowledged: true, session: liveBrief },
});
const [A, B] = [seat('a'), seat('b')] as const;

const PLACE = 'rt-place:r1';
const seatOnDevice = () => JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Participation | null;
const seatsLinked = () => linked.mock.calls.map(([{ token }]) => token);

/** Somebody opens a page of the room in this tab. */
function come(part: string): void {
  history.replaceState(null, '', `/j/r1/${part}`);
  render(<RoomApp />);
}

/** Another person takes a seat in another tab of this device. */
function takenByAnother(): void {
  localStorage.setItem(PLACE, JSON.stringify(B));
}

describe('a tab of one of several people who share a device', () => {
  beforeEach(() => {
    serve(noState);
    saveParticipation(A);
    come('now');
  });

  afterEach(() => {
    cleanup();
    listeners.clear();
    localStorage.clear();
    sessionStorage.clear();
    forgetOwnInMemory();
    linked.mockClear();
  });

  it('stays with its own seat on every page, and when it is loaded again', async () => {
    takenByAnother();
    fireEvent.click(await screen.findByRole('link', { name: 'Me' }));
    await screen.findByRole('heading', { level: 1, name: 'My answers' });
    expect(seatsLinked()).toEqual([A.token]);

    cleanup();
    come('me');
    await screen.findByRole('heading', { level: 1, name: 'My answers' });
    expect(seatsLinked()).toEqual([A.token, A.token]);
  });

  it('keeps how far the session has come, and not over the place of whoever has taken a seat since', async () => {
    takenByAnother();
    await waitFor(() => expect(listeners.has('room:state')).toBe(true));
    const room = { audience: 'participant', revision: 2, serverTime: '', activities: [] };
    act(() => listeners.get('room:state')?.({ ...room, session: { ...liveBrief, state: 'closed', joined: 1 } }));

    expect(seatOnDevice()).toEqual(B);
    expect(loadParticipation('r1')).toMatchObject({ token: A.token, session: { state: 'closed' } });
  });

  it('takes the place of nobody else from the device when its own seat is left', async () => {
    takenByAnother();
    fireEvent.click(await screen.findByRole('link', { name: 'Me' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Leave this roundtable on this device' }));

    await screen.findByRole('heading', { level: 1, name: 'Join a roundtable' });
    expect(seatOnDevice()).toEqual(B);
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain(A.token);
  });

  it('is a place no more once its seat was left in another tab, also where somebody else has one there', async () => {
    cleanup();
    const tab = { ...sessionStorage };
    forgetParticipation(A);
    takenByAnother();
    Object.entries(tab).forEach(([key, text]) => sessionStorage.setItem(key, text));
    come('now');

    expect(await screen.findByText('You have not joined this roundtable on this device')).toBeTruthy();
  });

  it('is of whoever takes a seat in it', async () => {
    takenByAnother();
    act(() => saveParticipation(B));
    fireEvent.click(await screen.findByRole('link', { name: 'Me' }));
    await screen.findByRole('heading', { level: 1, name: 'My answers' });

    expect(seatsLinked()).toEqual([A.token, B.token]);
  });

  it('shows nothing of the others on the page about oneself', async () => {
    createRoomLink(
      B,
      () => undefined,
      () => () => undefined,
    );
    keepReceipt(B, { secret: 'SECRET-2', title: 'Training', body: 'Nobody trains.' });
    fireEvent.click(await screen.findByRole('link', { name: 'Me' }));

    await screen.findByRole('heading', { level: 1, name: 'My answers' });
    expect(screen.queryByText('Nobody trains.')).toBeNull();
  });

  it('leaves no draft where another person finds it', async () => {
    fireEvent.click(await screen.findByRole('link', { name: 'Contribute' }));
    const title = await screen.findByLabelText<HTMLInputElement>('Title');
    createRoomLink(
      B,
      () => undefined,
      () => () => undefined,
    );
    fireEvent.input(title, { target: { value: 'Half a text' } });
    cleanup();

    saveParticipation(B);
    come('contribute');
    expect((await screen.findByLabelText<HTMLInputElement>('Title')).value).toBe('');
    cleanup();
    saveParticipation(A);
    come('contribute');
    expect((await screen.findByLabelText<HTMLInputElement>('Title')).value).toBe('Half a text');
  });
});

describe('a tab of somebody who waits to be let in on a device that several people share', () => {
  const session = { ...liveBrief, waitingRoom: true, sharedDevices: true };
  let calls: ReturnType<typeof serve> = [];
  let asked = 0;
  const open = () => {
    history.replaceState(null, '', '/j/48291503');
    render(<RoomApp />);
  };
  const looked = () => calls.filter(({ path }) => path === '/api/join/waiting/look').map(({ body }) => body);
  const askToJoin = async () => {
    fireEvent.click(await screen.findByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: 'Ask to join' }));
    await screen.findByRole('heading', { level: 1, name: 'You are waiting to be let in' });
    await waitFor(() => expect(looked().at(-1)).toEqual({ waitingToken: `w${asked}` }));
    cleanup();

    return { ...sessionStorage };
  };

  beforeEach(() => {
    asked = 0;
    const waiting = (waitingToken: string) => ({ body: { state: 'waiting', waitingToken, session } });
    calls = serve({
      ...noState,
      '/api/join/lookup': () => ({ body: session }),
      '/api/join/waiting': () => waiting(`w${(asked += 1)}`),
      '/api/join/waiting/look': ({ body }) => waiting((body as { waitingToken: string }).waitingToken),
    });
  });

  afterEach(() => {
    cleanup();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('stays with the place of its own, and whoever comes in another one asks for theirs', async () => {
    open();
    const tab = await askToJoin();
    sessionStorage.clear();
    open();
    await askToJoin();

    sessionStorage.clear();
    Object.entries(tab).forEach(([key, text]) => sessionStorage.setItem(key, text));
    open();
    await screen.findByRole('heading', { level: 1, name: 'You are waiting to be let in' });
    await waitFor(() => expect(looked().at(-1)).toEqual({ waitingToken: 'w1' }));
  });

  it('leads back to that place from where the code is asked for, and no other tab does', async () => {
    open();
    await askToJoin();
    history.replaceState(null, '', '/j');
    render(<RoomApp />);
    expect((await screen.findByRole('link', { name: 'Batteries' })).getAttribute('href')).toBe('/j/48291503');

    cleanup();
    sessionStorage.clear();
    render(<RoomApp />);
    await screen.findByLabelText('Join code');
    expect(screen.queryByRole('link', { name: 'Batteries' })).toBeNull();
  });
});
