import { MantineProvider } from '@mantine/core';
import type { RoomState } from '@rt/contracts/plain';
import { SayProvider } from '@rt/web/console-kit';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { OwnPace } from './own-pace';
import { SHOW_TITLE } from './run-of-show';

const BUTTONS = { open: /^Open /, close: /^Close .*questions/, show: 'Show the list on the room screen' };

interface Shown {
  readonly stageView?: string;
  readonly disabled?: boolean;
  /** What another host has just moved. */
  readonly left?: readonly string[];
}

function show(states: readonly string[], { stageView = 'question', disabled = false, left = [] }: Shown = {}) {
  const done: string[] = [];
  const does =
    <Answer,>(verb: string, answer: Answer) =>
    (given: string | readonly string[]) => {
      done.push(`${verb} ${String(given)}`);
      return Promise.resolve(answer);
    };
  const page = (now: readonly string[]) => (
    <MantineProvider env="test">
      <SayProvider>
        <h2 id={SHOW_TITLE} tabIndex={-1}>
          Running order
        </h2>
        <OwnPace
          room={
            {
              session: { stageView },
              activities: now.map((state, at) => ({ id: `a${at}`, question: `Question ${at}`, state })),
            } as unknown as RoomState
          }
          controls={{
            openSeveral: does('open', left),
            closeSeveral: does('close', left),
            view: does('view', true),
          }}
          disabled={disabled}
        />
      </SayProvider>
    </MantineProvider>
  );
  const { rerender } = render(page(states));
  return { done, tell: (now: readonly string[]) => rerender(page(now)) };
}

const told = () => screen.getByRole('status').textContent;

describe('questions at people’s own pace', () => {
  const person = userEvent.setup();

  it('are opened all at once, but for those that were asked', async () => {
    const { done } = show(['closed', 'ready', 'ready', 'ready']);
    await person.click(screen.getByRole('button', { name: 'Open all 3 questions' }));

    expect(done).toEqual(['open a1,a2,a3']);
    expect(screen.queryByRole('button', { name: BUTTONS.close })).toBeNull();
  });

  it('are not closed by the second press of a double click', async () => {
    const { done } = show(['ready', 'ready', 'ready']);
    await person.dblClick(screen.getByRole('button', { name: 'Open all 3 questions' }));

    expect(done).toEqual(['open a0,a1,a2']);
  });

  it('are closed all at once, and are listed on the screen again', async () => {
    const { done } = show(['open', 'open', 'ready']);
    await person.click(screen.getByRole('button', { name: 'Close both questions' }));
    await person.click(screen.getByRole('button', { name: BUTTONS.show }));

    expect(done).toEqual(['close a0,a1', 'view open-questions']);
    expect(screen.getByRole('button', { name: 'Open the other question' })).toBeTruthy();
  });

  it('are offered from two questions up', () => {
    show(['open', 'closed']);

    expect(screen.queryByRole('heading', { name: 'Self-paced' })).toBeNull();
  });

  it('wait while the console is offline or busy', () => {
    show(['ready', 'ready'], { disabled: true });

    expect(screen.getByRole('button', { name: BUTTONS.open })).toHaveProperty('disabled', true);
  });

  it('say what a press has done, and keep the focus of whoever pressed', async () => {
    const { tell } = show(['open', 'ready', 'ready']);
    await person.click(screen.getByRole('button', { name: BUTTONS.open }));
    tell(['open', 'open', 'open']);
    expect(told()).toContain('3 questions are open');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Self-paced' }));

    await person.click(screen.getByRole('button', { name: BUTTONS.close }));
    tell(['closed', 'closed', 'closed']);
    expect(told()).toContain('3 questions are closed');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Running order' }));
  });

  it('are listed on the screen, or give way to the current one, by one button that says so', async () => {
    const { done } = show(['open', 'open'], { stageView: 'open-questions' });
    expect(screen.queryByRole('button', { name: BUTTONS.show })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Show the current question on the room screen' }));
    expect(done).toEqual(['view question']);

    cleanup();
    show(['open', 'open']);
    await person.click(screen.getByRole('button', { name: BUTTONS.show }));
    // The course of the session says what is on the screen, to every host.
    expect(told()).toBe('');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Self-paced' }));
  });

  it('are named where another host has moved them, and were left for that', async () => {
    show(['open', 'open', 'open'], { left: ['a1', 'a2'] });
    await person.click(screen.getByRole('button', { name: BUTTONS.close }));
    const [message, ...others] = screen.getByRole('status').children;
    expect(message?.textContent).toMatch(
      /^1 question is closed\. “Question 1” is still open: .*\. “Question 2” is still open: somebody paused it/,
    );
    expect(others).toEqual([]);

    cleanup();
    show(['open', 'ready'], { left: ['a1'] });
    await person.click(screen.getByRole('button', { name: BUTTONS.open }));
    expect(told()).toContain('“Question 1” was not opened: somebody reset it a moment ago');
    expect(told()).not.toContain('questions are open');
  });
});
