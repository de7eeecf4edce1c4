import { MantineProvider } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import { SayProvider } from '@rt/web/console-kit';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { Controls } from '../use-controls';
import { Pause } from './pausing/pause';
import { MoreTime, QuestionActs } from './question-acts';

const activity = (over: Partial<ActivityView>): ActivityView =>
  ({ id: 'one', kind: 'single_choice', state: 'ready', remainingMs: null, ...over }) as ActivityView;

function show(
  current: ActivityView,
  over: { readonly busy?: boolean; readonly offline?: boolean; readonly asking?: number } = {},
) {
  const done: string[] = [];
  const does = (name: string) => (of: string | { readonly id: string; readonly epoch?: number }, more?: boolean) => {
    done.push([name, ...(typeof of === 'string' ? [of, more] : [of.id, of.epoch])].join(' ').trim());
    return Promise.resolve(true);
  };
  const names = ['extend', 'pause', 'skip', 'duplicate', 'askAgain', 'openAgain'] as const;
  const controls = { busy: over.busy ?? false, ...Object.fromEntries(names.map((name) => [name, does(name)])) };
  const props = { activity: current, controls: controls as unknown as Controls, offline: over.offline ?? false };
  render(
    <MantineProvider env="test">
      <SayProvider>
        <Pause {...props} />
        <MoreTime {...props} asking={over.asking ?? 0} />
        <QuestionActs {...props} since={0} askNext={() => void done.push('ask next')} />
      </SayProvider>
    </MantineProvider>,
  );
  return done;
}

const button = (name: RegExp) => screen.queryByRole('button', { name });

