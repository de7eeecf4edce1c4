import { useRef, useState } from 'react';

/** Opens what an act needs besides a press, and gives the focus back to its button. */
export function useOpened() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return { open, button, close, toggle: () => setOpen(!open) };
}
