import { Anchor, Button, type ButtonProps } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef, type ReactNode } from 'react';

interface PlainLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: string;
  /** Leads nowhere for now; it stays in the order of the keyboard, so that whoever stands on it is not lost. */
  readonly disabled?: boolean | undefined;
}

/** A link to a page of the console without a look of its own; `to` is a path below `/console` ('/roundtables/new'). */
export const PlainLink = forwardRef<HTMLAnchorElement, PlainLinkProps>(function PlainLink(
  { to, disabled, ...rest },
  ref,
) {
  const off = disabled ? { disabled, tabIndex: 0 } : {};
  return <Link ref={ref} to={to as '.'} activeOptions={{ exact: true }} {...rest} {...off} />;
});

export function PageLink({ to, children, ...rest }: PlainLinkProps) {
  return (
    <Anchor component={PlainLink} to={to} {...rest}>
      {children}
    </Anchor>
  );
}

// The root of a button is a button; this one is a link.
const asLink = (props: PlainLinkProps) => <PlainLink {...props} />;

interface ButtonLinkProps extends ButtonProps {
  readonly to: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly children: ReactNode;
}

export function ButtonLink({ to, children, ...rest }: ButtonLinkProps) {
  return (
    <Button component={PlainLink} to={to} renderRoot={asLink} {...rest}>
      {children}
    </Button>
  );
}

/** Goes to a page of the console: `go('/roundtables')`; `replace` leaves no entry in the history. */
export function useGo(): (to: string, options?: { readonly replace?: boolean }) => void {
  const router = useRouter();
  return (to, options) => {
    const base = router.basepath.replace(/\/$/, '');
    const href = to === '/' ? base || '/' : `${base}${to}`;
    if (options?.replace) router.history.replace(href);
    else router.history.push(href);
  };
}
