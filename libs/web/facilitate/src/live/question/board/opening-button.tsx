import { Button } from '@mantine/core';
import type { Ref } from 'react';

interface OpeningButtonProps {
  readonly act: string;
  readonly name: string;
  readonly label: string;
  readonly look: 'default' | 'subtle';
  readonly offline: boolean;
  readonly open: boolean;
  readonly button: Ref<HTMLButtonElement>;
  toggle(): void;
}

export function OpeningButton({ act, name, label, look, offline, open, button, toggle }: OpeningButtonProps) {
  return (
    <Button
      ref={button}
      variant={look}
      size="xs"
      disabled={offline}
      data-act={act}
      aria-expanded={open}
      aria-label={label}
      onClick={toggle}
    >
      {name}
    </Button>
  );
}
