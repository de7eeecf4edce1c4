import { MantineProvider } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import { SayProvider } from '@rt/web/console-kit';
import { act, render, screen } from '@testing-library/react';

import { MoreTime } from '../question/question-acts';
import type { Controls } from '../use-controls';

const TIMED = { id: 'one', state: 'open', remainingMs: 90_000 } as ActivityView;

describe('how many people ask for more time', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is announced of the first at once, and of more only now and then', () => {
    const page = (asking: number) => (
      <MantineProvider env="test">
        <SayProvider>
          <MoreTime activity={TIMED} asking={asking} controls={{ busy: false } as Controls} offline={false} />
        </SayProvider>
      </MantineProvider>
    );
    const { rerender } = render(page(0));
    const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    for (const asking of [1, 2, 3, 4]) {
      rerender(page(asking));
      act(() => jest.advanceTimersByTime(250));
    }
    expect(told()).toEqual(['1 person asks for more time']);

    act(() => jest.advanceTimersByTime(15_000));
    expect(told()).toEqual(['4 people ask for more time']);
  });
});
