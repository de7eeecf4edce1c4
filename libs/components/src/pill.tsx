import type { Framed } from './content';

export function Pills({ label, children }: Framed & { readonly label?: string }) {
  return (
    <ul className="ex-pills" aria-label={label}>
      {children}
    </ul>
  );
}

/** A short link in a row of others: what a thing is filed under, or what is chosen. */
export function Pill({ href, children }: Framed & { readonly href: string }) {
  return (
    <li>
      <a className="ex-pill" href={href}>
        {children}
      </a>
    </li>
  );
}
