import { MantineProvider } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { ACTIVITY_KINDS } from '@rt/kinds';
import { type Api, ApiProvider } from '@rt/web/console-kit';
import { loadChart } from '@rt/web/kinds/charts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';

import { nowPanel } from './spec-now';

const ROUNDTABLE = { id: 'r', may: ['run'] } as unknown as RoundtableBody;
const ROOM = {
  session: {
    rule: 'chatham_house',
    joined: 8,
    stage: { shows: 'blank', activityId: null, noResults: null },
    ref: 'RT-2026-001',
  },
  activities: [],
} as unknown as RoomState;
const OPTIONS = [
  { id: 'a', text: 'Loans' },
  { id: 'b', text: 'Training' },
  { id: 'c', text: 'Test sites' },
];

const activity = (id: string, over: Partial<ActivityView>): ActivityView =>
  ({
    id,
    number: 1,
    kind: 'multiple_choice',
    question: `Question ${id}`,
    config: { options: OPTIONS, max: 2 },
    state: 'ready',
    visibility: 'on_reveal',
    revealed: false,
    answered: 0,
    remainingMs: null,
    tally: null,
    ...over,
  }) as unknown as ActivityView;

const api = {
  call: () => Promise.resolve({ pairs: [], by: [{ by: 'type', groups: [] }] }),
} as unknown as Api;

function panel(current: ActivityView | null, roundtable = ROUNDTABLE, room = ROOM, fromRound: number | null = null) {
  return (
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={api}>{nowPanel({ roundtable, room, current, fromRound })}</ApiProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

beforeAll(() => Promise.all(ACTIVITY_KINDS.map(loadChart)));

describe('the middle column of the live console', () => {
  it('leaves nothing of one activity on the page of the next', () => {
    const { rerender } = render(panel(activity('one', { state: 'closed', answered: 6 })));
    expect(screen.getByText('Picked together')).toBeTruthy();
    rerender(panel(activity('two', {})));
    expect(screen.queryByText('Picked together')).toBeNull();
    rerender(panel(activity('three', { kind: 'rating', config: { points: 5, lowLabel: 'Low', highLabel: 'High' } })));
    expect(screen.queryByText('Picked together')).toBeNull();
    expect(screen.getAllByText(/^Question/)).toHaveLength(1);
  });

  it('says how many of those who joined have answered', () => {
    render(panel(activity('one', { state: 'open', answered: 2 })));
    expect(screen.getByText('2 of 8 answered (25%)')).toBeTruthy();
  });

  it('offers to save the question to the library, where that is no rehearsal and its options were said in no room', () => {
    const name = 'Save to the library';
    const { rerender } = render(panel(activity('one', {})));
    expect(screen.getByRole('button', { name })).toBeTruthy();
    rerender(panel(activity('one', {}), { ...ROUNDTABLE, rehearses: 'planned' }));
    expect(screen.queryByRole('button', { name })).toBeNull();
    rerender(panel(activity('one', {}), ROUNDTABLE, ROOM, 1));
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('offers to keep a result once somebody has answered, and only to who runs the session', () => {
    const closed = activity('one', { state: 'closed', answered: 6 });
    const { rerender } = render(panel(closed));
    expect(screen.getByRole('button', { name: 'Save the result' })).toBeTruthy();
    rerender(panel(closed, { id: 'r', may: ['note'] } as unknown as RoundtableBody));
    expect(screen.queryByRole('button', { name: 'Save the result' })).toBeNull();
  });

  describe('with a closed question whose result waits for the facilitator', () => {
    const showing = (shows: string, noResults: string | null, revealed: boolean) => {
      const session = {
        ...ROOM.session,
        ...{ joinCode: null, joinUrl: 'https://example.org/j' },
        stage: { shows, activityId: 'one', noResults },
      };
      const one = activity('one', { state: 'closed', answered: 6, revealed });
      return panel(one, ROUNDTABLE, { ...ROOM, session } as RoomState);
    };

    it.each([
      [false, 'question', 'not-shown', 'no results yet', 'the question, until you show the results'],
      [false, 'results', null, 'no results yet', 'the results'],
      [true, 'results', null, 'the results', 'the results'],
      [true, 'question', null, 'the results', 'the question'],
    ])('says who sees it: phones %s, the screen the %s', (revealed, shows, noResults, phones, stage) => {
      render(showing(shows, noResults, revealed));
      expect(screen.getByText(`Phones: ${phones}. Room screen: ${stage}.`)).toBeTruthy();
    });

    it.each([
      ['question', 'Show the result first'],
      ['results', 'Show these groups on the room screen'],
    ])('lets groups join a result that the screen alone shows: it shows the %s', async (shows, words) => {
      render(showing(shows, null, false));
      const groups = screen.getByText('Results by group').closest('details') as HTMLDetailsElement;
      groups.open = true;
      fireEvent(groups, new Event('toggle'));
      expect(await screen.findByText(words, { exact: false })).toBeTruthy();
    });
  });

  it('says what to do where no activity is chosen', () => {
    render(panel(null));
    expect(screen.getByText('No questions yet. Ask one now (N).')).toBeTruthy();
  });
});
