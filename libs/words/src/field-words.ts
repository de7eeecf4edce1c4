import { createWords, type Translate } from './create-words';
import { currentLocale } from './locale';
import { fields } from './words.en-GB.json';

type Messages = typeof fields;

const made = new Map<string, Translate<Messages>>();

/**
 * What people call the field at a path, to begin a sentence with: 'title' is 'Title', 'items.2.title' is
 * 'Title of agenda item 3'. A field that no request of the contract has is called by its name.
 */
export function fieldWords(path: string, locale: string = currentLocale()): string {
  const t = made.get(locale) ?? createWords(fields, locale);
  made.set(locale, t);
  const steps = path.split('.');
  const leaf = steps.at(-1) ?? '';
  const [list = '', at] = steps.slice(isPosition(leaf) ? -2 : -3);
  const entry = isPosition(at) ? { entry: oneOf(t, list), number: Number(at) + 1 } : undefined;
  const words = isPosition(leaf) ? entryWords(t, entry) : leafWords(t, leaf, entry);

  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}

type Entry = { readonly entry: string; readonly number: number } | undefined;

function entryWords(t: Translate<Messages>, entry: Entry): string {
  return entry ? t('entry-number', entry) : t('entry');
}

function leafWords(t: Translate<Messages>, leaf: string, entry: Entry): string {
  const field = wordsOf(t, leaf);

  return entry ? t('of-entry', { field, ...entry }) : field;
}

function wordsOf(t: Translate<Messages>, name: string): string {
  return isFieldWord(name) ? t(name) : name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function oneOf(t: Translate<Messages>, list: string): string {
  const one = `one.${list}`;

  return isFieldWord(one) ? t(one) : t('entry');
}

/** True where the catalogue has words for a field of that name. */
export function isFieldWord(id: string): id is keyof Messages {
  return Object.hasOwn(fields, id);
}

function isPosition(step: string | undefined): boolean {
  return step !== undefined && /^\d+$/.test(step);
}
