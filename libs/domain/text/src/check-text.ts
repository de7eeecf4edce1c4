import { accept, reject } from './checked';
import type { Checked } from './checked';
import { graphemes } from './graphemes';
import { hasLoneSurrogate, normaliseText } from './normalise';
import type { NormaliseOptions } from './normalise';

export interface TextLimits extends NormaliseOptions {
  /** Path of the field, such as `config.options[2].text`. */
  readonly field: string;
  /** Fewest graphemes after normalisation; 0 lets an empty text pass. */
  readonly min: number;
  /** Most graphemes after normalisation. */
  readonly max: number;
}

/** Code units that one grapheme may take on average, so that stacked accents cannot fill the database. */
const UNITS_PER_GRAPHEME = 4;

/**
 * Normalises a text that came from outside and holds it to its length. Refused are anything but a string, NUL, halves
 * of surrogate pairs, fewer than `min` or more than `max` graphemes, and more than 4 × `max` code units.
 */
export function checkText(value: unknown, limits: TextLimits): Checked<string> {
  const { field, min, max } = limits;
  if (typeof value !== 'string') return reject('invalid', field, 'Enter a text.');
  if (value.includes('\0') || hasLoneSurrogate(value)) {
    return reject('invalid', field, 'The text holds a character that cannot be stored.');
  }

  const text = normaliseText(value, limits);
  if (text.length > max * UNITS_PER_GRAPHEME) return reject('invalid', field, tooLong(max));
  const length = graphemes(text);
  if (length > max) return reject('invalid', field, tooLong(max));
  if (length < min) return reject('invalid', field, tooShort(min));

  return accept(text);
}

function tooLong(max: number): string {
  return `Enter at most ${max} ${max === 1 ? 'character' : 'characters'}.`;
}

function tooShort(min: number): string {
  return min === 1 ? 'Enter a text.' : `Enter at least ${min} characters.`;
}
