import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, within } from '@testing-library/react';

import { ListKeys } from './list-keys';
import { areShortcutsOn } from './shortcuts';
import { useKeys } from './use-keys';

const KEYS = 'While an entry has focus: A approves it.';

function Page({ lists }: { readonly lists: number }) {
  const { list, open } = useKeys(() => [{ key: 'b', label: 'Blank', act: () => undefined }]);
  return (
    <>
      <button onClick={open}>Keys</button>
      {Array.from({ length: lists }, (_, at) => (
        <ListKeys key={at}>{KEYS}</ListKeys>
      ))}
      {list}
    </>
  );
}

const page = (lists: number) => (
  <MantineProvider env="test">
    <Page lists={lists} />
  </MantineProvider>
);
const dialogue = () => within(screen.getByRole('dialog'));

describe('the keys of a list', () => {
  beforeEach(() => localStorage.clear());

  it('stand in the list of keys once, for as long as a list with them is on the page', () => {
    const { rerender } = render(page(2));
    fireEvent.click(screen.getByRole('button', { name: 'Keys' }));
    expect(dialogue().getAllByText(KEYS)).toHaveLength(1);
    rerender(page(1));
    expect(dialogue().getAllByText(KEYS)).toHaveLength(1);
    rerender(page(0));
    expect(dialogue().queryByText(KEYS)).toBeNull();
  });

  it('are said beside the list while single keys are on, and switched off and on with all others', () => {
    render(page(1));
    expect(screen.getByText(KEYS)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Keys' }));
    fireEvent.click(dialogue().getByRole('switch'));
    expect(areShortcutsOn()).toBe(false);
    expect(screen.getAllByText(KEYS)).toHaveLength(1);
    expect(dialogue().getByText(KEYS)).toBeTruthy();
    fireEvent.click(dialogue().getByRole('switch'));
    expect(areShortcutsOn()).toBe(true);
  });

  it('are switched off until the page is left where nothing can be stored', () => {
    const stored = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    render(page(1));
    fireEvent.click(screen.getByRole('button', { name: 'Keys' }));
    fireEvent.click(dialogue().getByRole('switch'));
    expect(areShortcutsOn()).toBe(false);
    stored.mockRestore();
    fireEvent.click(dialogue().getByRole('switch'));
    expect(areShortcutsOn()).toBe(true);
  });
});
