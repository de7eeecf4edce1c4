import type { ComponentPropsWithRef, MouseEvent } from 'react';

function refuse(event: MouseEvent): void {
  event.preventDefault();
}

/** Uses `aria-disabled`: a browser takes the focus from a disabled button, and a keyboard starts the page again. */
export function steadyButton({ disabled, onClick, ...rest }: ComponentPropsWithRef<'button'>) {
  return <button {...rest} aria-disabled={disabled ? true : undefined} onClick={disabled ? refuse : onClick} />;
}
