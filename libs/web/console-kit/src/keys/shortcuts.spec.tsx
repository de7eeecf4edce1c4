import { fireEvent, render, screen } from '@testing-library/react';

import { type Shortcut, useShortcuts } from './shortcuts';

interface KeysProps {
  readonly shortcuts: readonly Shortcut[];
  readonly on: boolean;
}

function Keys({ shortcuts, on }: KeysProps) {
  useShortcuts(shortcuts, on);
  return (
    <>
      <h1 tabIndex={-1}>Live</h1>
      <input aria-label="note" />
      <button type="button">Open</button>
      <input type="radio" aria-label="By place" />
      <div role="toolbar">
        <button type="button">Group</button>
      </div>
      <div role="listbox">
        <div role="option" aria-selected={false} tabIndex={-1}>
          Steel
        </div>
      </div>
      <div role="group" aria-label="Now" tabIndex={0}>
        <button type="button">Pause</button>
      </div>
    </>
  );
}

function setUp(on = true) {
  const voting = jest.fn();
  const shown = jest.fn();
  const blank = jest.fn();
  const next = jest.fn();
  const shortcuts: readonly Shortcut[] = [
    { key: ' ', label: 'voting', act: voting, onlyWithoutFocus: true },
    { key: 'Enter', label: 'results', act: shown, onlyWithoutFocus: true },
    { key: 'b', label: 'blank', act: blank },
    { key: 'ArrowRight', label: 'next', act: next },
  ];
  render(<Keys shortcuts={shortcuts} on={on} />);
  return { voting, shown, blank, next };
}

describe('single-key shortcuts', () => {
  it('act while no control has the focus', () => {
    const { voting, blank } = setUp();
    fireEvent.keyDown(screen.getByRole('heading'), { key: ' ' });
    fireEvent.keyDown(document.body, { key: 'B' });
    expect([voting.mock.calls.length, blank.mock.calls.length]).toEqual([1, 1]);
  });

  it('leave a text field alone', () => {
    const { voting, blank } = setUp();
    fireEvent.keyDown(screen.getByLabelText('note'), { key: ' ' });
    fireEvent.keyDown(screen.getByLabelText('note'), { key: 'b' });
    expect([voting.mock.calls.length, blank.mock.calls.length]).toEqual([0, 0]);
  });

  it('leave Space to the button that has the focus', () => {
    const { voting, blank } = setUp();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Open' }), { key: ' ' });
    fireEvent.keyDown(screen.getByRole('button', { name: 'Open' }), { key: 'b' });
    expect([voting.mock.calls.length, blank.mock.calls.length]).toEqual([0, 1]);
  });

  it('leave Space to what scrolls or is selected by it while that has the focus', () => {
    const { voting } = setUp();
    fireEvent.keyDown(screen.getByRole('group', { name: 'Now' }), { key: ' ' });
    fireEvent.keyDown(screen.getByRole('option'), { key: ' ' });
    expect(voting).not.toHaveBeenCalled();
  });

  it('act where a region has the focus because somebody clicked in it, until the keyboard goes on', () => {
    const { voting } = setUp();
    const region = screen.getByRole('group', { name: 'Now' });
    fireEvent.pointerDown(region);
    fireEvent.keyDown(region, { key: ' ' });
    expect(voting).toHaveBeenCalledTimes(1);
    fireEvent.keyDown(region, { key: 'Tab' });
    fireEvent.keyDown(region, { key: ' ' });
    expect(voting).toHaveBeenCalledTimes(1);
  });

  it('act by Enter where a region has the focus, which it does not scroll', () => {
    const { shown } = setUp();
    fireEvent.keyDown(screen.getByRole('group', { name: 'Now' }), { key: 'Enter' });
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it('leave the arrow keys to radios, toolbars and lists, which are walked through by them', () => {
    const { next, blank } = setUp();
    const walked = [
      screen.getByRole('radio'),
      screen.getByRole('button', { name: 'Group' }),
      screen.getByRole('option'),
    ];
    for (const one of walked) {
      fireEvent.keyDown(one, { key: 'ArrowRight' });
      fireEvent.keyDown(one, { key: 'b' });
    }
    expect([next.mock.calls.length, blank.mock.calls.length]).toEqual([0, walked.length]);
  });

  it('leave the arrow keys to what they scroll sideways, and act where nothing scrolls', () => {
    const { next } = setUp();
    const region = screen.getByRole('group', { name: 'Now' });
    fireEvent.keyDown(region, { key: 'ArrowRight' });
    fireEvent.keyDown(screen.getByRole('button', { name: 'Pause' }), { key: 'ArrowRight' });
    expect(next).toHaveBeenCalledTimes(2);
    Object.defineProperty(region, 'scrollWidth', { value: 800 });
    fireEvent.keyDown(region, { key: 'ArrowRight' });
    expect(next).toHaveBeenCalledTimes(2);
  });

  it('do not act with a modifier or on a held key', () => {
    const { blank } = setUp();
    fireEvent.keyDown(document.body, { key: 'b', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'b', repeat: true });
    expect(blank).not.toHaveBeenCalled();
  });

  it('are silent when switched off', () => {
    const { voting, blank } = setUp(false);
    fireEvent.keyDown(document.body, { key: ' ' });
    fireEvent.keyDown(document.body, { key: 'b' });
    expect([voting.mock.calls.length, blank.mock.calls.length]).toEqual([0, 0]);
  });

  it('are silent while a dialogue is open', () => {
    const { blank } = setUp();
    const dialogue = document.createElement('div');
    dialogue.setAttribute('role', 'dialog');
    document.body.append(dialogue);
    fireEvent.keyDown(document.body, { key: 'b' });
    dialogue.remove();
    expect(blank).not.toHaveBeenCalled();
  });
});
