import { UNSEEN } from './unseen';

export interface NormaliseOptions {
  /** Keeps single and double line breaks (bodies); otherwise a line break is white space like any other. */
  readonly keepLines?: boolean;
}

/*
 * What is invisible goes: controls and what `UNSEEN` names. The branches before it match the places where such characters
 * change what is seen, and win over it: the flags of England, Scotland and Wales, which are tags after a black flag; an
 * emoji with its variation or colour, or several joined by U+200D; a digit drawn as a key; the form of a Han sign or a Mongolian letter;
 * what parts letters of the Arabic script (U+200C), and what joins or parts those of Indian scripts beside the sign that takes their vowel.
 */
const TAGGED_FLAG = '\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,8}\\u{E007F}';
const EMOJI = '\\p{Extended_Pictographic}[\\uFE0E\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*';
const KEY = '[0-9#*]\\uFE0F\\u20E3';
const VARIED_LETTER =
  '\\p{Script=Han}[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]|(?![\\u180B-\\u180F])\\p{Script=Mongolian}[\\u180B-\\u180D\\u180F]';
const PARTED_ARABIC = '\\u200C(?<=(?=\\p{L})\\p{Script=Arabic}\\p{M}*\\u200C)(?=(?=\\p{L})\\p{Script=Arabic})';
const NO_VOWEL = '[\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA]';
const JOINED_INDIAN = `[\\u200C\\u200D](?<=${NO_VOWEL}\\p{M}*.)|\\u200D(?<=[\\u0900-\\u0DFF]\\p{M}*.)(?=\\p{M}*${NO_VOWEL})`;
const CONTROLS = '\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F';
const SEEN_OR_NOT = new RegExp(
  `(${TAGGED_FLAG}|${EMOJI}(?:\\u200D${EMOJI})*|${KEY}|${VARIED_LETTER}|${PARTED_ARABIC}|${JOINED_INDIAN})|[${CONTROLS}${UNSEEN}]`,
  'gu',
);

/** Letters that are drawn as nothing: Hangul fillers and the empty braille cell. */
const BLANK_LETTERS = /[\u115F\u1160\u2800\u3164\uFFA0]/g;

const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;
const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const WHITE_SPACE = /[\s\u0085]+/g;

/** True when half of a surrogate pair stands alone: no such text can be stored as UTF-8. */
export function hasLoneSurrogate(text: string): boolean {
  return text.search(LONE_SURROGATE) >= 0;
}

/** NFC, trimmed, without invisible characters unless they change an emoji or letter. Idempotent. */
export function normaliseText(text: string, options: NormaliseOptions = {}): string {
  const visible = text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(BLANK_LETTERS, ' ')
    .replace(SEEN_OR_NOT, (_match, seen: string | undefined) => seen ?? '')
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
