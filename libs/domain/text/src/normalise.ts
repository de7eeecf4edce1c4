export interface NormaliseOptions {
  /** Keeps single and double line breaks (bodies); otherwise a line break is white space like any other. */
  readonly keepLines?: boolean;
}

/*
 * What is invisible and does not belong into a text: controls, soft hyphen, combining grapheme joiner, zero-width
 * characters, bidirectional controls, invisible operators, interlinear marks, tags. The first two branches match the two
 * places where such characters are part of a visible emoji (a family joined by U+200D; the flags of England, Scotland
 * and Wales, which are tags after a black flag) and win over the third.
 */
const EMOJI_SEQUENCE =
  '\\p{Extended_Pictographic}[\\u{FE0F}\\u{1F3FB}-\\u{1F3FF}]*(?:\\u200D\\p{Extended_Pictographic}[\\u{FE0F}\\u{1F3FB}-\\u{1F3FF}]*)+';
const TAGGED_FLAG = '\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,8}\\u{E007F}';
const INVISIBLE =
  '[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}]';
const EMOJI_OR_INVISIBLE = new RegExp(`(${EMOJI_SEQUENCE}|${TAGGED_FLAG})|${INVISIBLE}`, 'gu');

/** Letters that are drawn as nothing: Hangul fillers and the empty braille cell. */
const BLANK_LETTERS = /[\u115F\u1160\u2800\u3164\uFFA0]/g;

/** A variation selector with nothing before it that it could vary. */
const ORPHAN_SELECTORS = /(^|\s)[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]+/gu;

const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const WHITE_SPACE = /[\s\u0085]+/g;

/** True when half of a surrogate pair stands alone: no such text can be stored as UTF-8. */
export function hasLoneSurrogate(text: string): boolean {
  return text.search(LONE_SURROGATE) >= 0;
}

/**
 * Text as it is stored: NFC, without control, zero-width and bidirectional control characters (U+200D inside an emoji
 * stays), runs of white space as one space, trimmed. Applying it twice changes nothing.
 */
export function normaliseText(text: string, options: NormaliseOptions = {}): string {
  const visible = text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(EMOJI_OR_INVISIBLE, (_match, emoji: string | undefined) => emoji ?? '')
    .replace(BLANK_LETTERS, ' ')
    .replace(ORPHAN_SELECTORS, '$1')
    .normalize('NFC');

  return options.keepLines ? collapseLines(visible) : collapse(visible);
}

function collapse(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}

/** One space inside a line, at most one empty line between two lines. */
function collapseLines(text: string): string {
  const lines = text.replace(LINE_BREAKS, '\n').split('\n').map(collapse);
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));

  return kept.join('\n').trim();
}
