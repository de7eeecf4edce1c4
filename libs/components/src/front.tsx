import type { Content, Framed } from './content';

export function Hero({ children }: Framed) {
  return (
    <div className="ex-hero">
      <div className="ex-wrap">{children}</div>
    </div>
  );
}

export function LinkCards({ children }: Framed) {
  return <ul className="ex-link-cards">{children}</ul>;
}

export function LinkCard({ href, title, children }: Framed & { readonly href: string; readonly title: string }) {
  return (
    <li className="ex-link-card">
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <p>{children}</p>
    </li>
  );
}

export function Code({ children }: Framed) {
  return <strong className="ex-code">{children}</strong>;
}

/** A part of the front page that has no heading to be seen. */
export function NamedBand({ label, children }: Framed & { readonly label: string }) {
  return (
    <section className="ex-band" aria-label={label}>
      {children}
    </section>
  );
}

interface BandProps extends Framed {
  readonly id: string;
  readonly heading: string;
  readonly all?: { readonly href: string; readonly label: string };
}

export function Band({ id, heading, all, children }: BandProps) {
  return (
    <section className="ex-band" aria-labelledby={id}>
      <div className="ex-band__head">
        <h2 id={id}>{heading}</h2>
        {all && <a href={all.href}>{all.label}</a>}
      </div>
      {children}
    </section>
  );
}

export interface SectorLink {
  readonly href: string;
  readonly label: string;
  readonly count: number;
}

export function Sectors({ sectors }: { readonly sectors: readonly (SectorLink & { below: readonly SectorLink[] })[] }) {
  return (
    <ul className="ex-sectors">
      {sectors.map(({ below, ...sector }) => (
        <li key={sector.href} className="ex-sector">
          <h3>{counted(sector)}</h3>
          <ul>
            {below.map((child) => (
              <li key={child.href}>{counted(child)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function counted({ href, label, count }: SectorLink): Content {
  return (
    <>
      <a href={href}>{label}</a> <span className="ex-muted">{count}</span>
    </>
  );
}
