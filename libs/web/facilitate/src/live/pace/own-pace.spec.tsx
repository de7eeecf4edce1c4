import { MantineProvider } from '@mantine/core';
import type { RoomState } from '@rt/contracts/plain';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { OwnPace } from './own-pace';

const BUTTONS = { open: /^Open /, close: /^Close /, show: 'Show the list on the room screen' };

function show(states: readonly string[], stageView = 'question', disabled = false): string[] {
  const done: string[] = [];
  const does = (verb: string) => (given: string | readonly string[]) => {
    done.push(`${verb} ${String(given)}`);
    return Promise.resolve([]);
  };
  const activities = states.map((state, at) => ({ id: `a${at}`, state }));
  render(
    <MantineProvider env="test">
      <OwnPace
        room={{ session: { stageView }, activities } as unknown as RoomState}
        controls={{
          openSeveral: does('open'),
          closeSeveral: does('close'),
          view: (view: string) => does('view')(view).then(() => true),
        }}
        disabled={disabled}
      />
    </MantineProvider>,
  );
  return done;
}

describe('questions at people’s own pace', () => {
  const person = userEvent.setup();

  it('are opened all at once, but for those that were asked', async () => {
    const done = show(['closed', 'ready', 'ready', 'ready']);
    await person.click(screen.getByRole('button', { name: 'Open all 3 questions' }));

    expect(done).toEqual(['open a1,a2,a3']);
    expect(screen.queryByRole('button', { name: BUTTONS.close })).toBeNull();
  });

  it('are closed all at once, and are listed on the screen again', async () => {
    const done = show(['open', 'open', 'ready']);
    await person.click(screen.getByRole('button', { name: 'Close both questions' }));
    await person.click(screen.getByRole('button', { name: BUTTONS.show }));

    expect(done).toEqual(['close a0,a1', 'view open-questions']);
    expect(screen.getByRole('button', { name: 'Open the other question' })).toBeTruthy();
  });

  it('are offered from two questions up', () => {
    show(['open', 'closed']);

    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('wait while the console is offline or busy, and the list is not shown twice', () => {
    show(['open', 'open'], 'open-questions');
    expect(screen.getByRole('button', { name: BUTTONS.show })).toHaveProperty('disabled', true);
    show(['ready', 'ready'], 'question', true);

    expect(screen.getByRole('button', { name: BUTTONS.open })).toHaveProperty('disabled', true);
  });
});
