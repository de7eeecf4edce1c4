import { escapeMarkup } from '@rt/domain/text';

/** Markup that is safe to send: made by `html` alone, which escapes whatever is put into it. */
export class Html {
  constructor(readonly text: string) {}
}

/** What a template may hold: markup, text (escaped), a list of either, or nothing. */
export type Piece = Html | string | number | null | undefined | false | readonly Piece[];

/** Template tag: every value is escaped unless it is itself `Html`. Attributes must be written in double quotes. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(strings.reduce((done, part, index) => done + textOf(pieces[index - 1]) + part));
}

/** Joins markup with a separator that is escaped like any text. */
export function joined(pieces: readonly Piece[], separator: string): Html {
  return new Html(pieces.map(textOf).join(escapeMarkup(separator)));
}

/**
 * A data block for machines. `<` is written as a JSON escape, so that no value can end the element; browsers do not
 * run it, so the Content-Security-Policy lets it stand.
 */
export function dataBlock(value: object): Html {
  const json = JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028|\u2029/g, ' ');
  return new Html(`<script type="application/ld+json">${json}</script>`);
}

function textOf(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (Array.isArray(piece)) return piece.map(textOf).join('');
  return escapeMarkup(String(piece));
}
