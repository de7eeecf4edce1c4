import type { Checked, Refusal } from './checked';
import { accept, reject } from './checked';
import { graphemes } from './graphemes';
import type { NormaliseOptions } from './normalise';
import { hasLoneSurrogate, normaliseText } from './normalise';

export interface TextLength extends NormaliseOptions {
  /** Fewest graphemes after normalisation; 0 lets an empty text pass. */
  readonly min: number;
  /** Most graphemes after normalisation. */
  readonly max: number;
}

export interface TextLimits extends TextLength {
  /** Path of the field, such as `config.options[2].text`. */
  readonly field: string;
}

/** Code units that one grapheme may take on average, so that stacked accents cannot fill the database. */
const UNITS_PER_GRAPHEME = 4;

/**
 * Code points that one grapheme may take on average once the text is folded: one letter, such as U+FDFA, may unfold into
 * 18. Whatever searches or compares a text then works on at most four bytes for each.
 */
const POINTS_PER_GRAPHEME = 2;
/** A short text may have as many as one of this length: an emoji of several people takes seven. */
const SHORT = 100;

/** Refuses NUL, lone surrogates, wrong lengths in graphemes, more than 4 × `max` code units, and 2 × `max` code points after folding. */
export function checkText(value: unknown, limits: TextLimits): Checked<string> {
  const { field, min, max } = limits;
  if (typeof value !== 'string') return reject('invalid', field, 'text-missing');
  if (value.includes('\0') || hasLoneSurrogate(value)) {
    return reject('invalid', field, 'text-unstorable');
  }

  const text = normaliseText(value, limits);
  const fault = faultOf(text, limits);
  if (fault !== null)
    return fault === 'too-long' ? reject('invalid', field, 'text-too-long', { max }) : tooShort(field, min);

  return accept(text);
}

/** Whether a text as it came is too long or too short once it is normalised; null where it fits. */
export function lengthFault(text: string, limits: TextLength): 'too-long' | 'too-short' | null {
  return faultOf(normaliseText(text, limits), limits);
}

function faultOf(text: string, { min, max }: TextLength): 'too-long' | 'too-short' | null {
  // Not taken apart before it is known to be short enough for that.
  if (text.length > max * UNITS_PER_GRAPHEME) return 'too-long';
  const length = graphemes(text);
  if (length > max || pointsOfFolded(text) > Math.max(max, SHORT) * POINTS_PER_GRAPHEME) return 'too-long';
  return length < min ? 'too-short' : null;
}

function pointsOfFolded(text: string): number {
  let points = 0;
  for (const _ of text.normalize('NFKC')) points += 1;
  return points;
}

function tooShort(field: string, min: number): Refusal<'invalid'> {
  return min === 1 ? reject('invalid', field, 'text-missing') : reject('invalid', field, 'text-too-short', { min });
}
