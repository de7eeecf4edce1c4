import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';

import { SayProvider, useSay } from './say';

function Talker({ undo }: { readonly undo: () => void }) {
  const say = useSay();
  const both = () => {
    say('Agenda saved');
    say('“Welcome” deleted', { label: 'Undo', act: undo });
  };
  return <button onClick={both}>Talk</button>;
}

describe('messages of the console', () => {
  const undo = jest.fn();

  beforeEach(() => {
    jest.useFakeTimers();
    render(
      <MantineProvider>
        <SayProvider>
          <Talker undo={undo} />
        </SayProvider>
      </MantineProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Talk' }));
  });

  afterEach(() => {
    jest.useRealTimers();
    undo.mockReset();
  });

  it('keep both of two in one moment in the region that is read out', () => {
    const region = screen.getByRole('status');
    expect(region.textContent).toContain('Agenda saved');
    expect(region.textContent).toContain('“Welcome” deleted');
    expect(region.getAttribute('aria-atomic')).toBe('false');
  });

  it('offer what belongs to the newest, and go with it', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('are gone after a while', () => {
    act(() => jest.advanceTimersByTime(14_000));
    expect(screen.getByRole('status').textContent).toContain('deleted');
    act(() => jest.advanceTimersByTime(2000));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
