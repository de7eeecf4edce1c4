import type { BoardPhase } from '@rt/domain/polling';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { BoardPanel, RESULT } from './spec-panel';

const panel = (call: unknown, phase: BoardPhase = 'group', revision = 4) => (
  <BoardPanel call={call} asked={{ kind: 'idea_board', config: { phase } }} result={RESULT} revision={revision} />
);

describe('the phases of a board', () => {
  afterEach(cleanup);

  it('are entered by one press', async () => {
    const call = jest.fn(() => Promise.resolve({}));
    render(panel(call));
    expect(screen.getByRole('button', { name: '3 Group', pressed: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '4 Vote' }));
    await waitFor(() =>
      expect(call).toHaveBeenCalledWith('POST /api/roundtables/{roundtableId}/activities/{activityId}/phase', {
        at: { roundtableId: 'r1', activityId: 'a1' },
        body: { to: 'vote', from: 'group' },
      }),
    );
  });

  it('are entered from the one that this host has just entered, and from what the room tells since', async () => {
    const sent: unknown[] = [];
    const call = (_route: string, { body }: { body: { to: string; from: string } }) => {
      sent.push(`${body.from} to ${body.to}`);
      return Promise.resolve({ revision: 4 + sent.length });
    };
    const { rerender } = render(panel(call));
    const enter = async (name: string) => {
      const before = sent.length;
      fireEvent.click(screen.getByRole('button', { name }));
      await waitFor(() => expect(sent).toHaveLength(before + 1));
      await screen.findByRole('button', { name });
    };
    await enter('4 Vote');
    await enter('2 Show');
    // Somebody else has gone on, and the room tells of it.
    rerender(panel(call, 'done', 9));
    await enter('4 Vote');
    expect(sent).toEqual(['group to vote', 'vote to show', 'done to vote']);
  });
});
