import { graphemesOf } from '@rt/domain/text';

import type { Fonts } from '../pdf-document';
import { lettersOf } from './font-letters';

/** What is written or drawn: other characters take no glyph of their own. */
const SEEN = /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

/** Stands for a grapheme that cannot be set: a character that is in no text. */
const UNSET = '\uffff';
const UNSET_TEXT = /\uffff(?:\s*\uffff)*/g;

/** A value in which every text can be set with some fonts, and whether that changed any. */
export interface Settable<Value> {
  readonly value: Value;
  readonly isWhole: boolean;
}

/** Replaces letters that the fonts lack by one mark per run, instead of boxes. */
export function settable<Value>(value: Value, fonts: Fonts, mark: string): Settable<Value> {
  const [regular, bold] = [lettersOf(fonts.regular), lettersOf(fonts.bold)];
  let isWhole = true;
  const isSet = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0;

    return (regular.has(code) && bold.has(code)) || !SEEN.test(letter) || IGNORABLE.test(letter);
  };
  const inLetters = (text: string): string => {
    if ([...text].every(isSet)) return text;
    isWhole = false;
    const parts = graphemesOf(text).map((one) => ([...one].every(isSet) ? one : UNSET));

    return parts.join('').replace(UNSET_TEXT, mark);
  };

  return { value: eachText(value, inLetters) as Value, isWhole };
}

function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => eachText(item, change));

  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, eachText(item, change)]));
}
