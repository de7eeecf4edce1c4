import type { EntriesResult, Entry, EntryState } from '@rt/domain/polling';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { BoardPanel } from '../groups/spec-panel';

const entry = (text: string, state: EntryState = 'waiting'): Entry => ({ id: text.toLowerCase(), text, state });
const GRID = entry('Grid');

/** A server with pages beyond the frame, which does what it is told. */
function serving(...beyond: readonly Entry[]) {
  const server = { beyond, call: jest.fn() };
  const to = { approve: 'shown', hide: 'hidden', 'put-back': 'waiting' } as const;
  server.call.mockImplementation((route: string, { at, body, query }: Request) => {
    if (route.startsWith('GET'))
      return Promise.resolve({ items: server.beyond.filter(({ state }) => state === query.state), next: null });
    const one = server.beyond.find(({ id }) => id === at.entryId);
    return Promise.resolve({ ...one, id: at.entryId, state: to[body.verb] });
  });
  return server;
}

interface Request {
  readonly at: { readonly entryId: string };
  readonly body: { readonly verb: 'approve' | 'hide' | 'put-back' };
  readonly query: { readonly state: EntryState };
}

interface PageOf {
  readonly call: unknown;
  readonly waiting: number;
  readonly framed?: readonly Entry[];
  readonly revision?: number;
  readonly state?: string;
}

/** So many wait to be read, of which the frame holds one. */
function page({ call, waiting, framed = [GRID], revision = 4, state = 'closed' }: PageOf) {
  const result: EntriesResult = { base: 3, waiting, shown: 0, hidden: 0, entries: framed };
  return <BoardPanel asked={{ kind: 'open_text', config: {} }} {...{ call, result, revision, state }} />;
}

async function showMore(left: number) {
  fireEvent.click(screen.getByRole('button', { name: `Show more of these (${left})` }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Show more/ })).toBeNull());
}

const read = () => screen.getAllByRole('button', { name: /^Approve: / }).map((one) => one.getAttribute('aria-label'));
const focused = () => document.activeElement?.getAttribute('aria-label');

