import { buttonClass, type ButtonLook } from '@rt/components';
import type { MouseEvent, ReactNode } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
  readonly type?: 'button' | 'submit';
  readonly wide?: boolean;
  /** Work is under way: the button keeps its focus and its name, and does nothing meanwhile. */
  readonly busy?: boolean;
  readonly label?: string;
  readonly describedBy?: string;
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
}

/** A native button. While `busy` it stays focusable, so that nobody loses their place on the page. */
export function Button({
  children,
  look = 'primary',
  type = 'button',
  wide,
  busy,
  label,
  describedBy,
  onClick,
}: ButtonProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };

  return (
    <button
      type={type}
      className={buttonClass(look, wide)}
      aria-disabled={busy ? true : undefined}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={click}
    >
      {children}
    </button>
  );
}
