import type { Content, Framed } from './content';

export function PageBody({ skip, head, foot, children }: Framed & PageBodyProps) {
  return (
    <body className="ex">
      <a className="ex-skip" href="#main">
        {skip}
      </a>
      {head}
      <main id="main" className="ex-main" tabIndex={-1}>
        {children}
      </main>
      {foot}
    </body>
  );
}

interface PageBodyProps {
  /** Words of the link past the head. */
  readonly skip: string;
  readonly head: Content;
  readonly foot: Content;
}

/** A link of a navigation; `present`: the page that is shown belongs to it. */
export interface NavigationLink {
  readonly href: string;
  readonly label: string;
  readonly present?: boolean;
}

interface PageHeadProps {
  readonly name: string;
  readonly host: string;
  readonly navigation: string;
  readonly links: readonly NavigationLink[];
  /** The way into a session; a phone shows its first words alone. */
  readonly join: { readonly href: string; readonly label: string; readonly more: string };
}

export function PageHead({ name, host, navigation, links, join }: PageHeadProps) {
  return (
    <header className="ex-header">
      <div className="ex-wrap ex-header__row">
        <a className="ex-brand" href="/">
          <Mark />
          <span className="ex-brand__name">{name}</span>
          <span className="ex-brand__host">{host}</span>
        </a>
        <nav className="ex-nav" aria-label={navigation}>
          {links.map(({ href, label, present }) => (
            <a key={href} className="ex-nav__link" href={href} aria-current={present ? 'page' : undefined}>
              {label}
            </a>
          ))}
          <a className="ex-nav__join" href={join.href}>
            {join.label}
            <span className="ex-nav__more">&nbsp;{join.more}</span>
          </a>
        </nav>
      </div>
    </header>
  );
}

const SEATS = [0, 60, 120, 180, 240, 300].map((angle) => (angle * Math.PI) / 180);

function Mark() {
  return (
    <svg className="ex-brand__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="6" />
      {SEATS.map((angle) => (
        <circle
          key={angle}
          cx={(16 + 12 * Math.cos(angle)).toFixed(1)}
          cy={(16 + 12 * Math.sin(angle)).toFixed(1)}
          r="3"
        />
      ))}
    </svg>
  );
}

export interface LanguageLink extends NavigationLink {
  readonly lang: string;
}

interface PageFootProps extends Framed {
  readonly navigation: string;
  readonly links: readonly NavigationLink[];
  /** Nothing is shown where there is no choice. */
  readonly languages: { readonly label: string; readonly links: readonly LanguageLink[] };
}

export function PageFoot({ navigation, links, languages, children }: PageFootProps) {
  return (
    <footer className="ex-footer">
      <div className="ex-wrap ex-footer__row">
        <p>{children}</p>
        <nav aria-label={navigation}>
          <ul className="ex-footer__links">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        {languages.links.length > 1 && <Languages {...languages} />}
      </div>
    </footer>
  );
}

function Languages({ label, links }: PageFootProps['languages']) {
  return (
    <nav aria-label={label}>
      <ul className="ex-footer__links">
        {links.map(({ href, label: name, lang, present }) => (
          <li key={lang}>
            <a href={href} lang={lang} hrefLang={lang} rel="nofollow" aria-current={present ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface BreadcrumbsProps {
  readonly label: string;
  /** Words and address of each step; the last one is the page itself and has none. */
  readonly steps: readonly (readonly [string, string | null])[];
}

/** Where the page stands: links from the start to it. */
export function Breadcrumbs({ label, steps }: BreadcrumbsProps) {
  return (
    <nav className="ex-crumbs" aria-label={label}>
      <ol>
        {steps.map(([words, href]) => (
          <li key={words}> {href === null ? <span aria-current="page">{words}</span> : <a href={href}>{words}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}

export function Wrap({ children }: Framed) {
  return <div className="ex-wrap">{children}</div>;
}

export function Article({ children }: Framed) {
  return <article className="ex-wrap">{children}</article>;
}
