/** What nobody sees in a text, as the inside of a character class: Unicode's ignorable characters and noncharacters, and interlinear marks. */
export const UNSEEN = '\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\uFFF9-\\uFFFB';

const EACH_UNSEEN = new RegExp(`[${UNSEEN}]`, 'gu');

/** A text for comparing, in which nothing is left that nobody sees: texts may be stored that hold such characters. */
export function withoutUnseen(text: string): string {
  return text.replace(EACH_UNSEEN, '');
}

/** A text as it goes into a file for programs, or is kept, without marks of direction: joiners stay, which belong to words. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
