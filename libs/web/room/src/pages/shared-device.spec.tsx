import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { RoomApp } from '../app';
import { forgetOwnInMemory, keepReceipt } from '../session/own-store';
import {
  forgetParticipation,
  loadParticipation,
  type Participation,
  saveParticipation,
} from '../session/participation-store';
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
    createRoomLink(B, () => undefined);
    keepReceipt(B, { secret: 'SECRET-2', title: 'Training', body: 'Nobody trains.' });
    fireEvent.click(await screen.findByRole('link', { name: 'Me' }));

    await screen.findByRole('heading', { level: 1, name: 'My answers' });
    expect(screen.queryByText('Nobody trains.')).toBeNull();
  });

  it('leaves no draft where another person finds it', async () => {
    fireEvent.click(await screen.findByRole('link', { name: 'Contribute' }));
    const title = await screen.findByLabelText<HTMLInputElement>('Title');
    createRoomLink(B, () => undefined);
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
