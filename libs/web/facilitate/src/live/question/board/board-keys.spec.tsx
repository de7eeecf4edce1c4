import type { EntriesResult, Entry } from '@rt/domain/polling';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { BoardPanel } from '../groups/spec-panel';

const ASKED = { kind: 'qa', config: {} } as const;

function panel(call: unknown, entries: readonly Entry[], revision = 4) {
  const result: EntriesResult = { base: 2, waiting: 1, shown: 1, hidden: 0, entries };
  return <BoardPanel call={call} asked={ASKED} result={result} revision={revision} />;
}

describe('the keys of a question from the room', () => {
  const waiting: Entry = { id: 'w', text: 'Who pays?', state: 'waiting' };
  const shown: Entry = { id: 's', text: 'When?', state: 'shown' };

  it('reach nothing else where an entry has no such act: P pauses no question', () => {
    const outside = jest.fn();
    document.addEventListener('keydown', outside);
    render(panel(jest.fn(), [waiting]));
    for (const key of ['p', 'd', 's', 'm']) {
      fireEvent.keyDown(screen.getByRole('button', { name: 'Approve: Who pays?' }), { key });
    }
    document.removeEventListener('keydown', outside);
    expect(outside).not.toHaveBeenCalled();
  });

  it('decide once where they are held, since the next entry has the focus by then and nobody has read it', async () => {
    const call = jest.fn(() => Promise.resolve({ ...waiting, state: 'shown' }));
    render(panel(call, [waiting]));
    const approve = screen.getByRole('button', { name: 'Approve: Who pays?' });
    for (const key of ['a', 'r']) expect(fireEvent.keyDown(approve, { key, repeat: true })).toBe(false);
    expect(call).not.toHaveBeenCalled();
    // A button takes each repetition of Enter for a press.
    expect(fireEvent.keyDown(approve, { key: 'Enter', repeat: true })).toBe(false);

    expect(fireEvent.keyDown(approve, { key: 'Enter' })).toBe(true);
    fireEvent.keyDown(approve, { key: 'a' });
    await waitFor(() => expect(call).toHaveBeenCalledTimes(1));
  });

  it('rest while single keys are switched off, and nobody is told of them then', async () => {
    const call = jest.fn(() => Promise.resolve({ ...waiting, state: 'shown' }));
    localStorage.setItem('rt-shortcuts', 'off');
    render(panel(call, [waiting]));
    const approve = screen.getByRole('button', { name: 'Approve: Who pays?' });
    expect(fireEvent.keyDown(approve, { key: 'a' })).toBe(true);
    expect(screen.queryByText(/A approves it/)).toBeNull();
    expect(fireEvent.keyDown(approve, { key: 'Enter', repeat: true })).toBe(false);
    expect(call).not.toHaveBeenCalled();

    localStorage.removeItem('rt-shortcuts');
    fireEvent.keyDown(approve, { key: 'a' });
    await waitFor(() => expect(call).toHaveBeenCalledTimes(1));
  });

  it('leave the focus on the button that turned into its opposite', async () => {
    const call = jest.fn(() => Promise.resolve({ ...shown, pinned: true }));
    render(panel(call, [waiting, shown]));
    const pin = screen.getByRole('button', { name: /^Pin.*When/ });
    pin.focus();
    fireEvent.keyDown(pin, { key: 'p' });
    await waitFor(() => expect(document.activeElement?.getAttribute('data-act')).toBe('unpin'));
  });

  it('say what stood on the screen where they put a question there', async () => {
    const call = jest.fn(() => Promise.resolve({ ...shown, mark: 'selected' }));
    render(panel(call, [shown, { id: 'o', text: 'Where?', state: 'shown', mark: 'selected' }]));
    fireEvent.keyDown(screen.getByRole('button', { name: /^Pin.*When/ }), { key: 's' });
    await waitFor(() =>
      expect(call).toHaveBeenCalledWith(
        expect.stringMatching(/decide$/),
        expect.objectContaining({
          body: { verb: 'select', seen: null, seenAnswered: false, seenSelected: ['o'] },
        }),
      ),
    );
  });
});
