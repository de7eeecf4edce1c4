export type { TextLength } from './check-text';
export { checkText, lengthFault } from './check-text';
export type { Checked, Refusal } from './checked';
export { accept, reject } from './checked';
export { escapeMarkup } from './escape-markup';
export { foldForMatch, slug } from './fold';
export { excerpt, graphemes, graphemesOf } from './graphemes';
export { disguised, inLatin, readAsLetters } from './held/disguises';
export { checkHeldWords, HELD_WORDS_MAX, holdsWord } from './held/held-words';
export { inOneLine } from './in-one-line';
export { isolated } from './isolated';
export { groupedBy } from './lists/grouped-by';
export type { Block, Inline } from './markup';
export { parseMarkup, plainMarkup } from './markup';
export { normaliseText } from './normalise';
export type { Reason, Reasons, ReasonValues } from './reasons';
export { checkRecord, isRecord, joinPath, own } from './record';
export { latinDigits } from './scripts/latin-digits';
export {
  checkSources,
  joinSources,
  sourceLink,
  sourceMarkup,
  SOURCES_MAX,
  splitSources,
} from './sources/check-sources';
export { TEXT_LIMITS } from './text-limits';
export { UNSEEN, withoutIsolates, withoutUnseen } from './unseen';
export { APOSTROPHES, plainLetters, readWordKey, wordKey } from './word-key';
