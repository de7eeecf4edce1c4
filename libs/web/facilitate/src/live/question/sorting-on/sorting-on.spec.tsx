import { MantineProvider } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';

import { DraftsProvider } from '../drafts/drafts';
import { option, select } from '../groups/spec-keys';
import { RESULT } from '../groups/spec-panel';
import { nowPanel } from '../spec-now';

const BOARD = {
  ...{ id: 'board', number: 1, kind: 'idea_board', question: 'What is missing?', config: { phase: 'group' } },
  ...{ state: 'open', visibility: 'always', answered: 3, remainingMs: null },
  tally: { revision: 4, result: RESULT },
} as unknown as ActivityView;
const OTHER = {
  ...{ id: 'other', number: 2, kind: 'rating', question: 'How ready are we?' },
  ...{ config: { points: 5, lowLabel: 'Low', highLabel: 'High' }, state: 'ready', visibility: 'on_reveal' },
  ...{ answered: 0, remainingMs: null, tally: null },
} as unknown as ActivityView;

interface Told {
  readonly board?: ActivityView;
  readonly current?: ActivityView;
  readonly may?: readonly string[];
}

/** The middle column of somebody who takes notes, as the room tells of it. */
function column({ board = BOARD, current = board, may = ['note', 'sort'] }: Told) {
  const session = { joined: 8, currentActivityId: current.id, stage: { shows: 'blank', activityId: null } };
  const room = { session, activities: [board, OTHER] } as unknown as RoomState;
  return (
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={{ call: () => new Promise(() => undefined) } as unknown as Api}>
          <SayProvider>
            <DraftsProvider room={room}>
              {nowPanel({ roundtable: { id: 'r', may } as unknown as RoundtableBody, room, current })}
            </DraftsProvider>
          </SayProvider>
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

const way = () => screen.queryByRole('button', { name: 'Go on grouping: What is missing?' });
const isShown = (question: string) => screen.queryByText(question, { selector: 'p' }) !== null;

describe('grouping ideas while the room is at another question', () => {
  it('goes on where it was, for whoever chooses it, with the way back', () => {
    const { rerender } = render(column({}));
    expect(way()).toBeNull();
    select('Steel');
    rerender(column({ current: OTHER }));
    expect(screen.queryByRole('option')).toBeNull();

    fireEvent.click(way()!);
    expect(option('Steel').getAttribute('aria-selected')).toBe('true');
    expect(isShown('What is missing?')).toBe(true);
    expect(screen.getByText(/^The room is at another question now: How ready are we\?/)).toBeTruthy();
    expect(document.activeElement?.id).toBe('now');

    fireEvent.click(screen.getByRole('button', { name: 'Follow the room again' }));
    expect(isShown('How ready are we?')).toBe(true);
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('ends with the board, and goes with the room once the board is the current question again', () => {
    const { rerender } = render(column({ current: OTHER }));
    fireEvent.click(way()!);
    rerender(column({}));
    rerender(column({ current: OTHER }));
    expect(isShown('How ready are we?')).toBe(true);

    fireEvent.click(way()!);
    rerender(column({ board: { ...BOARD, state: 'closed' }, current: OTHER }));
    expect(isShown('How ready are we?')).toBe(true);
    expect(way()).toBeNull();
  });

  it.each([
    ['by who may not group', { may: ['run'] }],
    ['while people write', { board: { ...BOARD, config: { phase: 'write' } } as unknown as ActivityView }],
    ['while people vote', { board: { ...BOARD, config: { phase: 'vote' } } as unknown as ActivityView }],
  ])('is not done %s', (_when, told) => {
    act(() => void render(column({ ...told, current: OTHER })));
    expect(isShown('How ready are we?')).toBe(true);
    expect(way()).toBeNull();
  });
});
