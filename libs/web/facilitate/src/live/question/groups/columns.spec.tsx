import type { BoardPhase, EntriesResult, Entry } from '@rt/domain/polling';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';

import { DraftsProvider } from '../drafts/drafts';
import { BoardPanel } from './spec-panel';

const COLUMNS = ['Now', 'Later', 'Never'].map((text) => ({ id: text.toLowerCase(), text }));
const idea = (id: string, text: string, column: string): Entry => ({ id, text, state: 'shown', labels: [column] });
const ENTRIES: readonly Entry[] = [
  {
    ...{ id: 'g', text: 'Skills', state: 'shown', group: true, recast: true, reactions: { '2': 1 } },
    merged: [
      { id: 'a', text: 'Welders', labels: ['now'] },
      { id: 'e', text: 'Colleges', labels: ['later'] },
    ],
  },
  idea('b', 'Buses at night', 'later'),
  idea('c', 'Buses to the port', 'later'),
  idea('d', 'Buses by gas', 'now'),
  { ...idea('w', 'Unread', 'later'), state: 'waiting' },
];

interface PanelOptions {
  readonly phase?: BoardPhase;
  readonly revision?: number;
  readonly result?: Partial<EntriesResult>;
}

function panel(call: unknown, { phase = 'group', result = {}, revision = 4 }: PanelOptions = {}) {
  const told = { base: 3, waiting: 1, shown: 4, hidden: 0, groups: 1, grouped: 2, entries: ENTRIES, ...result };
  const config = { phase, columns: COLUMNS };
  return <BoardPanel call={call} asked={{ kind: 'idea_board', config }} result={told} revision={revision} />;
}

const list = () => within(screen.getByRole('listbox'));
const options = () =>
  list()
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

