import type { Entry } from '@rt/domain/polling';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';

import { ANSWERED, obeying, show, tellReason, undo } from './spec-undo';

/** What is asked of the server by whoever hides a question and takes that back. */
async function hidesAndUndoes(entry: Entry, runs = true) {
  const call = obeying();
  show(call, entry, runs);
  fireEvent.click(screen.getByRole('button', { name: 'Hide from the room: When?' }));
  await undo();

  return call.mock.calls.map(([, { body }]) => body);
}

describe('hiding an entry, taken back', () => {
  it('gives it back its answer and its place', async () => {
    expect(await hidesAndUndoes(ANSWERED)).toEqual([
      { verb: 'hide' },
      { verb: 'show', fromState: 'hidden' },
      { verb: 'answer', text: 'In May', again: true, seen: null, seenAnswered: false },
      { verb: 'pin' },
    ]);
  });

  it('gives it back the screen, unless something else fills it by then', async () => {
    expect(await hidesAndUndoes({ ...ANSWERED, mark: 'selected', reply: undefined })).toEqual([
      { verb: 'hide' },
      { verb: 'show', fromState: 'hidden' },
      { verb: 'pin' },
      { verb: 'select', again: true },
    ]);
  });

  it('asks for nothing that who takes notes may not do', async () => {
    expect(await hidesAndUndoes(ANSWERED, false)).toEqual([{ verb: 'hide' }, { verb: 'show', fromState: 'hidden' }]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Hide from the room: When?' })).toBeTruthy());
  });

  it('lets one wait again that nobody had read', async () => {
    expect(await hidesAndUndoes({ ...ANSWERED, state: 'waiting' })).toEqual([
      { verb: 'hide' },
      { verb: 'put-back', fromState: 'hidden' },
    ]);
    expect(await screen.findByRole('button', { name: 'Approve: When?' })).toBeTruthy();
  });

  it('lets one wait again whose author was told the reason', async () => {
    const call = obeying();
    show(call, { id: 'e1', text: 'When?', state: 'waiting' });
    fireEvent.keyDown(screen.getByRole('button', { name: 'Approve: When?' }), { key: 'r' });
    await tellReason();
    await undo();

    expect(call.mock.calls.at(-1)?.[1].body).toEqual({ verb: 'put-back', fromState: 'hidden', seen: 'Off topic' });
    expect(await screen.findByRole('button', { name: 'Approve: When?' })).toBeTruthy();
  });

  it('shows again what the room read before its author was told the reason, with its answer and its place', async () => {
    const call = obeying();
    show(call, ANSWERED);
    fireEvent.click(screen.getByRole('button', { name: 'Hide from the room: When?' }));
    await screen.findByRole('button', { name: 'Show to the room: When?' });
    await tellReason();
    await undo();

    expect(call.mock.calls.slice(2).map(([, { body }]) => body)).toEqual([
      { verb: 'show', fromState: 'hidden', seen: 'Off topic' },
      { verb: 'answer', text: 'In May', again: true, seen: null, seenAnswered: false },
      { verb: 'pin' },
    ]);
  });

  it('leaves hidden what was hidden elsewhere before its author was told the reason', async () => {
    const call = obeying();
    show(call, { id: 'e1', text: 'When?', state: 'hidden' });
    await tellReason();
    await undo();

    const back = { verb: 'hide', fromState: 'hidden', seen: 'Off topic' };
    expect(call.mock.calls.slice(1).map(([, { body }]) => body)).toEqual([back]);
    expect(await screen.findByRole('button', { name: 'Show to the room: When?' })).toBeTruthy();
  });

  it('leaves hidden what was hidden here and shown again, and then hidden elsewhere', async () => {
    const call = obeying();
    const later = show(call, ANSWERED);
    fireEvent.click(screen.getByRole('button', { name: 'Hide from the room: When?' }));
    await undo();
    later({ ...ANSWERED, state: 'hidden' });
    await tellReason();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));

    const back = { verb: 'hide', fromState: 'hidden', seen: 'Off topic' };
    await waitFor(() => expect(call.mock.calls.at(-1)?.[1].body).toEqual(back));
  });

  it('is offered to nobody whose press changed nothing, as another host had hidden it', async () => {
    const call = jest.fn(() => Promise.resolve({ id: 'e1', text: 'When?', state: 'hidden', already: true }));
    show(call, { id: 'e1', text: 'When?', state: 'shown' });
    fireEvent.click(screen.getByRole('button', { name: 'Hide from the room: When?' }));

    await screen.findByText('This was already done');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('leaves hidden what another host had hidden before a press that changed nothing', async () => {
    const call = obeying();
    call.mockResolvedValueOnce({ id: 'e1', text: 'When?', state: 'hidden', already: true } as never);
    show(call, { id: 'e1', text: 'When?', state: 'shown' });
    fireEvent.click(screen.getByRole('button', { name: 'Hide from the room: When?' }));
    await screen.findByText('This was already done');
    await tellReason();
    await undo();

    const back = { verb: 'hide', fromState: 'hidden', seen: 'Off topic' };
    expect(call.mock.calls.slice(2).map(([, { body }]) => body)).toEqual([back]);
  });

  it('is offered to nobody who gives the reason that another host had given', async () => {
    const call = obeying();
    call.mockResolvedValueOnce({
      id: 'e1',
      text: 'When?',
      state: 'hidden',
      reason: 'Off topic',
      already: true,
    } as never);
    show(call, { id: 'e1', text: 'When?', state: 'hidden' });
    await tellReason('This was already done');

    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is done by a key as well', async () => {
    const call = obeying();
    show(call, { id: 'e1', text: 'When?', state: 'waiting' });
    fireEvent.keyDown(screen.getByRole('button', { name: 'Approve: When?' }), { key: 'r' });
    await screen.findByRole('button', { name: 'Undo' });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });

    await screen.findByText('Undone');
    expect(call.mock.calls.at(-1)?.[1].body).toEqual({ verb: 'put-back', fromState: 'hidden' });
  });
});

describe('merging an entry, taken back', () => {
  const OTHER: Entry = { id: 'e2', text: 'At what time?', state: 'shown' };

  /** What is asked of the server by whoever merges a question and takes that back. */
  async function mergesAndUndoes(entry: Entry, runs = true) {
    const call = obeying();
    show(call, entry, runs, [OTHER]);
    fireEvent.click(screen.getByRole('button', { name: 'Merge with another: When?' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Merge them' }));
    await undo();

    return call.mock.calls.map(([, { body }]) => body);
  }

  it('gives it back its place and the screen, unless something else fills it by then', async () => {
    expect(await mergesAndUndoes({ ...ANSWERED, mark: 'selected', reply: undefined })).toMatchObject([
      { verb: 'merge', into: 'e2' },
      { verb: 'split', into: 'e2' },
      { verb: 'pin' },
      { verb: 'select', again: true },
    ]);
  });

  it('asks for nothing that it did not have, nor for what who takes notes may not do', async () => {
    expect(await mergesAndUndoes({ id: 'e1', text: 'When?', state: 'shown' })).toMatchObject([
      { verb: 'merge' },
      { verb: 'split' },
    ]);
    cleanup();
    expect(await mergesAndUndoes({ id: 'e1', text: 'When?', state: 'shown', pinned: true }, false)).toMatchObject([
      { verb: 'merge' },
      { verb: 'split' },
    ]);
  });
});
