import { cleanup, fireEvent, render, screen } from '@testing-library/react';

import { RoomApp } from '../app';
import { forgetOwnInMemory, keepReceipt } from '../session/own-store';
import { type Participation, saveParticipation } from '../session/participation-store';
import { createRoomLink } from '../session/room-link';
import { liveBrief, noState, serve } from '../spec-server';
import type * as SpecSocket from '../spec-socket';
import { listeners } from '../spec-socket';

jest.mock('socket.io-client', () => ({ io: () => jest.requireActual<typeof SpecSocket>('../spec-socket').socket }));

/** The place of a personal link: all those of one roundtable stand under its id. */
const seat = (letter: string): Participation => ({
  ...{ joinKey: 'r1', token: letter.repeat(107), ruleAcknowledged: true, session: liveBrief },
});
const [A, B] = [seat('a'), seat('b')] as const;

/** Somebody opens a page of the room in this tab. */
function come(part: string): void {
  history.replaceState(null, '', `/j/r1/${part}`);
  render(<RoomApp />);
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
