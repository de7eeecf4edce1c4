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
    </>
  );
}

function setUp(on = true) {
  const voting = jest.fn();
  const blank = jest.fn();
  const shortcuts: readonly Shortcut[] = [
    { key: ' ', label: 'voting', act: voting, onlyWithoutFocus: true },
    { key: 'b', label: 'blank', act: blank },
  ];
  render(<Keys shortcuts={shortcuts} on={on} />);
  return { voting, blank };
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
    fireEvent.keyDown(screen.getByRole('button'), { key: ' ' });
    fireEvent.keyDown(screen.getByRole('button'), { key: 'b' });
    expect([voting.mock.calls.length, blank.mock.calls.length]).toEqual([0, 1]);
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
