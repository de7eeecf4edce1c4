import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { obeying, panel, RESULT } from './spec-words';

const AT = { at: { roundtableId: 'r1', activityId: 'a1' } };
const HIDE = 'POST /api/roundtables/{roundtableId}/activities/{activityId}/hide';
const MERGE = 'POST /api/roundtables/{roundtableId}/activities/{activityId}/merge';

const names = () => screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));

/** Does something with a word, and takes it back. */
async function undone(call: unknown, act: string) {
  render(panel(call));
  fireEvent.click(screen.getByRole('button', { name: act }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo', hidden: true }));
  await screen.findByText('Undone');
}

describe('the words of a cloud, for hosts', () => {
  it('have a switch that lets the room see them at once while the question is open', async () => {
    const call = obeying();
    render(panel(call, { state: 'open' }));

    fireEvent.click(screen.getByRole('switch', { name: /^Read texts first/ }));

    await waitFor(() =>
      expect(call).toHaveBeenCalledWith('POST /api/roundtables/{roundtableId}/activities/{activityId}/switch', {
        ...AT,
        body: { target: 'moderation', on: false },
      }),
    );
    expect(await screen.findByText('New texts need no approval')).toBeTruthy();
  });

  it('have those of a round before that nobody writes any more, which can be hidden and count as no other', () => {
    const before = { ...RESULT, words: [...RESULT.words, { key: 'slander', label: 'Slander', count: 2 }] };
    const rounds = { no: 2, former: [{ no: 1, respondents: 3, result: before }], moves: [] };
    render(panel(obeying(), { rounds: { rounds } }));

    expect(screen.getByRole('heading', { name: 'Approved (2)' })).toBeTruthy();
    expect(screen.getByText('Slander').parentElement?.textContent).toContain('2 people in round 1');
    expect(screen.queryByText(/^0 people/)).toBeNull();
    expect(names().filter((name) => name?.includes('Slander'))).toEqual(['Hide from the room: Slander']);
  });

  it('have those that count as others as most people wrote them, also where nobody writes the other any more', () => {
    const before = { ...RESULT, words: [{ key: 'docks', label: 'Docks', count: 2 }] };
    const rounds = { no: 2, former: [{ no: 1, respondents: 3, result: before }], moves: [] };
    const result = { ...RESULT, merged: [{ key: 'harbour', label: 'Harbour' }] };
    const config = { aliases: { harbour: 'ports', quay: 'docks' } };
    render(panel(obeying(), { result, config, rounds: { rounds } }));

    expect(screen.getByText('Harbour: counts as Ports')).toBeTruthy();
    expect(names()).toContain('Separate Harbour, so that it counts by itself again');
    expect(screen.getByText('quay: counts as Docks')).toBeTruthy();
  });

  it('begin with what is to be read, and say what can be decided on each', () => {
    render(panel(obeying()));

    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Words',
      'To read (2)',
      'Approved (1)',
      'Hidden from the room (1)',
    ]);
    expect(names().filter((name) => !name?.startsWith('Merge'))).toEqual([
      'Approve: Grid',
      'Hide from the room: Grid',
      'Approve: Rail',
      'Hide from the room: Rail',
      'Hide from the room: Ports',
      'Show to the room: Bad',
    ]);
    expect(screen.getByText('2 people')).toBeTruthy();
  });

  it('tell no number where none may be told, and how many are not listed', () => {
    const words = RESULT.words.map((word) => ({ ...word, count: null }));
    render(panel(obeying(), { result: { ...RESULT, distinct: 7, words } }));

    expect(screen.queryByText(/\d person|\d people/)).toBeNull();
    expect(screen.getByText('6 more words are not listed here.')).toBeTruthy();
  });

  it.each([
    ['Hide from the room: Grid', { label: 'Grid', hide: true }, { label: 'Grid', hide: true, undo: true }],
    ['Approve: Grid', { label: 'Grid', hide: false }, { label: 'Grid', hide: false, undo: true }],
    ['Hide from the room: Ports', { label: 'Ports', hide: true }, { label: 'Ports', hide: false }],
  ])('stand as before where this is taken back: %s', async (act, done, back) => {
    const call = obeying();
    await undone(call, act);
    expect(call.mock.calls).toEqual([
      [HIDE, { ...AT, body: done }],
      [HIDE, { ...AT, body: back }],
    ]);
  });

  it.each<[string, { readonly state: string }, object]>([
    ['Hide from the room: Grid', { state: 'shown' }, { label: 'Grid', hide: false }],
    ['Hide from the room: Ports', { state: 'waiting' }, { label: 'Ports', hide: true, undo: true }],
    ['Approve: Grid', { state: 'hidden' }, { label: 'Grid', hide: true }],
  ])(
    'stand as another host had decided before, unheard of here, where this is taken back: %s',
    async (act, was, back) => {
      const call = jest.fn((..._of: unknown[]) => Promise.resolve({ was: { into: null, ...was } }));
      await undone(call, act);
      expect(call.mock.lastCall).toEqual([HIDE, { ...AT, body: back }]);
    },
  );

  it('count again as what another host had merged them with, where another merge is taken back', async () => {
    const call = jest.fn((..._of: unknown[]) => Promise.resolve({ was: { state: 'waiting', into: 'ports' } }));
    render(panel(call));
    fireEvent.click(screen.getByRole('button', { name: 'Merge with another word: Rail' }));
    fireEvent.change(await screen.findByRole('combobox', { name: 'Count it as' }), { target: { value: 'Grid' } });
    fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo', hidden: true }));
    await screen.findByText('Undone');
    expect(call.mock.lastCall).toEqual([MERGE, { ...AT, body: { label: 'Rail', into: 'ports', seen: 'Grid' } }]);
  });

  it.each([
    ['hidden', () => fireEvent.click(screen.getByRole('button', { name: 'Hide from the room: Ports' }))],
    [
      'merged',
      async () => {
        fireEvent.click(screen.getByRole('button', { name: 'Merge with another word: Rail' }));
        fireEvent.click(await screen.findByRole('button', { name: 'Merge' }));
      },
    ],
  ])('have nothing to take back where another host has %s one before', async (_what, act) => {
    render(panel(jest.fn(() => Promise.resolve({ already: true }))));
    await act();
    await screen.findByText('This was already done');
    expect(screen.queryByRole('button', { name: 'Undo', hidden: true })).toBeNull();
  });

  it('count as another word that is chosen, and by themselves again', async () => {
    const call = obeying();
    render(panel(call, { config: { aliases: { harbour: 'ports' } } }));
    fireEvent.click(screen.getByRole('button', { name: 'Merge with another word: Rail' }));
    fireEvent.change(await screen.findByRole('combobox', { name: 'Count it as' }), { target: { value: 'Grid' } });
    fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(call).toHaveBeenCalledWith(MERGE, { ...AT, body: { label: 'Rail', into: 'Grid' } }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo', hidden: true }));
    const takenBack = { label: 'Rail', into: null, seen: 'Grid' };
    await waitFor(() => expect(call).toHaveBeenCalledWith(MERGE, { ...AT, body: takenBack }));

    expect(screen.getByText('harbour: counts as Ports')).toBeTruthy();
    fireEvent.click(
      screen.getByRole('button', { name: 'Separate harbour, so that it counts by itself again', hidden: true }),
    );
    await waitFor(() => expect(call).toHaveBeenCalledWith(MERGE, { ...AT, body: { label: 'harbour', into: null } }));
  });

  it('count as the word that the list says, though that has left the frame meanwhile', async () => {
    const call = obeying();
    const { rerender } = render(panel(call));
    fireEvent.click(screen.getByRole('button', { name: 'Merge with another word: Rail' }));
    const into = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Count it as' });
    fireEvent.change(into, { target: { value: 'Grid' } });
    rerender(panel(call, { result: { ...RESULT, words: RESULT.words.filter(({ key }) => key !== 'grid') } }));
    expect(into.selectedOptions[0]?.text).toBe('Grid');

    fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(call).toHaveBeenCalledWith(MERGE, { ...AT, body: { label: 'Rail', into: 'Grid' } }));
  });

  it('have spellings that may name somebody in rows of their own, which are decided on apart from what others wrote', async () => {
    const apart = { key: 'ports', count: 1, spellings: ['PORTS', '@ports'] };
    const words = [
      ...RESULT.words,
      { ...apart, label: '@ports', state: 'waiting' as const, spellings: ['@ports'] },
      { ...apart, label: 'PORTS', state: 'hidden' as const, spellings: ['PORTS'] },
    ];
    const call = obeying();
    render(panel(call, { result: { ...RESULT, waiting: 3, hidden: 2, words } }));

    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toContain('To read (3)');
    expect(names().filter((name) => /ports/i.test(name ?? ''))).toEqual([
      'Approve: @ports',
      'Hide from the room: @ports',
      'Hide from the room: Ports',
      'Merge with another word: Ports',
      'Show to the room: PORTS',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Merge with another word: Rail' }));
    const into = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Count it as' });
    expect([...into.options].map(({ text }) => text)).toEqual(['Ports', 'Grid', 'Bad']);
  });

  it('say why one could not be decided on', async () => {
    render(panel(() => Promise.reject({ code: 'invalid', message: 'Nobody wrote this.' })));
    fireEvent.click(screen.getByRole('button', { name: 'Approve: Rail' }));

    expect((await screen.findByRole('alert')).textContent).toContain('Nobody wrote this.');
  });

  it('can be merged and hidden by who takes notes once they were read, and merged where no spelling of them waits or may', async () => {
    const apart = { key: 'ports', label: '@ports', count: 1, state: 'waiting' as const, spellings: ['@ports'] };
    const words = [...RESULT.words, { key: 'sea', label: 'Sea', count: 1 }, apart];
    const call = obeying();
    const config = { aliases: { harbour: 'ports' } };
    render(panel(call, { result: { ...RESULT, words }, runs: false, sorts: true, config, state: 'open' }));

    expect(screen.queryByRole('switch')).toBeNull();
    expect(names().filter((name) => name !== null)).toEqual([
      'Hide from the room: Ports',
      'Hide from the room: Sea',
      'Merge with another word: Sea',
      'Show to the room: Bad',
      'Separate harbour, so that it counts by itself again',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Merge with another word: Sea' }));
    const into = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Count it as' });
    expect([...into.options].map(({ text }) => text)).toEqual(['Ports', 'Bad']);
  });

  it('can only be read by who does not run the session', () => {
    render(panel(obeying(), { runs: false }));

    expect(screen.getByText('Grid')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
