import { type Block, type Inline, parseMarkup } from '@rt/domain/text';

import { type Html, html } from './html';

/** A body as readers see it. Texts are escaped; the only addresses are those that the parser took for web addresses. */
export function markup(text: string): Html {
  return html`${parseMarkup(text).map(block)}`;
}

function block(part: Block): Html {
  if (part.kind === 'paragraph') return html`<p>${part.children.map(inline)}</p>`;
  const items = part.items.map((item) => html`<li>${item.map(inline)}</li>`);
  return part.ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

function inline(piece: Inline): Html {
  switch (piece.kind) {
    case 'text':
      return html`${piece.text}`;
    case 'break':
      return html`<br />`;
    case 'strong':
      return html`<strong>${piece.children.map(inline)}</strong>`;
    case 'emphasis':
      return html`<em>${piece.children.map(inline)}</em>`;
    case 'link':
      return html`<a href="${piece.href}" rel="nofollow ugc noopener noreferrer">${piece.children.map(inline)}</a>`;
  }
}
