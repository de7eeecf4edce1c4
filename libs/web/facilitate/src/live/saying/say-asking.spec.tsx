import { MantineProvider } from '@mantine/core';
import type { RoomState } from '@rt/contracts/plain';
import { SayProvider } from '@rt/web/console-kit';
import { act, render, screen } from '@testing-library/react';

import { SayAsking } from './say-asking';

type Asking = Readonly<Record<string, number>>;

function roomOf(moreTime: Asking, currentActivityId: string, remainingMs: number | null = 90_000): RoomState {
  const activities = [
    { id: 'one', question: 'Which comes first?', state: 'open', remainingMs },
    { id: 'two', question: 'How ready are we?', state: 'open', remainingMs },
  ];
  const asking = Object.entries(moreTime).map(([activityId, people]) => ({ activityId, people }));
  return { session: { currentActivityId, host: { moreTime: asking } }, activities } as unknown as RoomState;
}

const page = (room: RoomState) => (
  <MantineProvider env="test">
    <SayProvider>
      <SayAsking room={room} />
    </SayProvider>
  </MantineProvider>
);
const told = () =>
  screen.getAllByRole('status').flatMap((region) => [...region.children].map((one) => one.textContent));

describe('how many people ask for more time', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is announced of the first at once, and of more only now and then', () => {
    const { rerender } = render(page(roomOf({}, 'one')));
    for (const one of [1, 2, 3, 4]) {
      rerender(page(roomOf({ one }, 'one')));
      act(() => jest.advanceTimersByTime(250));
    }
    expect(told()).toEqual(['1 person asks for more time']);

    act(() => jest.advanceTimersByTime(15_000));
    expect(told()).toEqual(['4 people ask for more time']);
  });

  it('is announced of every open question, with its words where it is not the current one', () => {
    const { rerender } = render(page(roomOf({}, 'two')));
    rerender(page(roomOf({ one: 1 }, 'two')));
    act(() => jest.advanceTimersByTime(250));
    expect(told()).toEqual(['1 person asks for more time: Which comes first?']);

    rerender(page(roomOf({ one: 1, two: 2 }, 'two')));
    act(() => jest.advanceTimersByTime(250));
    expect(told()).toContain('2 people ask for more time');
  });

  it('is not announced again as that question becomes the current one, nor of one without an end', () => {
    const { rerender } = render(page(roomOf({ one: 1 }, 'two', null)));
    rerender(page(roomOf({ one: 1 }, 'two')));
    for (const ms of [250, 20_000]) act(() => jest.advanceTimersByTime(ms));
    rerender(page(roomOf({ one: 1 }, 'one')));
    act(() => jest.advanceTimersByTime(250));
    expect(told()).toEqual([]);
  });
});
