import { isSettled, type OwnEntry } from '@rt/domain/polling';
import { lengthFault } from '@rt/domain/text';
import { IDEA_LETTERS, type IdeaBoardAnswer } from '@rt/kinds';
import { createWords } from '@rt/words';

import catalogue from './phone.words.en-GB.json';

const t = createWords(catalogue);

/** The answer with one idea more, or what is missing. */
export function toAnswer(
  typed: string,
  before: readonly string[],
): { readonly answer: IdeaBoardAnswer } | { readonly error: string } {
  const text = typed.trim();
  if (text === '') return { error: t('phone.write-one') };
  if (lengthFault(text, IDEA_LETTERS) === 'too-long') return { error: t('phone.too-long', { most: IDEA_LETTERS.max }) };

  return { answer: { entries: [...before.filter((one) => one !== text), text] } };
}

/** Ideas that stand alone: what the host has put into a group or hidden stays as it is when it is left out. */
export function standing(given: IdeaBoardAnswer | null, own: readonly OwnEntry[]): readonly string[] {
  const settled = own.filter(isSettled).map(({ text }) => text);

  return (given?.entries ?? []).filter((text) => !settled.includes(text));
}
