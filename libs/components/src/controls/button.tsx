import type { Framed } from '../content';

/** Looks of a button: the one main action of a page, others, one that takes something away, and one like a link. */
export type ButtonLook = 'primary' | 'quiet' | 'danger' | 'link';

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  primary: 'rt-button',
  quiet: 'rt-button rt-button--quiet',
  danger: 'rt-button rt-button--danger',
  link: 'rt-button rt-button--link',
};

export function buttonClass(look: ButtonLook = 'primary', wide = false): string {
  return wide ? `${LOOKS[look]} rt-button--wide` : LOOKS[look];
}

interface ButtonLinkProps extends Framed {
  readonly href: string;
  readonly rel?: string;
}

export function ButtonLink({ href, rel, children }: ButtonLinkProps) {
  return (
    <a className={buttonClass('quiet')} rel={rel} href={href}>
      {children}
    </a>
  );
}
