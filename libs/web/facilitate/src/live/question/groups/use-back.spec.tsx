import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { AT, nameIt, option, press, reach, select } from './spec-keys';
import { BoardPanel, RESULT } from './spec-panel';

interface Sent {
  readonly at: { readonly entryId?: string };
  readonly body: { readonly verb?: string };
}

const arranging = () =>
  jest.fn((_route: string, { at, body }: Sent) =>
    Promise.resolve(body.verb === 'hide' ? { id: at.entryId, text: 'Unread', state: 'hidden' } : { groupId: 'h' }),
  );
const page = (call: unknown) => (
  <BoardPanel call={call} asked={{ kind: 'idea_board', config: { phase: 'group' } }} result={RESULT} />
);
const undo = () => press('z', { ctrlKey: true });
const last = (call: jest.Mock<unknown, [string, Sent]>) => {
  const [, { at, body }] = call.mock.lastCall!;
  return [at.entryId, body];
};
const hideBuses = async () => {
  select('Buses at night');
  press('r');
  await screen.findByText('Hidden from the room');
  await waitFor(() => expect(screen.queryByRole('option', { name: 'Buses at night' })).toBeNull());
};

describe('taking back what was done in the list of ideas', () => {
  it('takes the last act back, from where it led to where it came from', async () => {
    const call = arranging();
    render(page(call));
    select('Steel');
    nameIt('Metal');
    await waitFor(() => expect(screen.getByRole('group', { name: 'Metal (1)' })).toBeTruthy());
    reach('Buses at night');
    press('z', { ctrlKey: true });
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Metal/ })).toBeNull());
    expect(await screen.findByText('Undone')).toBeTruthy();
    expect(call).toHaveBeenLastCalledWith(`${AT}/arrange`, {
      at: { roundtableId: 'r1', activityId: 'a1' },
      body: { moves: [{ entryId: 'd', from: 'h', to: null }] },
    });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Undo' }).disabled).toBe(true);
  });

  it('begins with what was hidden after the last move, and goes on with that move', async () => {
    const call = arranging();
    render(page(call));
    select('Steel');
    nameIt('Metal');
    await screen.findByRole('group', { name: 'Metal (1)' });
    await hideBuses();
    undo();
    await screen.findByText('Undone');
    expect(last(call)).toEqual(['b', { verb: 'show', fromState: 'hidden' }]);
    expect(screen.queryByText('Hidden from the room')).toBeNull();
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('option'));

    undo();
    await waitFor(() => expect(screen.queryByRole('group', { name: /^Metal/ })).toBeNull());
    expect(last(call)).toEqual([undefined, { moves: [{ entryId: 'd', from: 'h', to: null }] }]);
  });

  it('is offered by the message of a move as well, also where something was hidden before', async () => {
    const call = arranging();
    render(page(call));
    await hideBuses();
    select('Steel');
    nameIt('Metal');
    await screen.findByRole('group', { name: 'Metal (1)' });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });

    await waitFor(() => expect(screen.queryByRole('group', { name: /^Metal/ })).toBeNull());
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('option'));
  });

  it('closes the message that offers the same', async () => {
    const call = arranging();
    render(page(call));
    await hideBuses();
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);

    await screen.findByText('Undone');
    expect(screen.queryByText('Hidden from the room')).toBeNull();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Undo' }).disabled).toBe(true);
  });

  it('is of an idea that was rejected unread, where a message offers that', async () => {
    const call = arranging();
    render(page(call));
    select('Steel');
    nameIt('Metal');
    await screen.findByRole('group', { name: 'Metal (1)' });
    fireEvent.click(screen.getByRole('button', { name: 'Hide from the room: Unread' }));
    await screen.findByText('Hidden from the room');
    reach('Buses at night');
    undo();

    await screen.findByText('Undone');
    expect(last(call)).toEqual(['w', { verb: 'put-back', fromState: 'hidden' }]);
    expect(screen.getByRole('group', { name: 'Metal (1)' })).toBeTruthy();
  });

  it('shows all others again where one cannot be, says which one, and tries again what was not reached', async () => {
    const refusals: Record<string, object> = {
      b: Object.assign(new Error('Somebody else has decided.'), { code: 'version-conflict', status: 409 }),
      c: Object.assign(new Error('Not reached.'), { code: 'unavailable', status: 503 }),
    };
    const call = jest.fn((_route: string, { at, body }: Sent) =>
      body.verb === 'show' && refusals[at.entryId ?? '']
        ? Promise.reject(refusals[at.entryId ?? ''] as Error)
        : Promise.resolve({ groupId: null }),
    );
    render(page(call));
    for (const idea of ['Welders', 'Buses at night', 'Buses to the port', 'Steel']) select(idea);
    press('r');
    await screen.findByText('Hidden from the room');
    call.mockClear();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });

    const said = 'Not undone: “Buses at night”, “Buses to the port”. Somebody else has decided. Not reached.';
    expect(await screen.findByText(said)).toBeTruthy();
    const showing = { verb: 'show', fromState: 'hidden' };
    const sent = () => call.mock.calls.map(([, { at, body }]) => [at.entryId, body]);
    expect(sent()).toEqual([...['b', 'c', 'd'].map((id) => [id, showing]), ['a', { ...showing, into: 'g' }]]);

    call.mockClear();
    delete refusals['c'];
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone');
    expect(sent()).toEqual([['c', showing]]);
  });

  it('shows nothing again that another host had hidden before', async () => {
    const call = jest.fn((_route: string, { at }: Sent) =>
      Promise.resolve({ id: at.entryId, state: 'hidden', ...(at.entryId === 'b' ? { already: true } : {}) }),
    );
    render(page(call));
    for (const idea of ['Buses at night', 'Buses to the port']) select(idea);
    press('r');
    await screen.findByText('Hidden from the room. Some of them were hidden already; Undo leaves those hidden');
    call.mockClear();
    undo();
    await screen.findByText('Undone');
    expect(call.mock.calls.map(([, { at }]) => at.entryId)).toEqual(['c']);
  });

  it('offers nothing where another host had hidden all of it', async () => {
    const call = jest.fn(() => Promise.resolve({ id: 'b', state: 'hidden', already: true }));
    render(page(call));
    select('Buses at night');
    press('r');
    await screen.findByText('This was already done');
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true);
    expect(screen.queryByRole('option', { name: 'Buses at night' })).toBeNull();
  });

  it('offers nothing where another host had moved all of it there', async () => {
    const call = jest.fn(() => Promise.resolve({ groupId: 'h', already: true }));
    render(page(call));
    select('Steel');
    nameIt('Metal');
    await screen.findByText('This was already done');
    expect(await screen.findByRole('group', { name: 'Metal (1)' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true);
  });

  it('leaves in the group what another host had put there before, and says how many were moved', async () => {
    const call = jest.fn(() => Promise.resolve({ groupId: 'h', was: { d: null } }));
    render(page(call));
    for (const idea of ['Buses at night', 'Steel']) select(idea);
    nameIt('Metal');
    await screen.findByText('1 idea moved from no group to “Metal”');
    expect(screen.getByRole('group', { name: 'Metal (2)' })).toBeTruthy();
    reach('Buses at night');
    undo();
    await screen.findByText('Undone');
    expect(call).toHaveBeenLastCalledWith(`${AT}/arrange`, {
      at: { roundtableId: 'r1', activityId: 'a1' },
      body: { moves: [{ entryId: 'd', from: 'h', to: null }] },
    });
    expect(screen.getByRole('group', { name: 'Metal (1)' })).toBeTruthy();
  });

  it.each<[string, object, readonly unknown[]]>([
    [
      'is put into the group into which another host had put it',
      { state: 'shown', into: 'g' },
      [
        // In one act: shown alone before that, it would cost dots that the group leaves.
        ['b', { verb: 'show', fromState: 'hidden', into: 'g' }],
      ],
    ],
    [
      'waits again where another host had put it back to be read',
      { state: 'waiting' },
      [['b', { verb: 'put-back', fromState: 'hidden' }]],
    ],
  ])('shows what was hidden as it stood in truth: it %s', async (_what, stood, sent) => {
    const was = { id: 'b', text: 'Buses at night', ...stood };
    const call = jest.fn((_route: string, _sent: Sent) => Promise.resolve({ id: 'b', state: 'hidden', was }));
    render(page(call));
    await hideBuses();
    call.mockClear();
    undo();
    await screen.findByText('Undone');
    expect(call.mock.calls.map(([, { at, body }]) => [at.entryId, body])).toEqual(sent);
  });

  it('gives back what was hidden before one of several could not be', async () => {
    const call = jest.fn((_route: string, { at, body }: { at: { entryId?: string }; body: { verb?: string } }) =>
      body.verb === 'hide' && at.entryId === 'c'
        ? Promise.reject(Object.assign(new Error('Not reached.'), { code: 'unavailable', status: 503 }))
        : Promise.resolve({ groupId: null }),
    );
    render(page(call));
    for (const idea of ['Welders', 'Buses at night', 'Buses to the port']) select(idea);
    press('r');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('option', { name: 'Buses at night' })).toBeNull();
    expect(option('Buses to the port').getAttribute('aria-selected')).toBe('true');
    call.mockClear();
    expect(await screen.findByText('Hidden from the room')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });

    expect(await screen.findByText('Undone')).toBeTruthy();
    expect(call.mock.calls.map(([, { at, body }]) => [at.entryId, body])).toEqual([
      ['b', { verb: 'show', fromState: 'hidden' }],
    ]);
  });
});
