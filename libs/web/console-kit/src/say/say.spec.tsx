import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';

import { SayProvider, useAnnounce, useSay } from './say';

function Talker({ undo }: { readonly undo: () => void }) {
  const say = useSay();
  const announce = useAnnounce();
  const unsay = useRef(() => {});
  const both = () => {
    say('Agenda saved');
    unsay.current = say('“Welcome” deleted', { label: 'Undo', act: undo });
  };
  return (
    <>
      <button onClick={both}>Talk</button>
      <button onClick={() => say('1 person is waiting')}>Knock</button>
      <button onClick={() => announce('Voting has closed')}>Announce</button>
      <button onClick={() => unsay.current()}>Take back elsewhere</button>
      <input aria-label="note" />
    </>
  );
}

describe('messages of the console', () => {
  const undo = jest.fn();
  const closers = () => screen.queryAllByRole('button', { name: 'Close this message' });
  const seen = () => closers().map(({ parentElement }) => parentElement?.firstChild?.textContent);

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

  it('are undone by Ctrl+Z once, which text fields keep for themselves', () => {
    const press = (on: Element, more: object = { ctrlKey: true }) => fireEvent.keyDown(on, { key: 'z', ...more });
    press(screen.getByLabelText('note'));
    press(document.body, {});
    press(document.body, { ctrlKey: true, shiftKey: true });
    expect(undo).not.toHaveBeenCalled();

    expect(press(document.body)).toBe(false);
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(press(document.body, { metaKey: true })).toBe(true);
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('keep what can be undone in sight, for its own time, though another message comes', () => {
    act(() => jest.advanceTimersByTime(1000));
    fireEvent.click(screen.getByRole('button', { name: 'Knock' }));
    expect(seen()).toEqual(['“Welcome” deleted', '1 person is waiting']);

    act(() => jest.advanceTimersByTime(7000));
    expect(seen()).toEqual(['“Welcome” deleted']);
    fireEvent.click(screen.getByRole('button', { name: 'Knock' }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(seen()).toEqual(['1 person is waiting']);
  });

  it('are closed by whoever said them, where the same was taken back in another way', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Knock' }));
    for (let presses = 0; presses < 2; presses += 1) {
      fireEvent.click(screen.getByRole('button', { name: 'Take back elsewhere' }));
      expect(seen()).toEqual(['1 person is waiting']);
    }
    expect(undo).not.toHaveBeenCalled();
  });

  it('are only heard where they tell what is in sight anyway, and take no place of others', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Announce' }));
    expect(screen.getByRole('status').textContent).toContain('Voting has closed');
    expect(seen()).toEqual(['“Welcome” deleted']);
    act(() => jest.advanceTimersByTime(7000));
    expect(screen.getByRole('status').textContent).not.toContain('Voting has closed');
  });

  it('act on Ctrl+Z before what has the focus does', () => {
    const own = jest.fn((event: KeyboardEvent) => event.defaultPrevented);
    const knock = screen.getByRole('button', { name: 'Knock' });
    knock.addEventListener('keydown', own);
    fireEvent.keyDown(knock, { key: 'z', ctrlKey: true });
    expect(own).toHaveLastReturnedWith(true);
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('do not come back when one that came later is closed', () => {
    for (let knocks = 0; knocks < 2; knocks += 1) fireEvent.click(screen.getByRole('button', { name: 'Knock' }));
    fireEvent.click(closers().at(-1)!);
    expect(seen()).toEqual(['“Welcome” deleted']);
    fireEvent.click(closers().at(-1)!);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('stay while the focus or the pointer is in them, and for their whole time after that', () => {
    const message = screen.getByText('“Welcome” deleted').parentElement!;
    const region = screen.getByRole('status');
    const offer = screen.getByRole('button', { name: 'Undo' });
    act(() => jest.advanceTimersByTime(14_000));
    act(() => offer.focus());
    fireEvent.pointerEnter(message);
    act(() => jest.advanceTimersByTime(60_000));
    expect(region.textContent).toContain('deleted');
    // The focus is still in it.
    fireEvent.pointerLeave(message);
    act(() => jest.advanceTimersByTime(60_000));
    expect(region.textContent).toContain('deleted');

    act(() => offer.blur());
    act(() => jest.advanceTimersByTime(14_000));
    expect(region.textContent).toContain('deleted');
    act(() => jest.advanceTimersByTime(2000));
    expect(region.textContent).toBe('');
  });

  it('are gone after a while', () => {
    act(() => jest.advanceTimersByTime(14_000));
    expect(screen.getByRole('status').textContent).toContain('deleted');
    act(() => jest.advanceTimersByTime(2000));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
