import type { EntriesResult } from '@rt/domain/polling';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ComponentProps } from 'react';

import { BoardPanel } from '../groups/spec-panel';

const RESULT: EntriesResult = {
  base: 3,
  waiting: 1,
  shown: 1,
  hidden: 1,
  entries: [
    { id: 'e1', text: 'Grid', state: 'waiting' },
    { id: 'e3', text: 'Ports', state: 'shown' },
    { id: 'e4', text: 'Bad words', state: 'hidden' },
  ],
};
const TEXTS = { kind: 'open_text', config: {} } as const;

function panel(over: Partial<Omit<ComponentProps<typeof BoardPanel>, 'asked'>> & { readonly asked?: object }) {
  const props = { call: jest.fn(), asked: TEXTS, result: RESULT, ...over };
  return <BoardPanel {...(props as ComponentProps<typeof BoardPanel>)} />;
}

describe('what hosts do with texts that the room does not vote on', () => {
  it('is to turn reading first off while the question is open, as the server answers it', async () => {
    const call = jest.fn(() => Promise.resolve({}));
    const { rerender } = render(panel({ call }));
    const reading = () => screen.queryByRole<HTMLInputElement>('switch', { name: /^Read texts first/ });
    expect(reading()?.checked).toBe(true);

    fireEvent.click(reading()!);

    await waitFor(() => expect(reading()?.checked).toBe(false));
    expect(call).toHaveBeenCalledWith('POST /api/roundtables/{roundtableId}/activities/{activityId}/switch', {
      at: { roundtableId: 'r1', activityId: 'a1' },
      body: { target: 'moderation', on: false },
    });
    expect(screen.getByText('New texts need no approval')).toBeTruthy();
    rerender(panel({ runs: false }));
    expect(reading()).toBeNull();
    rerender(panel({ state: 'closed' }));
    expect(reading()).toBeNull();
  });

  it('is that beside statements that wait as well, where people may add some', () => {
    const { base: _people, ...written } = RESULT;
    const result = { statements: [], written } as unknown as EntriesResult;
    const { rerender } = render(panel({ result, asked: { kind: 'consensus', config: { options: [], adds: true } } }));
    expect(screen.getByRole('switch', { name: /^Read texts first/ })).toBeTruthy();

    rerender(panel({ result, asked: { kind: 'consensus', config: { options: [] } } }));
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('is to pin one to the top, by button and key, and to unpin it, where their kind has it', async () => {
    const call = jest.fn((_route: string, { body }: { readonly body: { readonly verb: string } }) =>
      Promise.resolve({ id: 'e3', text: 'Ports', state: 'shown', ...(body.verb === 'pin' ? { pinned: true } : {}) }),
    );
    const { rerender } = render(panel({ call }));
    expect(screen.getByText(/P pins it to the top\./)).toBeTruthy();

    fireEvent.keyDown(screen.getByRole('button', { name: 'Hide from the room: Ports' }), { key: 'p' });
    const unpin = await screen.findByRole('button', { name: 'Unpin: Ports' });
    expect(screen.getByText('Pinned')).toBeTruthy();
    fireEvent.click(unpin);

    await screen.findByRole('button', { name: 'Pin to the top: Ports' });
    expect(call.mock.calls.map(([, { body }]) => body)).toEqual([{ verb: 'pin' }, { verb: 'unpin' }]);
    expect(screen.getAllByRole('button', { name: /^Pin to the top/ })).toHaveLength(1);
    for (const other of [{ runs: false }, { asked: { kind: 'consensus', config: { options: [], adds: true } } }]) {
      rerender(panel(other));
      expect(screen.queryByRole('button', { name: /^Pin to the top/ })).toBeNull();
    }
  });
});
