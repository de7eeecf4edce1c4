import type { RoundtableBody } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen } from '@testing-library/react';

import { RoomPanel } from './room-panel';

const PEOPLE = 'GET /api/roundtables/{roundtableId}/attendees/groups';
const session = { title: 'Batteries', state: 'live', joinCode: '48291503', joinUrl: 'https://example.org/j' };

function open(over: Partial<RoundtableBody>, room: object | null = session): string[] {
  const roundtable = { id: 'r1', joining: 'open', joinCode: null, may: [], ...over } as unknown as RoundtableBody;
  const state = room && ({ session: room } as unknown as RoomState);
  return renderScreen(() => <RoomPanel roundtable={roundtable} room={state} offline={false} />, {}).asked;
}

describe('the room in the live console', () => {
  it('shows a note taker how people get in, and asks nothing that only who runs it may know', async () => {
    const asked = open({ may: ['note'] });

    expect(await screen.findByText('https://example.org/j')).toBeTruthy();
    // What draws it is fetched first.
    expect(await screen.findByRole('img', { name: 'QR code of the join address' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy for the chat' })).toBeTruthy();
    expect(screen.queryByLabelText('Message')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('lets who runs the session write to all phones, and see who is here', async () => {
    const asked = open({ may: ['run'] });

    expect(await screen.findByLabelText('Message')).toBeTruthy();
    expect(asked).toContain(PEOPLE);
  });

  it('offers no message before the session is live', async () => {
    open({ may: ['run'] }, { ...session, state: 'scheduled' });

    expect(await screen.findByText('https://example.org/j')).toBeTruthy();
    expect(screen.queryByLabelText('Message')).toBeNull();
  });

  it('says that the code comes later, and that a link is needed where only invited people may join', async () => {
    open({ joining: 'invited' }, null);

    expect(await screen.findByText('The join code appears once the roundtable is scheduled.')).toBeTruthy();
    expect(screen.getByText('Only invited people can join, with their personal link.')).toBeTruthy();
  });

  it('gives nobody a code for the chat with which only invited people would be refused', async () => {
    open({ joining: 'invited' });

    expect(await screen.findByText('https://example.org/j')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy for the chat' })).toBeNull();
  });

  it('warns that phones cannot open an address of this computer alone', async () => {
    open({}, { ...session, joinUrlIsLoopback: true });

    expect(await screen.findByText(/^Phones cannot reach this address\./)).toBeTruthy();
  });
});
