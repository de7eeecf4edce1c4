import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { DraftsProvider } from '../drafts/drafts';
import { AT, nameIt, option, press, reach, select } from './spec-keys';
import { BoardPanel, RESULT } from './spec-panel';

/** A console in which the board is the current question, or another one is. */
const page = (call: unknown, isBoard = true, result = RESULT) => (
  <DraftsProvider>
    {isBoard ? (
      <BoardPanel call={call} asked={{ kind: 'idea_board', config: { phase: 'group' } }} result={result} />
    ) : (
      <p>Another question</p>
    )}
  </DraftsProvider>
);

/** The console, and another host who goes to another question and comes back. */
function open() {
  const call = jest.fn((_route: string, _sent: object) => Promise.resolve({ groupId: 'h' }));
  const { rerender } = render(page(call));
  const goAndComeBack = (result = RESULT) => {
    rerender(page(call, false));
    expect(screen.queryByRole('option')).toBeNull();
    rerender(page(call, true, result));
  };
  return { call, goAndComeBack };
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Name of the group' });

describe('what somebody who groups ideas has begun, while another host goes to another question and back', () => {
  it('is selected and named as far as it was, and leaves the focus where it is', async () => {
    const { call, goAndComeBack } = open();
    for (const text of ['Buses at night', 'Buses to the port']) select(text);
    press('g');
    fireEvent.change(field(), { target: { value: 'Buses' } });

    goAndComeBack();

    expect(option('Buses at night').getAttribute('aria-selected')).toBe('true');
    expect(field().value).toBe('Buses');
    expect(document.activeElement).toBe(document.body);
    fireEvent.submit(field());
    await waitFor(() => expect(screen.getByRole('group', { name: 'Buses (2)' })).toBeTruthy());
    expect(call.mock.lastCall).toEqual([
      `${AT}/arrange`,
      expect.objectContaining({
        body: {
          name: 'Buses',
          moves: [
            { entryId: 'b', from: null },
            { entryId: 'c', from: null },
          ],
        },
      }),
    ]);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('is typed on where the name is asked for again, of one idea more', async () => {
    const { call, goAndComeBack } = open();
    select('Buses at night');
    press('g');
    fireEvent.change(field(), { target: { value: 'Public trans' } });
    select('Steel');
    press('g');
    expect(field().value).toBe('Public trans');
    expect(document.activeElement).toBe(field());

    goAndComeBack();
    reach('Steel');
    press('g');
    expect(field().value).toBe('Public trans');
    expect(document.activeElement).toBe(field());
    fireEvent.submit(field());
    await waitFor(() => expect(call).toHaveBeenCalled());
    expect(call.mock.lastCall?.[1]).toMatchObject({ body: { moves: [{ entryId: 'b' }, { entryId: 'd' }] } });
  });

  it('is typed on where a group is to be renamed that another host has renamed meanwhile', () => {
    const { goAndComeBack } = open();
    select('Welders');
    fireEvent.click(screen.getByRole('button', { name: /^Rename/ }));
    const name = () => screen.getByRole<HTMLInputElement>('combobox');
    expect(name().value).toBe('Skills');
    fireEvent.change(name(), { target: { value: 'Trades' } });

    goAndComeBack({
      ...RESULT,
      entries: RESULT.entries.map((entry) => (entry.id === 'g' ? { ...entry, text: 'Crafts' } : entry)),
    });
    fireEvent.click(screen.getByRole('button', { name: /^Rename/ }));
    expect(name().value).toBe('Trades');
    expect(document.activeElement).toBe(name());
  });

  it('can be taken back', async () => {
    const { call, goAndComeBack } = open();
    select('Steel');
    nameIt('Metal');
    await screen.findByRole('group', { name: 'Metal (1)' });

    goAndComeBack();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));

    await screen.findByText('Undone');
    expect(call.mock.lastCall?.[1]).toMatchObject({ body: { moves: [{ entryId: 'd', from: 'h', to: null }] } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Undo' }).disabled).toBe(true);
  });
});
