import type { Content, Framed } from './content';

/** A component that may hold a text in another language than the page. */
export interface InLanguage {
  /** Language of what people wrote, 'cy'; none where it is that of the page. */
  readonly lang?: string | undefined;
}

export function WordsIn({ lang, children }: Framed & InLanguage): Content {
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}
