import { graphemesOf } from '@rt/domain/text';

import { textWidth } from './text-width';

/** Lines no wider than `room`, in the units in which `size` is the height of the type: broken at spaces; a wider word is cut between letters. */
export function wrappedText(text: string, { size, room }: { readonly size: number; readonly room: number }): string[] {
  const most = room / size;
  const words = text.split(/[ \t\r\n\u2028\u2029]+/).filter((word) => word !== '');
  const lines: string[] = [];
  for (const piece of words.flatMap((word) => cutWord(word, most))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${piece}` : piece;
    if (lines.length > 0 && textWidth(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }

  return lines;
}

/** Pieces of a word, each as long as there is room for; a letter that is wider than a line stands alone. */
function cutWord(word: string, most: number): readonly string[] {
  if (textWidth(word) <= most) return [word];
  const pieces: string[] = [];
  let width = Infinity;
  for (const letter of graphemesOf(word)) {
    const own = textWidth(letter);
    width += own;
    if (width <= most) pieces[pieces.length - 1] += letter;
    else {
      pieces.push(letter);
      width = own;
    }
  }

  return pieces;
}
