import { type Block, type Inline, parseMarkup } from '@rt/domain/text';
import { Fragment } from 'react/jsx-runtime';

import type { Content } from './content';
import type { InLanguage } from './language';

/** A body as readers see it. Texts are escaped; the only addresses are those that the parser took for web addresses. */
export function Markup({ text }: { readonly text: string }) {
  return <>{parseMarkup(text).map((part, at) => block(part, at))}</>;
}

function block(part: Block, at: number): Content {
  if (part.kind === 'paragraph') return <p key={at}>{part.children.map(inline)}</p>;
  const items = part.items.map((item, index) => <li key={index}>{item.map(inline)}</li>);
  // Paragraphs take the direction of their letters by the style of the page; the marks of a list do not.
  const List = part.ordered ? 'ol' : 'ul';
  return (
    <List key={at} dir="auto">
      {items}
    </List>
  );
}

function inline(piece: Inline, at: number): Content {
  switch (piece.kind) {
    case 'text':
      return <Fragment key={at}>{piece.text}</Fragment>;
    case 'break':
      return <br key={at} />;
    case 'strong':
      return <strong key={at}>{piece.children.map(inline)}</strong>;
    case 'emphasis':
      return <em key={at}>{piece.children.map(inline)}</em>;
    case 'link':
      return (
        <a key={at} href={piece.href} rel="nofollow ugc noopener noreferrer">
          {piece.children.map(inline)}
        </a>
      );
  }
}

/** Paragraphs of a plain text: an empty line parts them, a single line break stays one. */
export function Paragraphs({ text, lang }: InLanguage & { readonly text: string }) {
  const parts = text.split(/\n{2,}/).filter((part) => part.trim() !== '');
  return (
    <>
      {parts.map((part, at) => (
        <p key={at} lang={lang}>
          {part.split('\n').map(line)}
        </p>
      ))}
    </>
  );
}

function line(words: string, at: number): Content {
  return (
    <Fragment key={at}>
      {at > 0 && <br />}
      {words}
    </Fragment>
  );
}