describe('the acts on the current question', () => {
  const person = userEvent.setup();

  it('give more time while voting has a time limit, by a button that is called as it is written, and name where it stood', async () => {
    const done = show(activity({ state: 'open', remainingMs: 10, epoch: 4 }));
    await person.click(button(/^\+30 s: give 30 more seconds/)!);
    expect(done).toEqual(['extend one 4']);
    expect(await screen.findByText('30 more seconds given')).toBeTruthy();
  });

  it('tell beside it how many people ask for it, and nothing while nobody asks', () => {
    const timed = activity({ state: 'open', remainingMs: 10 });
    show(timed, { asking: 2 });
    expect(screen.getByText('2 people ask for more time')).toBeTruthy();
    cleanup();
    show(timed);
    expect(screen.queryByText(/more time$/)).toBeNull();
  });

  it.each([{ state: 'open' }, { state: 'closed', remainingMs: 10 }] as const)('give none otherwise: %j', (over) => {
    show(activity(over));
    expect(button(/give 30/)).toBeNull();
  });

  it('pause voting while it is open, whether or not it ends by itself', async () => {
    const done = show(activity({ state: 'open' }));
    await person.click(button(/^Pause/)!);
    expect(done).toEqual(['pause one true']);
    expect((await screen.findByRole('status')).textContent).toContain('Paused. Nothing is sent until you go on.');
  });

  it('say that it is paused, let it go on in the same place, and give more time meanwhile', async () => {
    const done = show(activity({ state: 'open', paused: true, remainingMs: 10 }));
    expect(screen.getByText('Paused')).toBeTruthy();
    expect(button(/give 30/)).toBeTruthy();
    await person.click(button(/^Continue/)!);
    expect(done).toEqual(['pause one false']);
  });

  it.each(['ready', 'closed'] as const)('pause nothing that is %s', (state) => {
    show(activity({ state }));
    expect(button(/^(Pause|Continue)/)).toBeNull();
  });

  it('skip a question that was not asked, and say where it is now', async () => {
    const done = show(activity({}));
    await person.click(button(/^Skip/)!);
    expect(done).toEqual(['skip one']);
    expect((await screen.findByRole('status')).textContent).toContain('Skipped');
  });

  it.each([
    [/^Pause/, { state: 'open' }, 'pause one true'],
    [/^Continue/, { state: 'open', paused: true }, 'pause one false'],
    [/^Skip/, { state: 'ready' }, 'skip one'],
  ] as const)('take a double click for one press: %s', async (name, over, act) => {
    const done = show(activity(over));
    await person.dblClick(button(name)!);
    expect(done).toEqual([act]);
  });

  it('copy a question in any state, and skip none that was asked', async () => {
    const done = show(activity({ state: 'closed' }));
    expect(button(/^Skip/)).toBeNull();
    await person.click(button(/^Duplicate/)!);
    expect(done).toEqual(['duplicate one']);
  });

  it('ask a closed question again as the next round, and say that it is open', async () => {
    const done = show(activity({ state: 'closed', answered: 7, roundNo: 2 }));
    await person.click(button(/^Ask again as round 3/)!);
    expect(done).toEqual(['askAgain one']);
    expect((await screen.findByRole('status')).textContent).toContain('Round 3 is open');
  });

  it.each([
    [1, /^Ask again as round 2/],
    [2, null],
  ])('ask a question again that was counted by hand alone, in the present round: %s', (no, press) => {
    const hands = [{ no }] as unknown as NonNullable<ActivityView['hands']>;
    show(activity({ state: 'closed', answered: 0, hands }));
    expect(button(/^Ask again/)?.textContent ?? null).toEqual(press && expect.stringMatching(press));
  });

  it.each([
    { state: 'open', answered: 7 },
    { state: 'closed', answered: 0 },
    { state: 'closed', answered: 7, kind: 'open_text' },
    { state: 'closed', answered: 7, roundNo: 9 },
  ] as const)('ask nothing again that has no result, no rounds, or had the last one: %j', (over) => {
    show(activity(over));
    expect(button(/^Ask again/)).toBeNull();
  });

  it.each(['qa', 'open_text', 'idea_board'] as const)(
    'open texts again to go on, also before anybody wrote: %s',
    async (kind) => {
      const done = show(activity({ state: 'closed', answered: 0, kind }));
      await person.click(button(/^Open again/)!);
      expect(done).toEqual(['openAgain one']);
      expect((await screen.findByRole('status')).textContent).toContain(
        'Open again. All that was written is still there.',
      );
    },
  );

  it.each([
    { state: 'open', kind: 'qa' },
    { state: 'ready', kind: 'qa' },
    { state: 'closed', answered: 7 },
  ] as const)('open nothing again that is not closed, or has rounds: %j', (over) => {
    show(activity(over));
    expect(button(/^Open again/)).toBeNull();
  });

  it('ask for words once more as the next round, in which those of before stand', async () => {
    const done = show(activity({ state: 'closed', answered: 7, kind: 'word_cloud' }));
    await person.click(button(/^Open again as round 2/)!);
    expect(done).toEqual(['askAgain one']);
    expect((await screen.findByRole('status')).textContent).toContain(
      'Round 2 is open. What was written is still there.',
    );
  });

  it('go back to the round before one that was reset', async () => {
    const done = show(activity({ state: 'ready', roundNo: 2 }));
    await person.click(button(/^Back to round 1/)!);
    expect(done).toEqual(['skip one']);
    expect((await screen.findByRole('status')).textContent).toContain('Round 1 stands as it was');
  });

  it('rest while there is no connection', () => {
    show(activity({}), { offline: true });
    expect(button(/^Skip/)?.hasAttribute('disabled')).toBe(true);
  });

  it('ask about what a result holds, once there can be one and where the kind has any', async () => {
    const done = show(activity({ state: 'closed' }));
    await person.click(button(/^Ask about these results/)!);
    expect(done).toEqual(['ask next']);
  });

  it('ask about nothing before a question was opened, or where its result is one number', () => {
    show(activity({ state: 'ready' }));
    expect(button(/^Ask about these results/)).toBeNull();
    show(activity({ kind: 'rating', state: 'closed' }));
    expect(button(/^Ask about these results/)).toBeNull();
  });
});
