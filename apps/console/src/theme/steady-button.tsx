import type { ComponentPropsWithRef, MouseEvent } from 'react';

function refuse(event: MouseEvent): void {
  event.preventDefault();
}

/**
 * Root of every button. One that cannot be pressed now (work is under way, nothing to do yet) says so and does nothing,
 * but keeps the focus: the browser takes it from a disabled button, and a keyboard then begins the page anew.
 */
export function steadyButton({ disabled, onClick, ...rest }: ComponentPropsWithRef<'button'>) {
  return <button {...rest} aria-disabled={disabled ? true : undefined} onClick={disabled ? refuse : onClick} />;
}
