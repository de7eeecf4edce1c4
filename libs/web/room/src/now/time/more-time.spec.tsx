import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';

import { SayContext } from '../../page';
import { MoreTime } from './more-time';

describe('asking for more time on a phone', () => {
  let asked: number;
  let reachable: boolean;
  let said: string[];

  beforeEach(() => {
    asked = 0;
    reachable = true;
    said = [];
  });

  const ask = () => {
    asked += 1;
    return reachable ? Promise.resolve({ asked: true }) : Promise.reject(new Error('no network'));
  };
  const hear = (sentence: string) => void said.push(sentence);
  const until = (ends: number, { left = 60_000, paused = false } = {}) => (
    <SayContext.Provider value={hear}>
      <MoreTime ask={ask} ends={ends} left={left} paused={paused} />
    </SayContext.Provider>
  );
  const button = (name: string) => screen.getByRole('button', { name });

  it('is one press, and no second one changes anything', () => {
    render(until(60_000));
    fireEvent.click(button('Ask for more time'));
    fireEvent.click(button('You asked for more time'));

    expect(button('You asked for more time').getAttribute('aria-disabled')).toBe('true');
    expect(asked).toBe(1);
  });

  it('is possible again once time was given, and not because clocks drift', () => {
    const { rerender } = render(until(60_000));
    fireEvent.click(button('Ask for more time'));
    rerender(until(60_400));
    expect(button('You asked for more time')).toBeTruthy();

    rerender(until(90_000));
    fireEvent.click(button('Ask for more time'));
    expect(asked).toBe(2);
  });

  it('is answered by a sentence once time was given, also to those who did not ask, and not because clocks drift', () => {
    const { rerender } = render(until(60_000));
    rerender(until(60_400));
    rerender(until(60_400, { left: 40_000, paused: true }));
    rerender(until(95_000, { left: 39_900 }));
    expect(said).toEqual([]);

    rerender(until(125_000, { left: 69_900 }));
    rerender(until(125_000, { left: 69_900 }));
    expect(said).toEqual(['You have more time.']);
    rerender(until(125_000, { left: 60_000, paused: true }));
    rerender(until(160_000, { left: 90_000, paused: true }));
    expect(said).toEqual(['You have more time.', 'You have more time.']);
  });

  it('stays asked for after a pause, which moves the end and gives no time', () => {
    const { rerender } = render(until(60_000));
    fireEvent.click(button('Ask for more time'));
    rerender(until(60_100, { left: 40_000, paused: true }));
    expect(screen.queryByRole('button')).toBeNull();
    rerender(until(90_000, { left: 40_000, paused: true }));
    rerender(until(120_000, { left: 39_900 }));
    expect(button('You asked for more time')).toBeTruthy();

    rerender(until(150_000, { left: 30_000 }));
    expect(button('Ask for more time')).toBeTruthy();
  });

  it.each(['it pauses', 'it has no time any more'])('leaves the focus at the question as %s', (why) => {
    const page = (rest: ReactNode) => (
      <>
        <h1 tabIndex={-1}>Which barrier?</h1>
        {rest}
      </>
    );
    const { rerender } = render(page(until(60_000)));
    button('Ask for more time').focus();
    rerender(page(why === 'it pauses' ? until(60_000, { paused: true }) : null));
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });

  it('is possible again where time was given in a pause', () => {
    const { rerender } = render(until(60_000));
    fireEvent.click(button('Ask for more time'));
    rerender(until(60_000, { left: 40_000, paused: true }));
    rerender(until(95_000, { left: 70_000, paused: true }));
    rerender(until(130_000, { left: 69_900 }));
    expect(button('Ask for more time')).toBeTruthy();
  });

  it('is possible again where it did not reach the server', async () => {
    reachable = false;
    render(until(60_000));
    fireEvent.click(button('Ask for more time'));

    await waitFor(() => expect(button('Ask for more time')).toBeTruthy());
  });
});
