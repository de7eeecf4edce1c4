/** A piece of a line. `href` is an http or https address without sign-in data, quotes, spaces and angle brackets. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

const BULLET = /^[-*•] +(?=\S)/;
const NUMBER = /^(\d{1,2})[.)] +(?=\S)/;

/**
 * Reads the small part of Markdown that a body may use: paragraphs parted by an empty line, lists of lines that begin
 * with '- ' or with '1. ', **strong**, *emphasis*, [links](https://…) and bare addresses. Everything else, HTML
 * included, is text. The result holds no markup, so whoever shows it escapes texts and nothing more.
 */
export function parseMarkup(text: string): readonly Block[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap(blocksOf);
}

interface Run {
  readonly kind: 'text' | 'bullet' | 'number';
  readonly lines: string[];
}

/** Lines of one kind in a row make a block; a numbered list begins with 1, since '12. March' begins a sentence. */
function blocksOf(lines: readonly string[]): Block[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const kind = kindOf(line, last);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }

  return runs.map(blockOf);
}

function kindOf(line: string, last: Run | undefined): Run['kind'] {
  if (BULLET.test(line)) return 'bullet';
  const number = NUMBER.exec(line)?.[1];
  const next = last?.kind === 'number' ? last.lines.length + 1 : 1;

  return Number(number) === next ? 'number' : 'text';
}

function blockOf({ kind, lines }: Run): Block {
  if (kind === 'text') {
    const children = lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [{ kind: 'break' } as const]),
      ...parseLine(line),
    ]);

    return { kind: 'paragraph', children };
  }
  const mark = kind === 'bullet' ? BULLET : NUMBER;

  return { kind: 'list', ordered: kind === 'number', items: lines.map((line) => parseLine(line.replace(mark, ''))) };
}

/** Lengths are bounded, so that reading takes time in proportion to the text whatever it holds. */
const PIECE =
  /\*\*(?<strong>[^*]{1,500})\*\*|\*(?<star>[^*]{1,500})\*|_(?<line>[^_]{1,500})_|\[(?<label>[^[\]]{1,300})\]\((?<target>[^\s()]{1,2000})\)|https?:\/\/[^\s()<>"'[\]]{1,2000}/giu;

/** Host, port, path; no user before an '@', which would let an address look like another. */
const ADDRESS = /^https?:\/\/[\p{L}\p{N}.-]{1,253}(?::\d{1,5})?(?:[/?#][^\s<>"'`\\]*)?$/iu;

function parseLine(line: string): Inline[] {
  const found: Inline[] = [];
  const pattern = new RegExp(PIECE);
  let end = 0;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const piece = pieceOf(line, match);
    if (piece === null) {
      pattern.lastIndex = match.index + 1;
      continue;
    }
    if (match.index > end) found.push({ kind: 'text', text: line.slice(end, match.index) });
    found.push(piece.inline);
    end = match.index + piece.length;
    pattern.lastIndex = end;
  }

  return end < line.length ? [...found, { kind: 'text', text: line.slice(end) }] : found;
}

interface Found {
  readonly inline: Inline;
  /** Code units of the line that it takes. */
  readonly length: number;
}

function pieceOf(line: string, match: RegExpExecArray): Found | null {
  const { strong, star, line: underlined, label, target } = match.groups ?? {};
  const inner = strong ?? star ?? underlined;
  if (inner !== undefined) {
    const stands = isMark(line, match, inner);
    const kind = strong === undefined ? 'emphasis' : 'strong';

    return stands ? { inline: { kind, children: parseLine(inner) }, length: match[0].length } : null;
  }
  if (label !== undefined && target !== undefined) {
    const children: Inline[] = [{ kind: 'text', text: label }];

    return ADDRESS.test(target) ? { inline: { kind: 'link', href: target, children }, length: match[0].length } : null;
  }

  return bareAddress(match[0]);
}

/** Marks stand at the edge of words and touch what they mark: '3 * 4 * 5' and 'snake_case_name' are texts. */
function isMark(line: string, match: RegExpExecArray, inner: string): boolean {
  const end = match.index + match[0].length;
  const before = line.slice(Math.max(0, match.index - 2), match.index);
  const after = line.slice(end, end + 2);

  return inner.trim() === inner && !/[\p{L}\p{N}*_]$/u.test(before) && !/^[\p{L}\p{N}*_]/u.test(after);
}

/** The full stop after an address belongs to the sentence. */
function bareAddress(written: string): Found | null {
  const href = written.replace(/[.,;:!?*_'"]+$/, '');
  const children: Inline[] = [{ kind: 'text', text: href }];

  return ADDRESS.test(href) ? { inline: { kind: 'link', href, children }, length: href.length } : null;
}

/** What a reader reads of a text with markup, in one line of plain text; for excerpts, descriptions and search. */
export function plainMarkup(text: string): string {
  const blocks = parseMarkup(text);
  const lines = blocks.map((block, at) =>
    block.kind === 'list' ? plainList(block.items, at < blocks.length - 1) : plainOf(block.children),
  );

  return lines.join(' ').replace(/\s+/g, ' ').trim();
}

/** Items of a list, parted where they do not end with a sign of their own, since the marks before them are gone. */
function plainList(items: readonly (readonly Inline[])[], goesOn: boolean): string {
  return items
    .map((item, at) => {
      const text = plainOf(item).trim();
      if (/[.,;:!?…]$/u.test(text)) return text;
      if (at < items.length - 1) return `${text};`;

      return goesOn ? `${text}.` : text;
    })
    .join(' ');
}

function plainOf(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'break') return ' ';

      return piece.kind === 'text' ? piece.text : plainOf(piece.children);
    })
    .join('');
}
