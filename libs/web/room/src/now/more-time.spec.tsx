import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { MoreTime } from './more-time';

describe('asking for more time on a phone', () => {
  let asked: number;
  let reachable: boolean;

  beforeEach(() => {
    asked = 0;
    reachable = true;
  });

  const ask = () => {
    asked += 1;
    return reachable ? Promise.resolve({ asked: true }) : Promise.reject(new Error('no network'));
  };
  const until = (ends: number) => <MoreTime ask={ask} ends={ends} />;
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

  it('is possible again where it did not reach the server', async () => {
    reachable = false;
    render(until(60_000));
    fireEvent.click(button('Ask for more time'));

    await waitFor(() => expect(button('Ask for more time')).toBeTruthy());
  });
});
