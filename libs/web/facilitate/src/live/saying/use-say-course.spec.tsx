import { MantineProvider } from '@mantine/core';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { SayProvider } from '@rt/web/console-kit';
import { cleanup, render, screen } from '@testing-library/react';

import { useSayCourse } from './use-say-course';

const LEFT = { id: 'one', question: 'Which comes first?', state: 'ready' } as const;
const NEXT = { id: 'two', question: 'How ready are we?', state: 'ready' } as const;

type Asked = Pick<ActivityView, 'id' | 'question' | 'state'> & Partial<ActivityView>;
type Shows = NonNullable<RoomState['session']['stage']>['shows'];

function Console({ asked, shows }: { readonly asked: Asked | null; readonly shows: Shows }) {
  const stage = { shows, activityId: asked?.id ?? null, noResults: null };
  // What this host has done stands at epoch 1.
  const isOwn = ({ epoch }: Pick<ActivityView, 'epoch'>) => epoch === 1;
  useSayCourse({ session: { stage } } as unknown as RoomState, asked as ActivityView | null, { isOwn });
  return null;
}

/** Everything that is told where a session goes through these states, one after another. */
function toldOf(...steps: readonly (readonly [Asked | null, Shows])[]): readonly (string | null)[] {
  const page = ([asked, shows]: (typeof steps)[number]) => (
    <MantineProvider env="test">
      <SayProvider>
        <Console asked={asked} shows={shows} />
      </SayProvider>
    </MantineProvider>
  );
  cleanup();
  const { rerender } = render(page(steps[0]!));
  for (const step of steps.slice(1)) rerender(page(step));
  return [...screen.getByRole('status').children].map(({ textContent }) => textContent);
}

const is = (state: ActivityView['state'], asked: Asked = LEFT): Asked => ({ ...asked, state });

describe('the course of a session for whoever hears it', () => {
  it('is told once as it goes on, whoever or whatever moved it: a key, another host, or the clock', () => {
    expect(
      toldOf(
        [LEFT, 'lobby'],
        [is('open'), 'question'],
        [is('open'), 'question'],
        [is('closed'), 'question'],
        [is('closed'), 'results'],
        [NEXT, 'lobby'],
      ),
    ).toEqual(['Voting is open', 'Voting has closed', 'Room screen: the results', 'Now: How ready are we?']);
  });

  it('is one sentence where two things happen at once', () => {
    expect(toldOf([is('open'), 'question'], [is('closed'), 'results'])).toEqual([
      'Voting has closed. Room screen: the results',
    ]);
    expect(toldOf([is('closed'), 'results'], [is('open', NEXT), 'question'])).toEqual(['Now: How ready are we?']);
  });

  it('has the screen that is made blank, and what stands on it after that', () => {
    expect(toldOf([is('open'), 'question'], [is('open'), 'blank'], [is('open'), 'question'])).toEqual([
      'Room screen: blank',
      'Room screen: the question',
    ]);
    expect(toldOf([is('closed'), 'results'], [is('closed'), 'question'])).toEqual(['Room screen: the question']);
  });

  it('has the list of open questions as it comes to the screen and goes, to every host', () => {
    expect(toldOf([is('closed'), 'results'], [is('closed'), 'open-questions'], [is('closed'), 'question'])).toEqual([
      'Room screen: the questions that are open',
      'Room screen: the question',
    ]);
    expect(toldOf([is('open'), 'question'], [is('open'), 'open-questions'])).toHaveLength(1);
    expect(toldOf([is('open'), 'open-questions'], [is('open', NEXT), 'question'])).toEqual(['Now: How ready are we?']);
  });

  it('is not told as the page is opened, nor what an act of this host says itself: a reset, or a further round', () => {
    expect(toldOf([is('open'), 'question'])).toEqual([]);
    expect(toldOf([null, 'lobby'], [LEFT, 'lobby'], [null, 'lobby'])).toEqual(['Now: Which comes first?']);
    expect(toldOf([is('closed'), 'question'], [is('ready'), 'lobby'])).toEqual([]);
    const own = { ...is('open'), epoch: 1 };
    expect(toldOf([is('closed'), 'question'], [own, 'question'], [{ ...own, paused: true }, 'question'])).toEqual([]);
  });

  it('is told of what another host has opened once more or paused, which says it to that host alone', () => {
    const [open, closed] = [is('open'), is('closed')];
    expect(toldOf([open, 'question'], [{ ...open, paused: true }, 'question'])).toEqual([
      'Paused. Nothing is sent until you go on.',
    ]);
    expect(toldOf([{ ...open, paused: true }, 'question'], [open, 'question'])).toEqual(['Voting continues.']);
    expect(toldOf([{ ...closed, round: 1 }, 'results'], [{ ...open, round: 1 }, 'results'])).toEqual([
      'Open again. All that was written is still there.',
    ]);
    const second = { ...open, round: 2, roundNo: 2 };
    expect(toldOf([{ ...closed, round: 1 }, 'results'], [second, 'results'])).toEqual(['Round 2 is open']);
  });

  it('is heard and not shown, since what has changed is in sight anyway', () => {
    expect(toldOf([LEFT, 'lobby'], [is('open'), 'question'])).toEqual(['Voting is open']);
    expect(screen.queryByRole('button', { name: 'Close this message' })).toBeNull();
  });
});
