import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface ListAction {
  readonly inEmpty: ReactNode;
  readonly atTop: ReactNode;
}

/** The action moves up with the first row, and takes the focus along. */
export function useListAction(label: string, open: () => void): ListAction {
  const [pressed, setPressed] = useState(false);
  const press = () => {
    setPressed(true);
    open();
  };
  return {
    inEmpty: <Button onClick={press}>{label}</Button>,
    atTop: (
      <Button autoFocus={pressed} onClick={open}>
        {label}
      </Button>
    ),
  };
}