describe('ideas in columns, as who sorts them sees them', () => {
  it('stand column by column while they are in no group, and say in a group from which they are', () => {
    render(panel(jest.fn()));
    expect(screen.getByRole('group', { name: 'Now, not in a group (1)' }).textContent).toContain('Buses by gas');
    expect(screen.getByRole('group', { name: 'Later, not in a group (2)' })).toBeTruthy();
    expect(screen.queryByRole('group', { name: /^Never/ })).toBeNull();
    expect(options()).toEqual(['Buses by gas', 'Buses at night', 'Buses to the port', 'Welders Now', 'Colleges Later']);
  });

  it('are suggested as a group within one column', () => {
    render(panel(jest.fn()));
    fireEvent.click(screen.getByRole('button', { name: 'Buses (2) · Later' }));
    const selected = list().getAllByRole('option', { selected: true });
    expect(selected.map(({ textContent }) => textContent)).toEqual(['Buses at night', 'Buses to the port']);
  });

  it('say their column while they wait to be read', () => {
    render(panel(jest.fn(), { phase: 'write' }));
    expect(screen.getByText('Unread').textContent).toBe('UnreadLater');
  });

  it('are listed by column while nobody moves them, with what dots count', () => {
    render(panel(jest.fn(), { phase: 'done' }));
    const heads = screen
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent, parentElement }) => [textContent, parentElement?.textContent]);
    expect(heads.slice(0, 4)).toEqual([
      ['Now', 'NowBuses by gas'],
      ['Later', 'LaterBuses at nightBuses to the port'],
      ['Never', 'NeverNo ideas'],
      [
        'In several columns',
        'In several columnsSkills (2) 2 dots · dots given before it was grouped count tooWeldersColleges',
      ],
    ]);
  });

  it('are said to be moved from where to where', async () => {
    const call = jest.fn(() => Promise.resolve({ groupId: 'h', labels: COLUMNS }));
    render(panel(call));
    const said = (words: string) => screen.findAllByText(words);
    const put = (texts: readonly string[], column: string) => {
      for (const text of texts) fireEvent.click(list().getByRole('option', { name: new RegExp(text) }));
      fireEvent.click(screen.getByRole('button', { name: column }));
    };
    put(['Buses at night'], 'Now');
    await said('1 idea moved from “Later” to the column “Now”');
    put(['Buses at night', 'Buses to the port'], 'Never');
    await said('2 ideas moved from several columns to the column “Never”');
    put(['Welders'], 'Now');
    await said('1 idea is already in the column “Now”');

    fireEvent.click(list().getByRole('option', { name: /Welders/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Take out of the group' }));
    await said('1 idea moved from “Skills” to no group');
    fireEvent.click(list().getByRole('option', { name: /Welders/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Group' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Name of the group' }), { target: { value: 'Work' } });
    fireEvent.submit(screen.getByRole('combobox', { name: 'Name of the group' }));
    await said('1 idea moved from no group to “Work”');
  });

  it('are left where another host has put an idea: who puts it there as well has nothing to take back', async () => {
    render(panel(jest.fn(() => Promise.resolve({ labels: COLUMNS, already: true }))));
    fireEvent.click(list().getByRole('option', { name: /Buses at night/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Now' }));
    await screen.findByText('This was already done');
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true);
  });

  it('keep what another host has put there before, also where those moved with it are taken back', async () => {
    const call = jest.fn((..._of: unknown[]) => Promise.resolve({ labels: COLUMNS, was: { c: ['later'] } }));
    render(panel(call));
    for (const text of ['Buses at night', 'Buses to the port']) {
      fireEvent.click(list().getByRole('option', { name: text }));
    }
    fireEvent.click(screen.getByRole('button', { name: 'Now' }));
    await screen.findByText('1 idea moved from “Later” to the column “Now”');
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
    await screen.findByRole('group', { name: 'Later, not in a group (1)' });
    const changes = [{ entryId: 'c', from: ['now'], to: ['later'] }];
    expect(call.mock.lastCall?.[1]).toMatchObject({ body: { changes } });
  });

  it('are added to one of them', async () => {
    const call = jest.fn(() => Promise.resolve({}));
    render(panel(call));
    fireEvent.change(screen.getByLabelText(/^Add an idea/), { target: { value: 'Aloud' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Column' }), { target: { value: 'later' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(call).toHaveBeenCalledWith('POST /api/roundtables/{roundtableId}/activities/{activityId}/entries', {
        at: { roundtableId: 'r1', activityId: 'a1' },
        body: { opId: expect.any(String) as string, text: 'Aloud', labels: ['later'] },
      }),
    );
  });

  it('are added to the same one once more where an answer was lost and another question was shown', async () => {
    const call = jest.fn((_route: string, _request: object) => Promise.reject(new TypeError('No connection')));
    const page = (isShown: boolean) => <DraftsProvider>{isShown ? panel(call) : null}</DraftsProvider>;
    const { rerender } = render(page(true));
    fireEvent.change(screen.getByLabelText(/^Add an idea/), { target: { value: 'Aloud' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Column' }), { target: { value: 'later' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await screen.findByText(/^Something went wrong/);
    rerender(page(false));
    rerender(page(true));
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(call).toHaveBeenCalledTimes(2));
    expect(call.mock.calls[1]).toEqual(call.mock.calls[0]);
  });
});

describe('ideas for which a frame has no room', () => {
  const pages: Readonly<Record<string, object>> = {
    first: { items: ENTRIES.slice(0, 3), next: 'c' },
    c: { items: [idea('d', 'Buses by gas', 'now'), idea('z', 'Zinc', 'now')], next: null },
  };
  const paging = () =>
    jest.fn((_route: string, { query }: { readonly query: { readonly after?: string } }) =>
      Promise.resolve(pages[query.after ?? 'first']),
    );

  it('come by a press, all of them, to be sorted with the others', async () => {
    const call = paging();
    const { rerender } = render(panel(call, { result: { shown: 5 } }));
    fireEvent.click(screen.getByRole('button', { name: 'Show 1 more idea or group' }));
    await waitFor(() => expect(options()).toContain('Zinc'));
    expect(options()).toEqual([
      ...['Buses by gas', 'Zinc', 'Buses at night', 'Buses to the port'],
      ...['Welders Now', 'Colleges Later'],
    ]);
    expect(screen.queryByRole('button', { name: /^Show .* more/ })).toBeNull();
    // What was hidden since is asked for anew, and is gone.
    call.mockImplementation(() => Promise.resolve({ items: ENTRIES.slice(0, 4), next: null }));
    rerender(panel(call, { result: { shown: 4 } }));
    await waitFor(() => expect(options()).not.toContain('Zinc'));
  });

  it('are asked for anew once one of them was put elsewhere or worded anew, also while they come', async () => {
    let column = 'now';
    const loads: (() => void)[] = [];
    const items = () => [idea('d', 'Buses by gas', 'now'), idea('z', 'Zinc', column)];
    const call = jest.fn((route: string, _request: object) =>
      route.startsWith('GET')
        ? new Promise((resolve) => loads.push(() => resolve({ items: items(), next: null })))
        : Promise.resolve({ labels: COLUMNS }),
    );
    const loaded = (nth: number) =>
      waitFor(() => {
        expect(loads).toHaveLength(nth);
        loads.at(-1)?.();
      });
    const { rerender } = render(panel(call, { result: { shown: 5, edition: 'one' } }));
    fireEvent.click(screen.getByRole('button', { name: 'Show 1 more idea or group' }));
    await loaded(1);
    fireEvent.click(await screen.findByRole('option', { name: 'Zinc' }));
    fireEvent.click(screen.getByRole('button', { name: 'Never' }));
    await screen.findByRole('group', { name: 'Never, not in a group (1)' });

    rerender(panel(call, { result: { shown: 5, edition: 'two' }, revision: 5 }));
    await waitFor(() => expect(loads).toHaveLength(2));
    rerender(panel(call, { result: { shown: 5, edition: 'three' }, revision: 6 }));
    await loaded(2);
    column = 'never';
    await loaded(3);

    expect(await screen.findByRole('group', { name: 'Never, not in a group (1)' })).toBeTruthy();
  });

  it('stay from phase to phase', async () => {
    const call = paging();
    const { rerender } = render(panel(call, { phase: 'write', result: { shown: 5 } }));
    fireEvent.click(screen.getByRole('button', { name: 'Show 1 more idea or group' }));
    await screen.findByText('Zinc');
    rerender(panel(call, { phase: 'show', result: { shown: 5 } }));
    expect(options()).toContain('Zinc');
  });

  it('come also where nobody moves them', async () => {
    render(panel(paging(), { phase: 'done', result: { shown: 5 } }));
    fireEvent.click(screen.getByRole('button', { name: 'Show 1 more idea or group' }));
    expect(await screen.findByText('Zinc')).toBeTruthy();
  });

  it('are put into another column by who sorts, with the way back', async () => {
    const call = jest.fn((..._of: unknown[]) => Promise.resolve({ labels: COLUMNS }));
    render(panel(call));
    expect(screen.getByRole('button', { name: 'Never' })).toHaveProperty('disabled', true);
    fireEvent.click(list().getByRole('option', { name: 'Buses at night' }));
    fireEvent.click(screen.getByRole('button', { name: 'Never' }));

    await screen.findByRole('group', { name: 'Never, not in a group (1)' });
    const sent = (from: string, to: string) => ({ changes: [{ entryId: 'b', from: [from], to: [to] }] });
    expect(call.mock.lastCall?.[1]).toMatchObject({ body: sent('later', 'never') });
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('option'));

    // The key that takes back takes back what was done last, whatever it was.
    fireEvent.keyDown(document.activeElement as Element, { key: 'z', ctrlKey: true });
    await screen.findByRole('group', { name: 'Later, not in a group (2)' });
    expect(call.mock.lastCall?.[1]).toMatchObject({ body: sent('never', 'later') });
    const calls = call.mock.calls.length;
    fireEvent.click(list().getByRole('option', { name: 'Buses at night' }));
    fireEvent.click(screen.getByRole('button', { name: 'Later' }));
    await waitFor(() => expect(list().queryAllByRole('option', { selected: true })).toEqual([]));
    expect(call).toHaveBeenCalledTimes(calls);
  });
});
