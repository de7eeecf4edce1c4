import { MantineProvider } from '@mantine/core';
import type { RoundtableBody, SeatList } from '@rt/contracts';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';

import { Seats, SharedSeatsMark } from './seats';

const seat = (id: string, over = {}) => ({
  id,
  name: null,
  invited: false,
  mayTakeOut: true,
  answersStay: false,
  ...over,
});
const LIST: SeatList = {
  shared: [{ seats: [seat('a'), seat('b')] }],
  single: [seat('c', { name: 'Ann Lee' }), seat('d')],
  takenOut: 0,
};

describe('the seats in the live console', () => {
  type TakeOut = (...asked: unknown[]) => Promise<SeatList>;

  function open(list: SeatList, takeOut: TakeOut = () => Promise.reject(new Error('no')), offline = false): void {
    const call = (...asked: unknown[]) =>
      String(asked[0]).startsWith('GET ') ? Promise.resolve(list) : takeOut(...asked);
    const api = { call } as Api;
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
          <ApiProvider api={api}>
            <SayProvider>
              <SharedSeatsMark roundtable={{ id: 'r1' } as RoundtableBody} />
              <Seats roundtable={{ id: 'r1' } as RoundtableBody} offline={offline} />
            </SayProvider>
          </ApiProvider>
        </QueryClientProvider>
      </MantineProvider>,
    );
  }

  const button = (name: string) => screen.findByRole<HTMLButtonElement>('button', { name });

  it('marks those that share a device, and names who has given a name', async () => {
    open({ ...LIST, takenOut: 1 });

    const shared = await screen.findByRole('list', { name: 'Device 1: 2 seats on one device' });
    expect(within(shared).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('2 seats have their own device')).toBeTruthy();
    expect(screen.getByText('Ann Lee')).toBeTruthy();
    expect(screen.getByText('1 seat was removed. Its device cannot join again.')).toBeTruthy();
  });

  it('says at the top that a device holds several, and leads there', async () => {
    open(LIST);
    expect(await screen.findByText('1 device holds several seats')).toBeTruthy();

    fireEvent.click(await button('Go to seats'));

    expect(document.activeElement?.textContent).toBe('Seats');
  });

  it('asks before it takes one out, and leaves it where the host keeps it', async () => {
    const asked: unknown[] = [];
    open(LIST, (...call) => {
      asked.push(call);
      return Promise.resolve(LIST);
    });

    fireEvent.click(await button('Remove Device 1, seat 2'));
    fireEvent.click(await button('Keep it'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked).toEqual([]);

    fireEvent.click(await button('Remove Device 1, seat 2'));
    fireEvent.click(await button('Remove'));

    expect(await screen.findByText('Device 1, seat 2 was removed')).toBeTruthy();
    const route = 'POST /api/roundtables/{roundtableId}/session/seats/take-out';
    expect(asked).toEqual([[route, { at: { roundtableId: 'r1' }, body: { seatId: 'b', answersStay: false } }]]);
    expect(document.activeElement?.textContent).toBe('Seats');
  });

  it('says why it could not, and keeps asking', async () => {
    open(LIST);
    fireEvent.click(await button('Remove Device 1, seat 1'));
    fireEvent.click(await button('Remove'));

    expect(await within(screen.getByRole('dialog')).findByRole('alert')).toBeTruthy();
  });

  it('says why the answers of a seat stay, also on a shared device', async () => {
    const asked: unknown[] = [];
    open(
      { ...LIST, shared: [{ seats: [seat('a', { answersStay: true }), seat('b', { answersStay: true })] }] },
      (...call) => {
        asked.push(call[1]);
        return Promise.resolve(LIST);
      },
    );

    expect(
      await screen.findByText(/would show how that person answered or what they wrote. So the answers stay/),
    ).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Remove Device 1, seat 1' }));
    const dialogue = within(await screen.findByRole('dialog'));
    expect(dialogue.getByText(/^Their answers stay. Removing them/)).toBeTruthy();
    expect(dialogue.queryByText(/leave the results/)).toBeNull();
    fireEvent.click(dialogue.getByRole('button', { name: 'Remove' }));

    expect(await screen.findByText('Device 1, seat 1 was removed. Its answers stay.')).toBeTruthy();
    expect(asked).toEqual([{ at: { roundtableId: 'r1' }, body: { seatId: 'a', answersStay: true } }]);
  });

  it('offers nothing once the session has ended', async () => {
    open({ ...LIST, single: [seat('c', { mayTakeOut: false })] });

    expect(await screen.findByText('1 seat has its own device')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove Seat 1', hidden: true })).toBeNull();
    expect(screen.queryByText(/would show you/)).toBeNull();
  });

  it('draws fifty of a full hall, and the rest when asked', async () => {
    open({ ...LIST, shared: [], single: Array.from({ length: 120 }, (_, n) => seat(`s${n}`)) });
    const rows = () => screen.getAllByRole('listitem', { hidden: true }).length;
    const more = await screen.findByRole('button', { name: 'Show all 120 seats', hidden: true });
    expect(rows()).toBe(50);

    fireEvent.click(more);

    expect(rows()).toBe(120);
  });

  it('waits for the connection', async () => {
    open(LIST, undefined, true);
    expect((await button('Remove Device 1, seat 1')).disabled).toBe(true);
  });

  it('says that nobody has come by code', async () => {
    open({ shared: [], single: [], takenOut: 0 });
    expect(await screen.findByText('Nobody has joined with the code yet.')).toBeTruthy();
  });
});
