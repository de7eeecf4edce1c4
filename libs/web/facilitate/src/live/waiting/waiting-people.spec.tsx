import { MantineProvider } from '@mantine/core';
import type { RoundtableBody, WaitingList, WaitingRow } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';

import { WaitingMark } from './waiting-mark';
import { WaitingPeople } from './waiting-people';

const person = (id: string, over: Partial<WaitingRow> = {}): WaitingRow => ({
  id,
  name: null,
  type: null,
  place: null,
  online: null,
  onList: false,
  refused: null,
  ...over,
});
const LIST: WaitingList = {
  waiting: [person('a', { name: 'Ann Lee', type: 'SME', place: 'Wales', onList: true }), person('b')],
  refused: [person('c', { name: 'Cy Fox', refused: 'Members only.' })],
  onList: 1,
  fromOneNetwork: 0,
  saidTold: true,
};
const EMPTY: WaitingList = { waiting: [], refused: [], onList: 0, fromOneNetwork: 0, saidTold: true };

describe('the waiting room in the live console', () => {
  const asked: unknown[][] = [];
  beforeEach(() => asked.splice(0));

  /** What is told from now on: the line is empty once all were let in. `unlisted`: so many more wait than are listed. */
  let tell: (list: WaitingList, unlisted?: number) => void;
  /** True while the server does not answer who waits. */
  let unlistable = false;
  afterEach(() => (unlistable = false));

  function open(first: WaitingList, { joining = 'knock', offline = false, admitted = 1, fails = false } = {}): void {
    let list = first;
    const call = (...one: unknown[]) => {
      if (!String(one[0]).startsWith('GET ')) asked.push(one);
      else if (unlistable) return Promise.reject({ code: 'unreachable' });
      if (fails && String(one[0]).endsWith('/admit')) return Promise.reject({ code: 'unreachable' });
      return Promise.resolve({ ...list, admitted });
    };
    const roundtable = { id: 'r1', joining } as RoundtableBody;

    function Told() {
      const [waiting, setWaiting] = useState(first.waiting.length);
      tell = (next, unlisted = 0) => {
        list = next;
        act(() => setWaiting(next.waiting.length + unlisted));
      };
      const room = { session: { host: { waiting, lastWaiting: 1 } } } as RoomState;
      return (
        <>
          <WaitingMark roundtable={roundtable} room={room} offline={offline} />
          <h2 id="room" tabIndex={-1}>
            In the room
          </h2>
          <WaitingPeople roundtable={roundtable} room={room} offline={offline} />
        </>
      );
    }

    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const page = () => (
      <MantineProvider env="test">
        <QueryClientProvider client={client}>
          <ApiProvider api={{ call } as unknown as Api}>
            <SayProvider>
              <Told />
            </SayProvider>
          </ApiProvider>
        </QueryClientProvider>
      </MantineProvider>
    );
    const root = createRootRoute({ component: page });
    const router = createRouter({ routeTree: root, history: createMemoryHistory() });
    render(<RouterProvider router={router as never} />);
  }

  const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name });
  /** Once it can be pressed: those who are let in at once are those who are listed. */
  const pressable = async (name: string | RegExp) => {
    const found = await button(name);
    await waitFor(() => expect(found.disabled).toBe(false));
    return found;
  };
  const bodyOf = (at: number) => (asked[at]?.[1] as { body: object }).body;

  it('announces how many wait, and says of each what the rule lets the host know', async () => {
    open(LIST);

    const rows = within(await screen.findByRole('list', { name: 'Waiting room' })).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Ann LeeSME · Wales · on the list'),
      expect.stringContaining('Person 2'),
    ]);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 people are waiting to be let in'));
  });

  it('lets in one, all, or those on the list, and the focus goes to the heading', async () => {
    open(LIST);

    fireEvent.click(await pressable('Let in Ann Lee'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Waiting room'));
    fireEvent.click(await pressable('Let in 1 person on the list'));
    await waitFor(() => expect(asked).toHaveLength(2));
    fireEvent.click(await pressable('Let in all 2 people'));
    await waitFor(() => expect(asked).toHaveLength(3));

    expect([bodyOf(0), bodyOf(1), bodyOf(2)]).toEqual([
      { whom: 'these', seatIds: ['a'] },
      { whom: 'on_list' },
      { whom: 'all', seatIds: ['a', 'b'] },
    ]);
  });

  it('lets in of all those who are listed, and nobody else who waits by then', async () => {
    open(LIST);
    await pressable('Let in all 2 people');
    tell(LIST, 5);
    expect(screen.getByText('7 people are waiting to be let in', { selector: 'p' })).toBeTruthy();
    fireEvent.click(await pressable('Let in the first 2 people'));

    await waitFor(() => expect(asked).toHaveLength(1));
    expect(bodyOf(0)).toEqual({ whom: 'all', seatIds: ['a', 'b'] });
  });

  it.each([
    ['knock', 'Waiting room'],
    ['open', 'In the room'],
  ])('keeps the focus on the page once all are let in and what was pressed has gone: %s', async (joining, heading) => {
    open(LIST, { joining });
    const pressed = await pressable('Let in all 2 people');
    pressed.focus();
    fireEvent.click(pressed);
    await screen.findByText('1 person was let in');
    tell(EMPTY);

    await waitFor(() => expect(screen.queryByRole('button', { name: /^Let in/ })).toBeNull());
    expect(document.activeElement?.textContent).toBe(heading);
  });

  it.each([
    [0, 'Nobody was let in. They had already been let in, or had left.'],
    [3, '3 people were let in'],
  ])('says how many were let in, which another host may have changed: %i', async (admitted, said) => {
    open(LIST, { admitted });
    fireEvent.click(await pressable('Let in all 2 people'));

    expect(await screen.findByText(said)).toBeTruthy();
  });

  it.each([/^Let in all/, /on the list$/, 'Let in Ann Lee'])(
    'says that nobody was let in where the line is gone, and keeps the focus: %s',
    async (name) => {
      open(LIST, { fails: true });
      const pressed = await pressable(name);
      pressed.focus();
      fireEvent.click(pressed);

      const said = await screen.findByRole('alert');
      expect(said.textContent).toContain('Nobody was let in');
      expect(said.textContent).toContain('The server cannot be reached. Check the connection, then try again.');
      await waitFor(() => expect(pressed.disabled).toBe(false));
      expect(document.activeElement).toBe(pressed);
    },
  );

  it.each(['knock', 'open'])('says why all cannot be let in where it is not known who waits: %s', async (joining) => {
    unlistable = true;
    open(LIST, { joining });

    const mark = within(
      (await screen.findByText('2 people are waiting to be let in', { selector: 'p' })).parentElement!,
    );
    const said = await mark.findByRole('alert');
    expect(said.textContent).toContain('The server cannot be reached. Check the connection, then try again.');
    expect(mark.getByRole<HTMLButtonElement>('button', { name: /^Let in all/ }).disabled).toBe(true);

    unlistable = false;
    fireEvent.click(mark.getByRole('button', { name: 'Try again' }));
    expect(document.activeElement?.textContent).toBe('2 people are waiting to be let in');
    fireEvent.click(await pressable('Let in all 2 people'));
    await waitFor(() => expect(bodyOf(0)).toEqual({ whom: 'all', seatIds: ['a', 'b'] }));
    expect(mark.queryByRole('alert')).toBeNull();
  });

  it('asks for a reason before somebody is not let in, and shows it with the way in after all', async () => {
    open(LIST);

    fireEvent.click(await pressable('Do not let in Person 2'));
    const dialogue = await screen.findByRole('dialog', { name: 'Do not let in Person 2?' });
    fireEvent.click(within(dialogue).getByRole('button', { name: 'Do not let in' }));
    expect(asked).toEqual([]);
    fireEvent.change(within(dialogue).getByRole('textbox'), { target: { value: 'Members only.' } });
    fireEvent.click(within(dialogue).getByRole('button', { name: 'Do not let in' }));

    await waitFor(() => expect(asked).toHaveLength(1));
    expect(bodyOf(0)).toEqual({ seatId: 'b', reason: 'Members only.' });
    expect(screen.getByText('1 person was not let in')).toBeTruthy();
    expect(screen.getByText('You wrote: Members only.')).toBeTruthy();
  });

  it('says that the rule tells nothing of people, and that nobody waits', async () => {
    open({ ...EMPTY, waiting: [person('a')], saidTold: false });
    expect(await screen.findByText(/^Under this rule you see how many people are waiting/)).toBeTruthy();
  });

  it('warns that many people wait from one network', async () => {
    open({ ...LIST, fromOneNetwork: 100 });

    expect((await screen.findByText(/^100 people are waiting from one network\./)).isConnected).toBe(true);
  });

  it('is not there where nobody waits for anything, and lets nobody in without the server', async () => {
    open(EMPTY, { joining: 'open' });
    expect(screen.queryByRole('heading', { name: 'Waiting room' })).toBeNull();

    open(LIST, { offline: true });
    expect((await button('Let in Ann Lee')).disabled).toBe(true);
    expect((await button('Let in all 2 people')).disabled).toBe(true);
  });
});
