import type { BoardPhase, EntriesResult } from '@rt/domain/polling';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { AT, nameIt, option, press, reach, select } from './spec-keys';
import { BoardPanel, RESULT } from './spec-panel';

interface PanelOptions {
  readonly phase?: BoardPhase;
  readonly runs?: boolean;
  readonly sorts?: boolean;
  readonly revision?: number;
  readonly state?: string;
  readonly result?: EntriesResult;
}

function panel(call: unknown, { phase = 'group', result = RESULT, ...rest }: PanelOptions = {}) {
  return <BoardPanel call={call} asked={{ kind: 'idea_board', config: { phase } }} result={result} {...rest} />;
}

const grouping = () => jest.fn(() => Promise.resolve({ groupId: 'h' }));
describe('sorting ideas by keyboard', () => {
  it('selects several, names them, and goes on with the next', async () => {
    const call = grouping();
    render(panel(call));
    reach('Buses at night');
    press(' ');
    press('ArrowDown');
    expect(document.activeElement).toBe(option('Buses to the port'));
    press(' ');
    press('g');
    const name = screen.getByRole('combobox', { name: 'Name of the group' });
    expect(document.activeElement).toBe(name);
    fireEvent.change(name, { target: { value: ' Buses ' } });
    fireEvent.submit(name);

    await waitFor(() => expect(document.activeElement).toBe(option('Steel')));
    expect(call).toHaveBeenCalledWith(`${AT}/arrange`, {
      at: { roundtableId: 'r1', activityId: 'a1' },
      body: {
        moves: [
          { entryId: 'b', from: null },
          { entryId: 'c', from: null },
        ],
        name: 'Buses',
      },
    });
    // It stands there before a frame tells it.
    expect(screen.getByRole('group', { name: 'Buses (2)' }).textContent).toContain('Buses at night');
    expect(screen.queryAllByRole('option', { selected: true })).toEqual([]);
  });

  it('walks on while an arrow key is held, and does nothing else twice for a held key', () => {
    const call = jest.fn(() => Promise.resolve({ groupId: null, id: 'b' }));
    render(panel(call));
    reach('Buses at night');
    press(' ');
    press(' ', { repeat: true });
    expect(option('Buses at night').getAttribute('aria-selected')).toBe('true');
    for (const key of ['r', 'g']) press(key, { repeat: true });
    expect(call).not.toHaveBeenCalled();
    expect(screen.queryByRole('combobox')).toBeNull();
    press('ArrowDown', { repeat: true });
    press('ArrowDown', { repeat: true });
    expect(document.activeElement).toBe(option('Steel'));
  });

  it('keeps letters and all arrow keys from the page, where they do other things, also where it can do nothing by them', () => {
    render(panel(jest.fn()));
    const outside = jest.fn((event: KeyboardEvent) => event.key);
    document.addEventListener('keydown', outside);
    reach('Steel');
    for (const key of ['n', 'A', 'p', 'd', 'b', 'ArrowLeft', 'ArrowRight']) press(key);
    expect(outside).not.toHaveBeenCalled();
    press('?');
    press('b', { ctrlKey: true });
    document.removeEventListener('keydown', outside);
    expect(outside.mock.results.map(({ value }) => value as string)).toEqual(['?', 'b']);
  });

  it('takes out of a group, renames it and hides, each by its key', async () => {
    const call = jest.fn((_route: string, _request: object) => Promise.resolve({ groupId: null, id: 'g' }));
    render(panel(call));
    select('Welders');
    press('n');
    const name = screen.getByRole<HTMLInputElement>('combobox', { name: 'New name of the group' });
    expect(name.value).toBe('Skills');
    fireEvent.change(name, { target: { value: 'People' } });
    fireEvent.submit(name);
    await waitFor(() => expect(screen.getByRole('group', { name: 'People (1)' })).toBeTruthy());
    select('Welders');
    press('u');
    await waitFor(() => expect(screen.queryByRole('group', { name: /^People/ })).toBeNull());
    select('Steel');
    press('r');
    await waitFor(() => expect(screen.queryByRole('option', { name: 'Steel' })).toBeNull());
    expect(call.mock.calls.map(([, request]) => (request as { body: object }).body)).toEqual([
      { verb: 'rename', text: 'People' },
      { moves: [{ entryId: 'a', from: 'g', to: null }] },
      { verb: 'hide' },
    ]);
  });

  it('leaves all as it was on Escape, and says what somebody else has done since', async () => {
    const message = '“Steel” has been put into “Metal” since. Nothing was moved.';
    const call = jest.fn(() => Promise.reject(Object.assign(new Error(message), { code: 'conflict', status: 409 })));
    render(panel(call));
    select('Steel');
    press('g');
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Escape' });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(document.activeElement).toBe(option('Steel'));
    expect(call).not.toHaveBeenCalled();
    select('Steel');
    nameIt('Metal');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('group', { name: /^Metal/ })).toBeNull();
  });

  it('keeps the selection and the name that is refused, so that they can be tried again', async () => {
    const call = grouping();
    call.mockRejectedValueOnce(Object.assign(new Error('Not reached.'), { code: 'unavailable', status: 503 }));
    render(panel(call));
    select('Steel');
    nameIt('Metal');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('Metal');
    expect(option('Steel').getAttribute('aria-selected')).toBe('true');

    fireEvent.submit(screen.getByRole('combobox'));

    expect(await screen.findByRole('group', { name: 'Metal (1)' })).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('names what the name was asked for, though another host has hidden something before it meanwhile', async () => {
    const call = grouping();
    const { rerender } = render(panel(call));
    reach('Buses to the port');
    press('g');
    const entries = RESULT.entries.filter(({ id }) => id !== 'b');
    rerender(panel(call, { result: { ...RESULT, shown: 3, entries }, revision: 5 }));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'Buses' } });
    fireEvent.submit(screen.getByRole('combobox'));

    await waitFor(() => expect(call).toHaveBeenCalledTimes(1));
    expect(call).toHaveBeenCalledWith(`${AT}/arrange`, {
      at: { roundtableId: 'r1', activityId: 'a1' },
      body: { moves: [{ entryId: 'c', from: null }], name: 'Buses' },
    });
  });

  it('acts on the idea that has the focus, though another host has hidden something before it meanwhile', async () => {
    const call = jest.fn(() => Promise.resolve({ groupId: null, id: 'c' }));
    const { rerender } = render(panel(call));
    reach('Buses to the port');
    const entries = RESULT.entries.filter(({ id }) => id !== 'b');
    rerender(panel(call, { result: { ...RESULT, shown: 3, entries }, revision: 5 }));
    expect(document.activeElement).toBe(option('Buses to the port'));
    press('ArrowDown');
    expect(document.activeElement).toBe(option('Steel'));
    press('ArrowUp');
    press('r');

    await waitFor(() => expect(call).toHaveBeenCalledTimes(1));
    expect(call).toHaveBeenCalledWith(`${AT}/{entryId}/decide`, {
      at: { roundtableId: 'r1', activityId: 'a1', entryId: 'c' },
      body: { verb: 'hide' },
    });
    // Where that was, it goes on.
    await waitFor(() => expect(document.activeElement).toBe(option('Steel')));
  });

  it('keeps the keyboard on an idea that another host moves or hides, and takes it from nobody who is elsewhere', () => {
    const { rerender } = render(panel(grouping()));
    const entries = RESULT.entries.filter(({ id }) => id !== 'd');
    const moved = entries.map((one) =>
      one.group ? { ...one, merged: [...one.merged!, { id: 'd', text: 'Steel' }] } : one,
    );
    reach('Steel');
    rerender(panel(grouping(), { result: { ...RESULT, entries: moved }, revision: 5 }));
    expect(document.activeElement).toBe(option('Steel'));
    rerender(panel(grouping(), { result: { ...RESULT, shown: 3, entries }, revision: 6 }));
    expect(document.activeElement).toBe(option('Welders'));

    act(() => option('Welders').blur());
    rerender(panel(grouping(), { revision: 7 }));
    expect(document.activeElement).toBe(document.body);
  });

  it('says so where what the name was asked for is gone, and keeps the name for others', async () => {
    const call = grouping();
    const { rerender } = render(panel(call));
    reach('Steel');
    press('g');
    const entries = RESULT.entries.filter(({ id }) => id !== 'd');
    rerender(panel(call, { result: { ...RESULT, shown: 3, entries }, revision: 5 }));
    const name = screen.getByRole<HTMLInputElement>('combobox');
    fireEvent.change(name, { target: { value: 'Metal' } });
    fireEvent.submit(name);

    expect(await screen.findByText('Nothing was grouped: none of these ideas is left')).toBeTruthy();
    expect(call).not.toHaveBeenCalled();
    fireEvent.click(option('Buses at night'));
    fireEvent.submit(screen.getByRole('combobox'));
    expect(await screen.findByRole('group', { name: 'Metal (1)' })).toBeTruthy();
  });

  it('groups what is selected as the name is saved, and says how many of that were there', async () => {
    const call = grouping();
    const { rerender } = render(panel(call));
    for (const idea of ['Steel', 'Buses at night']) select(idea);
    press('g');
    const entries = RESULT.entries.filter(({ id }) => id !== 'd');
    rerender(panel(call, { result: { ...RESULT, shown: 3, entries }, revision: 5 }));
    fireEvent.click(option('Buses to the port'));
    expect(screen.getByText('2 selected')).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'Buses' } });
    fireEvent.submit(screen.getByRole('combobox'));

    expect(await screen.findByText('2 ideas moved from no group to “Buses”')).toBeTruthy();
    expect(call).toHaveBeenCalledWith(`${AT}/arrange`, {
      at: { roundtableId: 'r1', activityId: 'a1' },
      body: { moves: ['b', 'c'].map((entryId) => ({ entryId, from: null })), name: 'Buses' },
    });
  });

  it('has buttons for what is selected alone, since nobody sees which idea another press would be of', () => {
    const call = grouping();
    render(panel(call));
    const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
    expect(screen.getByText('Nothing selected')).toBeTruthy();
    for (const name of ['Group', 'Take out of the group', 'Hide from the room', 'Rename the group']) {
      expect(button(name).disabled).toBe(true);
    }
    select('Steel');
    expect(button('Group').disabled).toBe(false);
    expect(button('Hide from the room').disabled).toBe(false);
    expect(call).not.toHaveBeenCalled();
  });

  it('suggests groups by shared words, which somebody has to name', () => {
    const call = grouping();
    render(panel(call));
    fireEvent.click(screen.getByRole('button', { name: 'Buses (2)' }));
    expect(screen.getAllByRole('option', { selected: true }).map(({ textContent }) => textContent)).toEqual([
      'Buses at night',
      'Buses to the port',
    ]);
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Name of the group' }).value).toBe('Buses');
    expect(call).not.toHaveBeenCalled();
  });
});

describe('who sorts ideas, and when', () => {
  it('is also who takes notes, who enters no phase and decides nothing on what nobody has read', () => {
    render(panel(grouping(), { runs: false }));
    expect(option('Steel')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Phases' })).toBeNull();
    expect(screen.getByText('Unread')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /: Unread$/ })).toBeNull();
  });

  it('is nobody else, and nobody while people write, vote, or once it is closed', () => {
    const { rerender } = render(panel(grouping(), { runs: false, sorts: false }));
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByText('Buses at night')).toBeTruthy();
    rerender(panel(grouping(), { phase: 'vote' }));
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByText('Ideas can be grouped in the phases “Show” and “Group”.')).toBeTruthy();
    rerender(panel(grouping(), { state: 'closed' }));
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('is told when the room reads an idea that is added', () => {
    const { rerender } = render(panel(grouping(), { phase: 'write' }));
    expect(screen.getByText('The room reads it as soon as you show the ideas.')).toBeTruthy();
    rerender(panel(grouping(), { phase: 'show' }));
    expect(screen.getByText('The room reads it at once.')).toBeTruthy();
  });
});
