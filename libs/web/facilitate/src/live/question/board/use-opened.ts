import { useRef, useState } from 'react';

export function useOpened() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return { open, button, close, toggle: () => setOpen(!open) };
}