describe('entries beyond the frame', () => {
  it('are asked for anew as a frame comes: one that was decided on elsewhere goes, and a new one comes', async () => {
    const server = serving(entry('Rail'), entry('Ports'));
    const { call } = server;
    const { rerender } = render(page({ call, waiting: 3 }));
    await showMore(2);
    expect(read()).toEqual(['Approve: Grid', 'Approve: Rail', 'Approve: Ports']);

    server.beyond = [entry('Ports'), entry('Ferries')];
    rerender(page({ call, waiting: 3, revision: 5 }));

    await screen.findByRole('button', { name: 'Approve: Ferries' });
    expect(read()).toEqual(['Approve: Grid', 'Approve: Ports', 'Approve: Ferries']);
  });

  it('are not asked for with every frame where the server could not tell them', async () => {
    const { call } = serving(entry('Rail'));
    call.mockRejectedValueOnce(Object.assign(new Error('unavailable'), { code: 'unavailable', message: 'Later.' }));
    const { rerender } = render(page({ call, waiting: 2 }));
    fireEvent.click(screen.getByRole('button', { name: 'Show more of these (1)' }));
    await screen.findByText('Later.');

    for (const revision of [5, 6, 7]) {
      rerender(page({ call, waiting: 2, revision }));
      await act(() => Promise.resolve());
    }
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('come though all of those that were there have gone meanwhile', async () => {
    const server = serving(entry('Rail'));
    const { call } = server;
    const { rerender } = render(page({ call, waiting: 2 }));
    await showMore(1);
    rerender(page({ call, waiting: 1, revision: 5 }));
    await waitFor(() => expect(read()).toEqual(['Approve: Grid']));

    server.beyond = [entry('Ferries')];
    rerender(page({ call, waiting: 2, revision: 6 }));
    await screen.findByRole('button', { name: 'Approve: Ferries' });
  });

  it('stay where somebody reads them, until they are asked to catch up', async () => {
    const server = serving(entry('Rail'), entry('Ports'));
    const { call } = server;
    const { rerender } = render(page({ call, waiting: 3, state: 'open' }));
    await showMore(2);
    screen.getByRole('button', { name: 'Approve: Ports' }).focus();

    server.beyond = [entry('Buses'), entry('Ports')];
    rerender(page({ call, waiting: 4, framed: [GRID, entry('Rail')], revision: 5, state: 'open' }));

    const catchUp = await screen.findByRole('button', { name: 'Show 1 new entry' });
    expect(read()).toEqual(['Approve: Grid', 'Approve: Rail', 'Approve: Ports']);
    expect(focused()).toBe('Approve: Ports');
    fireEvent.click(catchUp);
    expect(read()).toEqual(['Approve: Grid', 'Approve: Rail', 'Approve: Buses', 'Approve: Ports']);
  });

  it('keep the focus in the list as one is decided on by a key, so that the next key is of the next one', async () => {
    const { call } = serving(entry('Rail'), entry('Ports'));
    render(page({ call, waiting: 3 }));
    await showMore(2);
    const rail = screen.getByRole('button', { name: 'Approve: Rail' });
    rail.focus();

    fireEvent.keyDown(rail, { key: 'a' });

    await waitFor(() => expect(read()).toEqual(['Approve: Grid', 'Approve: Ports']));
    expect(focused()).toBe('Approve: Ports');
  });

  it('come back once a decision on them is taken back', async () => {
    const { call } = serving(entry('Rail'), entry('Ports'));
    render(page({ call, waiting: 3 }));
    await showMore(2);
    fireEvent.click(screen.getByRole('button', { name: 'Approve: Rail' }));

    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));

    await waitFor(() => expect(read()).toEqual(['Approve: Grid', 'Approve: Rail', 'Approve: Ports']));
    await waitFor(() => expect(focused()).toBe('Approve: Rail'));
  });

  it('do not spring back where pages come that were asked for before the decision', async () => {
    const server = serving(entry('Rail'), entry('Ports'));
    const { call } = server;
    const { rerender } = render(page({ call, waiting: 3 }));
    await showMore(2);
    let come = () => {};
    const items = [entry('Rail'), entry('Ports'), entry('Buses')];
    call.mockImplementationOnce(() => new Promise((resolve) => (come = () => resolve({ items, next: null }))));
    rerender(page({ call, waiting: 4, revision: 5 }));
    await waitFor(() => expect(call).toHaveBeenCalledTimes(2));
    fireEvent.click(screen.getByRole('button', { name: 'Approve: Rail' }));
    await waitFor(() => expect(read()).toEqual(['Approve: Grid', 'Approve: Ports']));

    come();

    await screen.findByRole('button', { name: 'Approve: Buses' });
    expect(read()).toEqual(['Approve: Grid', 'Approve: Ports', 'Approve: Buses']);
  });

  it('leave the focus at its place where the one that has it was decided on elsewhere, and at the title after the last', async () => {
    const server = serving(entry('Rail'), entry('Ports'));
    const { call } = server;
    const { rerender } = render(page({ call, waiting: 3 }));
    await showMore(2);
    screen.getByRole('button', { name: 'Approve: Rail' }).focus();

    server.beyond = [entry('Ports')];
    rerender(page({ call, waiting: 2, revision: 5 }));
    await waitFor(() => expect(read()).toEqual(['Approve: Grid', 'Approve: Ports']));
    expect(focused()).toBe('Approve: Ports');

    rerender(page({ call, waiting: 0, framed: [entry('Grid', 'shown')], revision: 6 }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Approve: Ports' })).toBeNull());
    expect(document.activeElement?.textContent).toBe('Entries');
  });

  it('leave the focus with the first of those that the button had to show', async () => {
    const { call } = serving(entry('Rail'), entry('Ports'));
    render(page({ call, waiting: 3 }));
    screen.getByRole('button', { name: /^Show more/ }).focus();
    await showMore(2);
    expect(focused()).toBe('Approve: Rail');
  });
});
