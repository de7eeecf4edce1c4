import type { Entry } from '@rt/domain/polling';
import { fireEvent, screen } from '@testing-library/react';

import { ANSWERED, obeying, show, tellReason, undo } from './spec-undo';

describe('what another host had decided before, unheard of here', () => {
  /** A server on which the entry stood otherwise than the list says. */
  function knowing(was: Entry & { readonly into?: string; readonly reason?: string }) {
    const call = obeying();
    const first = call.getMockImplementation()!;
    call.mockImplementationOnce(async (...asked) => ({ ...(await first(...asked)), was }));
    return call;
  }

  const OTHER: Entry = { id: 'e2', text: 'At what time?', state: 'shown' };

  const hide = () => fireEvent.click(screen.getByRole('button', { name: 'Hide from the room: When?' }));

  it.each<[string, Entry, Entry & { readonly into?: string }, readonly object[]]>([
    [
      'approved, answered and pinned is so again, and does not wait',
      { id: 'e1', text: 'When?', state: 'waiting' },
      ANSWERED,
      [
        { verb: 'show', fromState: 'hidden' },
        { verb: 'answer', text: 'In May', again: true, seen: null, seenAnswered: false },
        { verb: 'pin' },
      ],
    ],
    [
      'put back waits again, and is not shown',
      ANSWERED,
      { id: 'e1', text: 'When?', state: 'waiting' },
      [{ verb: 'put-back', fromState: 'hidden' }],
    ],
    [
      'merged counts with the other one again',
      ANSWERED,
      { id: 'e1', text: 'When?', state: 'shown', into: 'e2' },
      [
        { verb: 'show', fromState: 'hidden' },
        { verb: 'merge', into: 'e2' },
      ],
    ],
  ])('stands again once hiding is taken back: what was %s', async (_what, seen, was, back) => {
    const call = knowing(was);
    show(call, seen, true, [OTHER]);
    hide();
    await undo();
    expect(call.mock.calls.slice(1).map(([, { body }]) => body)).toEqual(back);
  });

  it('stands again where the author was told the reason at once', async () => {
    const call = knowing(ANSWERED);
    show(call, { id: 'e1', text: 'When?', state: 'waiting' });
    hide();
    await screen.findByRole('button', { name: 'Show to the room: When?' });
    await tellReason();
    await undo();
    expect(call.mock.calls[2]?.[1].body).toEqual({ verb: 'show', fromState: 'hidden', seen: 'Off topic' });
  });

  it.each<[string, Entry & { readonly reason?: string }, object]>([
    [
      'has its former reason again',
      { id: 'e1', text: 'When?', state: 'hidden', reason: 'Unkind' },
      { verb: 'hide', text: 'Unkind' },
    ],
    ['is shown again', ANSWERED, { verb: 'show' }],
  ])('%s once the reason is taken back', async (_what, was, back) => {
    const call = knowing(was);
    show(call, { id: 'e1', text: 'When?', state: 'hidden' });
    await tellReason();
    await undo();
    expect(call.mock.calls[1]?.[1].body).toEqual({ ...back, fromState: 'hidden', seen: 'Off topic' });
  });

  it('is pinned and on the screen again once a merge is taken back', async () => {
    const call = knowing({ id: 'e1', text: 'When?', state: 'shown', pinned: true, mark: 'selected' });
    show(call, { id: 'e1', text: 'When?', state: 'shown' }, true, [OTHER]);
    fireEvent.click(screen.getByRole('button', { name: 'Merge with another: When?' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Merge them' }));
    await undo();
    expect(call.mock.calls.slice(1).map(([, { body }]) => body)).toEqual([
      { verb: 'split', into: 'e2' },
      { verb: 'pin' },
      { verb: 'select', again: true },
    ]);
  });

  it('is on the screen again once an answer is taken back', async () => {
    const call = knowing({ id: 'e1', text: 'When?', state: 'shown', mark: 'selected' });
    show(call, { id: 'e1', text: 'When?', state: 'shown' });
    fireEvent.click(screen.getByRole('button', { name: 'Mark as answered: When?' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await undo();
    expect(call.mock.calls.slice(1).map(([, { body }]) => body.verb)).toEqual(['reopen', 'select']);
  });
});
