import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { useListAction } from './use-list-action';

interface ListProps {
  readonly rows: number;
  open(): void;
}

function List({ rows, open }: ListProps) {
  const add = useListAction('Add a person', open);
  return rows === 0 ? <section>{add.inEmpty}</section> : <header>{add.atTop}</header>;
}

const list = (rows: number, open = (): void => undefined) => (
  <MantineProvider env="test">
    <List rows={rows} open={open} />
  </MantineProvider>
);

describe('the action of a list', () => {
  it('takes the focus with it when the first row moves it up', async () => {
    const open = jest.fn();
    const { rerender } = render(list(0, open));
    await userEvent.click(screen.getByRole('button'));
    rerender(list(1, open));

    expect(open).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a person' }));
  });

  it('takes no focus where the rows come by themselves', () => {
    const { rerender } = render(list(0));
    rerender(list(1));

    expect(document.activeElement).toBe(document.body);
  });
});
