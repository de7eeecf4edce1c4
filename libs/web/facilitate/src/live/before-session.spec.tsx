import type { RoundtableBody } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { useRoundtable } from '@rt/web/console-kit';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import type { LiveSnapshot } from '@rt/web/data';
import { act, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';

import { BeforeSession } from './before-session';

const told = { live: {} as LiveSnapshot, listeners: new Set<() => void>() };

/** What the socket tells is what the spec says. */
jest.mock('./use-live-client', () => ({
  useRoom: () =>
    useSyncExternalStore(
      (listener) => {
        told.listeners.add(listener);
        return () => told.listeners.delete(listener);
      },
      () => told.live,
    ),
}));

const ROUNDTABLE = {
  ...{ id: 'r1', title: 'Grid', slotText: '', state: 'scheduled', version: 4, may: ['run', 'note'], agenda: [] },
  ...{ joinCode: 'ABC123', joining: 'knock', rehearsalId: null },
} as unknown as RoundtableBody;

const room = (planVersion: number) =>
  ({ activities: [], session: { state: 'scheduled', host: { planVersion, waiting: 0 } } }) as unknown as RoomState;

/** What the socket knows from now on. */
function tell(over: Partial<LiveSnapshot>): void {
  told.live = {
    ...{ clockOffsetMs: 0, heardAt: {}, own: {}, lostSince: null, refusal: null },
    ...over,
  } as LiveSnapshot;
  told.listeners.forEach((listener) => listener());
}

/** The page beside a server that another host changes. */
function open(stored: { now: RoundtableBody }) {
  function Screen() {
    const { data } = useRoundtable('r1');
    return data?.state === 'scheduled' ? <BeforeSession roundtable={data} /> : <p>{data?.state}</p>;
  }

  renderScreen(Screen, {
    'GET /api/roundtables/{roundtableId}': () => stored.now,
    'GET /api/roundtables/{roundtableId}/activities': { items: [] },
  });
}

describe('the page before a session', () => {
  const start = () => screen.findByRole('button', { name: 'Start the session' });

  it('hears that another host has started it', async () => {
    const stored = { now: ROUNDTABLE };
    tell({ connection: 'live', room: room(4) });
    open(stored);
    await start();

    stored.now = { ...ROUNDTABLE, state: 'live', version: 5 };
    act(() => tell({ connection: 'live', room: room(5) }));

    expect(await screen.findByText('live')).toBeTruthy();
  });

  it('says that the connection is lost, and turns off what is of no use until it is back', async () => {
    tell({ connection: 'live', room: room(4) });
    open({ now: ROUNDTABLE });
    await start();
    expect(screen.queryByText('Connection lost.')).toBeNull();
    const stage = () => screen.getByRole('button', { name: 'Disconnect the room screen' });
    expect(stage().hasAttribute('disabled')).toBe(false);

    act(() => tell({ connection: 'offline', room: room(4), lostSince: performance.now() }));

    expect(screen.getByText('Connection lost.')).toBeTruthy();
    expect(stage().hasAttribute('disabled')).toBe(true);
  });
});
