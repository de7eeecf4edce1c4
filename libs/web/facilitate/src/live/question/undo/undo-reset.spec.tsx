import { MantineProvider } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import { SayProvider } from '@rt/web/console-kit';
import { act, fireEvent, render, screen } from '@testing-library/react';

import type { Controls } from '../../use-controls';
import { QuestionActs } from '../question-acts';

const undo = () => screen.queryByRole('button', { name: 'Put them back' });
const skip = () => screen.queryByRole('button', { name: /^Skip/ });

describe('the offer to put answers back', () => {
  const done = jest.fn(() => Promise.resolve(true));

  function show(over: Partial<ActivityView>) {
    const activity = { id: 'one', kind: 'rating', state: 'ready', ...over } as ActivityView;
    render(
      <MantineProvider env="test">
        <SayProvider>
          <QuestionActs
            activity={activity}
            since={performance.now()}
            controls={{ busy: false, undoReset: done } as unknown as Controls}
            offline={false}
            askNext={() => undefined}
          />
        </SayProvider>
      </MantineProvider>,
    );
  }

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('stands for as long as the server takes it, and is gone then', async () => {
    show({ undoMs: 8000 });
    act(() => jest.advanceTimersByTime(7900));
    expect(skip()).toBeNull();
    fireEvent.click(undo()!);
    await act(async () => undefined);
    expect(done).toHaveBeenCalledWith('one');
    act(() => jest.advanceTimersByTime(200));
    expect(undo()).toBeNull();
    expect(skip()).not.toBeNull();
  });

  it.each([{}, { undoMs: 8000, state: 'open' }] as const)('does not stand for %j', (over) => {
    show(over);
    expect(undo()).toBeNull();
  });
});
