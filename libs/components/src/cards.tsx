import { inOneLine } from '@rt/domain/text';

import type { Content, Framed } from './content';
import type { InLanguage } from './language';
import { KindLine } from './text';

const LISTS = { plain: 'ex-cards', grid: 'ex-cards ex-cards--grid', wide: 'ex-cards ex-cards--wide' } as const;

export function Cards({ look = 'plain', children }: Framed & { readonly look?: keyof typeof LISTS }) {
  return <ul className={LISTS[look]}>{children}</ul>;
}

interface CardProps extends InLanguage {
  readonly what: string;
  readonly about: readonly string[];
  readonly title: string;
  readonly href: string;
  readonly level: 'h2' | 'h3';
  readonly text: string | null;
  readonly meta: readonly string[];
  readonly chart?: Content;
}

/** Something published, in a list: what it is, its title, some of its text, its result. */
export function Card({ what, about, title, href, level: Heading, text, meta, chart, lang }: CardProps) {
  return (
    <li className="ex-card">
      <KindLine first={what} others={about} />
      <Heading className="ex-card__title">
        <a href={href} lang={lang}>
          {title}
        </a>
      </Heading>
      {text !== null && (
        <p className="ex-card__text" lang={lang}>
          {text}
        </p>
      )}
      {chart}
      <p className="ex-card__meta">{inOneLine(meta)}</p>
    </li>
  );
}
