import { inOneLine } from '@rt/domain/text';

import type { Content, Framed } from './content';
import type { InLanguage } from './language';
import { Pill, Pills } from './pill';
import { KindLine, Unseen } from './text';

export function SearchRegion({ children }: Framed) {
  return (
    <div className="ex-search" data-search="">
      {children}
    </div>
  );
}

/** How much was found; told to those who hear the page when it changes. */
export function Count({ children }: Framed) {
  return (
    <p className="ex-count" role="status" data-count="">
      {children}
    </p>
  );
}

export function Suggestion({ children }: Framed) {
  return <p className="ex-suggestion">{children}</p>;
}

interface ChipsProps {
  readonly label: string;
  /** Said before the words of a chip: 'Remove filter'. */
  readonly act: string;
  readonly chips: readonly { readonly href: string; readonly words: string }[];
  readonly clear: { readonly href: string; readonly label: string };
}

export function Chips({ label, act, chips, clear }: ChipsProps) {
  return (
    <Pills label={label}>
      {chips.map(({ href, words }) => (
        <Pill key={href} href={href}>
          <Unseen>{act} </Unseen>
          {words} <span aria-hidden="true">×</span>
        </Pill>
      ))}
      <li>
        <a className="ex-clear" href={clear.href}>
          {clear.label}
        </a>
      </li>
    </Pills>
  );
}

interface SearchColumnsProps extends Framed {
  readonly filters: Content;
  readonly label: string;
}

export function SearchColumns({ filters, label, children }: SearchColumnsProps) {
  return (
    <div className="ex-columns ex-columns--facets">
      <div className="ex-facets" data-facets="">
        {filters}
      </div>
      <section className="ex-columns__main" aria-label={label} data-results="">
        {children}
      </section>
    </div>
  );
}

/** The filters, behind a line that unfolds them on a phone; `summary` says how many are chosen. */
export function Filters({ label, summary, children }: Framed & { readonly label: string; readonly summary: string }) {
  return (
    <details className="ex-filters" data-filters="">
      <summary className="ex-filters__summary">{summary}</summary>
      <nav className="ex-filters__body" aria-label={label}>
        {children}
      </nav>
    </details>
  );
}

/** One value of a facet: a link that chooses it or takes it back. */
export interface FacetLink {
  readonly value: string;
  readonly label: string;
  readonly href: string;
  readonly chosen: boolean;
  /** How many would be found, as a number and in words. */
  readonly count: number;
  readonly countWords: string;
  readonly below: boolean;
}

interface FacetGroupProps {
  readonly name: string;
  readonly heading: string;
  readonly values: readonly FacetLink[];
}

export function FacetGroup({ name, heading, values }: FacetGroupProps) {
  return (
    <section className="ex-facet" aria-labelledby={`facet-${name}`}>
      <h2 id={`facet-${name}`}>{heading}</h2>
      <ul>
        {values.map((value) => (
          <li key={value.value} className={value.below ? 'ex-facet__below' : undefined}>
            <FacetValueLink facet={name} {...value} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FacetValueLink({
  facet,
  value,
  label,
  href,
  chosen,
  count,
  countWords,
}: FacetLink & { readonly facet: string }) {
  return (
    <a
      className="ex-facet__value"
      rel="nofollow"
      data-facet={facet}
      data-value={value}
      href={href}
      aria-current={chosen ? 'true' : undefined}
    >
      <span className="ex-facet__box" aria-hidden="true" />
      <span>{label}</span>{' '}
      <span className="ex-facet__count" data-n={count}>
        {countWords}
      </span>
    </a>
  );
}

interface SortingProps {
  readonly label: string;
  readonly orders: readonly { readonly href: string; readonly label: string; readonly present: boolean }[];
}

export function Sorting({ label, orders }: SortingProps) {
  return (
    <p className="ex-sort">
      <span>{label}</span>{' '}
      {orders.map((order) => (
        <a
          key={order.href}
          className="ex-sort__link"
          rel="nofollow"
          href={order.href}
          aria-current={order.present ? 'true' : undefined}
        >
          {order.label}
        </a>
      ))}
    </p>
  );
}

export function Hits({ children }: Framed) {
  return <ul className="ex-results">{children}</ul>;
}

interface HitProps extends InLanguage {
  readonly name: string;
  readonly what: string;
  readonly about: readonly string[];
  readonly title: string;
  readonly href: string;
  readonly text: Content;
  readonly meta: readonly string[];
}

export function Hit({ name, what, about, title, href, text, meta, lang }: HitProps) {
  return (
    <li className="ex-hit" data-ref={name}>
      <KindLine first={what} others={about} />
      <h2 className="ex-hit__title">
        <a href={href} lang={lang}>
          {title}
        </a>
      </h2>
      {text !== null && (
        <p className="ex-hit__text" lang={lang}>
          {text}
        </p>
      )}
      <p className="ex-card__meta">{inOneLine(meta)}</p>
    </li>
  );
}

/** The words of a text that were asked for stand out; `matches` are beginnings and ends in the text, in order. */
export function MarkedText({
  text,
  matches,
}: {
  readonly text: string;
  readonly matches: readonly (readonly number[])[];
}) {
  const ends = [0, ...matches.map(([, end = 0]) => end)];
  return (
    <>
      {matches.map(([start = 0, end = 0], at) => (
        <Marked key={start} before={text.slice(ends[at], start)} words={text.slice(start, end)} />
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}

function Marked({ before, words }: { readonly before: string; readonly words: string }) {
  return (
    <>
      {before}
      <mark>{words}</mark>
    </>
  );
}

export function Pages({ label, children }: Framed & { readonly label: string }) {
  return (
    <nav className="ex-pages" aria-label={label}>
      {children}
    </nav>
  );
}
