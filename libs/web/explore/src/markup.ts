import type { Block, Inline } from '@rt/domain/text';

/** A new element with a class and a text; texts are never read as markup. */
export function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

export function blockElement(block: Block): HTMLElement {
  if (block.kind === 'paragraph') return filled('p', block.children);
  const list = element(block.ordered ? 'ol' : 'ul', '');
  list.append(...block.items.map((item) => filled('li', item)));
  return list;
}

function filled(name: string, pieces: readonly Inline[]): HTMLElement {
  const made = element(name, '');
  made.append(...pieces.map(nodeOf));
  return made;
}

function nodeOf(piece: Inline): Node | string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'break') return document.createElement('br');
  if (piece.kind !== 'link') return filled(piece.kind === 'strong' ? 'strong' : 'em', piece.children);
  const link = filled('a', piece.children) as HTMLAnchorElement;
  link.href = piece.href;
  link.rel = 'nofollow ugc noopener noreferrer';
  return link;
}
