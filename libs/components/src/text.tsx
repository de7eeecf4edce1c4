import { isolated } from '@rt/domain/text';

import type { Content, Framed } from './content';
import type { InLanguage } from './language';

export function Lead({ children }: Framed) {
  return <p className="ex-lead">{children}</p>;
}

export function Muted({ children }: Framed) {
  return <p className="ex-muted">{children}</p>;
}

/** A few words that are less important than those beside them. */
export function MutedWords({ children }: Framed) {
  return <span className="ex-muted">{children}</span>;
}

export function Unseen({ children }: Framed) {
  return <span className="rt-hidden">{children}</span>;
}

const TEXTS = { plain: 'ex-text', page: 'ex-text ex-text--page', claim: 'ex-text ex-claim' } as const;

/** A running text: of a page, or the claim of a contribution. */
export function Text({ look = 'plain', lang, children }: Framed & InLanguage & { readonly look?: keyof typeof TEXTS }) {
  return (
    <div className={TEXTS[look]} lang={lang}>
      {children}
    </div>
  );
}

export function TextSection({ id, heading, children }: Framed & { readonly id: string; readonly heading: string }) {
  return (
    <section className="ex-text" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

export function Empty({ children }: Framed) {
  return <p className="ex-empty">{children}</p>;
}

export function EmptyPage({ children }: Framed) {
  return <p className="ex-empty ex-empty--page">{children}</p>;
}

/** Instead of results: what to do now, as a list of `li`. */
export function EmptyAdvice({ heading, children }: Framed & { readonly heading: string }) {
  return (
    <div className="ex-empty">
      <h2>{heading}</h2>
      <ul>{children}</ul>
    </div>
  );
}

/** What happened instead of the page. */
export function Problem({ children }: Framed) {
  return <div className="ex-wrap ex-problem">{children}</div>;
}

/** Facts in a row, the first of them strong: 'Evidence · Batteries · North West'. */
export function KindLine({ first, others = [] }: { readonly first: Content; readonly others?: readonly string[] }) {
  return (
    <p className="ex-kind">
      <strong>{first}</strong>
      {others.map((words) => ` · ${isolated(words)}`)}
    </p>
  );
}
