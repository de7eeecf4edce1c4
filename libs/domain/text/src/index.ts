export { accept, refuse } from './checked';
export type { Checked, Refusal } from './checked';
export { checkText } from './check-text';
export type { TextLimits } from './check-text';
export { compareText, foldForMatch, slug } from './fold';
export { excerpt, graphemes } from './graphemes';
export { normaliseText } from './normalise';
export type { NormaliseOptions } from './normalise';
export { checkRecord, isRecord, joinPath, own } from './record';
