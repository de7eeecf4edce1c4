import { Button } from '@mantine/core';
import type { Ref } from 'react';

interface OpeningButtonProps {
  /** By which its key finds it. */
  readonly act: string;
  readonly name: string;
  /** The name with what it is about, for screen readers. */
  readonly label: string;
  readonly look: 'default' | 'subtle';
  readonly offline: boolean;
  readonly open: boolean;
  readonly button: Ref<HTMLButtonElement>;
  toggle(): void;
}

/** A button of an entry that opens what an act needs besides a press. */
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
