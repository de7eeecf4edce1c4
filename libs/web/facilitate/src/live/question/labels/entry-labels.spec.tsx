import type { Entry } from '@rt/domain/polling';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { BoardPanel } from '../groups/spec-panel';

const LABEL = 'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/label';
const LABELS = ['Cost', 'People', 'Time', 'Place'].map((text) => ({ id: text.toLowerCase(), text }));

function panel(call: unknown, labels: readonly string[] = []) {
  const entries: readonly Entry[] = [{ id: 'e3', text: 'Ports', state: 'shown', labels }];
  const result = { base: 3, waiting: 0, shown: 1, hidden: 0, entries };
  return <BoardPanel call={call} asked={{ kind: 'open_text', config: { labels: LABELS } }} result={result} />;
}

describe('the labels of an entry', () => {
  it('gives labels by ticks, each stored at once over what is seen, and no more than an entry may have', async () => {
    const call = jest.fn((..._of: unknown[]) => Promise.resolve({ labels: LABELS }));
    render(panel(call, ['people', 'time']));
    expect(screen.getByText('People · Time')).toBeTruthy();

    const button = screen.getByRole('button', { name: 'Labels: Ports' });
    fireEvent.click(button);
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Cost' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Cost' }));

    await screen.findByText('Cost · People · Time');
    const change = { entryId: 'e3', from: ['people', 'time'], to: ['people', 'time', 'cost'] };
    expect(call).toHaveBeenCalledWith(LABEL, {
      at: { roundtableId: 'r1', activityId: 'a1' },
      body: { changes: [change] },
    });
    expect(screen.getByRole('checkbox', { name: 'Place' })).toHaveProperty('disabled', true);
    fireEvent.keyDown(screen.getByRole('checkbox', { name: 'Cost' }), { key: 'Escape' });
    expect(document.activeElement).toBe(button);
  });

  it('takes one more label while a host reads, and keeps what was typed where that is refused', async () => {
    const call = jest
      .fn()
      .mockRejectedValueOnce(
        Object.assign(new Error('There can be at most 12 labels.'), { code: 'invalid', status: 422 }),
      )
      .mockResolvedValueOnce({ labels: [], added: 'added-1' });
    render(panel(call));
    fireEvent.click(screen.getByRole('button', { name: 'Labels: Ports' }));
    const field = screen.getByRole('textbox', { name: 'New label' });
    fireEvent.change(field, { target: { value: 'Energy' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add label' }));

    expect(await screen.findByText('There can be at most 12 labels.')).toBeTruthy();
    expect(field).toHaveProperty('value', 'Energy');
    fireEvent.click(screen.getByRole('button', { name: 'Add label' }));
    await waitFor(() => expect(field).toHaveProperty('value', ''));
    expect(call).toHaveBeenLastCalledWith(LABEL, {
      at: { roundtableId: 'r1', activityId: 'a1' },
      body: { changes: [{ entryId: 'e3', from: [], to: [] }], add: 'Energy' },
    });
  });
});
