import type { Moderation } from '@rt/domain/polling';
import { checkFlag, isWhole, MODERATIONS, wholeRefusal } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, isRecord, own, readWordKey, reject } from '@rt/domain/text';

import { DECIDED_MAX, decideWords } from './decide';
import type { Aliases, KeyRules } from './keys';
import { cloudKey, isCircular } from './keys';
import { LEFT_MAX } from './left';
import type { CloudRules } from './result';
import type { StopLanguage } from './stop-words';
import { STOP_LANGUAGES } from './stop-words';
import { CLOUD_WORDS_MAX } from './words-allowed';

export interface WordCloudConfig extends CloudRules {
  /** Words of one person, 1 to 10; 3 where it is left out. */
  readonly maxPerPerson?: number;
  /** The room sees words that at least so many people wrote, 1 to 20; 1 where it is left out. */
  readonly minCount?: number;
}

/** Lists of word keys that hosts decide on, with how many of each there may be. What was decided on before is left as well (`decideWords`). */
const LISTS = { hidden: DECIDED_MAX, shown: DECIDED_MAX, left: LEFT_MAX + 2 * DECIDED_MAX } as const;

const KEYS = [
  'maxPerPerson',
  'moderation',
  'stopWords',
  'foldAccents',
  'minCount',
  'aliases',
  'hiddenSpellings',
  ...Object.keys(LISTS),
];

/** So many people at most that the host may ask of a word. */
export const MIN_COUNT_MAX = 20;

const MOST = { maxPerPerson: CLOUD_WORDS_MAX, minCount: MIN_COUNT_MAX } as const;

export function checkCloudConfig(input: unknown): Checked<WordCloudConfig> {
  const record = checkRecord(input, 'config', KEYS);
  if (!record.ok) return record;
  const { value } = record;
  const numbers = checkNumbers(value);
  if (!numbers.ok) return numbers;
  const moderation = oneOf<Moderation>(
    MODERATIONS,
    own(value, 'moderation'),
    'config.moderation',
    'moderation-missing',
  );
  if (!moderation.ok) return moderation;
  const rules = checkKeyRules(value);
  if (!rules.ok) return rules;
  const decided = checkDecided(value, rules.value);
  if (!decided.ok) return decided;

  return accept({
    ...numbers.value,
    ...(moderation.value === undefined ? {} : { moderation: moderation.value }),
    ...rules.value,
    ...decided.value,
  });
}

function checkNumbers(record: Readonly<Record<string, unknown>>): Checked<Pick<WordCloudConfig, keyof typeof MOST>> {
  const numbers: { -readonly [key in keyof typeof MOST]?: number } = {};
  for (const key of ['maxPerPerson', 'minCount'] as const) {
    const given = own(record, key);
    if (given === undefined) continue;
    if (!isWhole(given, 1, MOST[key])) return wholeRefusal(`config.${key}`, 1, MOST[key]);
    numbers[key] = given;
  }

  return accept(numbers);
}

function checkKeyRules(record: Readonly<Record<string, unknown>>): Checked<KeyRules> {
  const stopWords = oneOf<StopLanguage>(STOP_LANGUAGES, own(record, 'stopWords'), 'config.stopWords', 'not-in-list');
  if (!stopWords.ok) return stopWords;
  const foldAccents = checkFlag(record, 'foldAccents');
  if (!foldAccents.ok) return foldAccents;

  return accept({ ...(stopWords.value === undefined ? {} : { stopWords: stopWords.value }), ...foldAccents.value });
}

function checkDecided(
  record: Readonly<Record<string, unknown>>,
  rules: KeyRules,
): Checked<Pick<WordCloudConfig, 'hidden' | 'hiddenSpellings' | 'shown' | 'aliases' | 'left'>> {
  const isKey = (stored: unknown) => {
    const key = readWordKey(stored);
    return key !== null && key.length <= 1000 && cloudKey(rules, key) === key;
  };
  const isList = (list: unknown, most = DECIDED_MAX): list is readonly string[] =>
    Array.isArray(list) && list.length <= most && list.every(isKey);
  const lists: { -readonly [name in keyof typeof LISTS]?: readonly string[] } = {};
  for (const name of ['hidden', 'shown', 'left'] as const) {
    const list = own(record, name);
    if (list === undefined) continue;
    if (!isList(list, LISTS[name])) return reject('invalid', `config.${name}`, 'leave-out');
    lists[name] = list;
  }
  const aliases = own(record, 'aliases');
  if (aliases !== undefined && !isAliases(aliases, isList)) return reject('invalid', 'config.aliases', 'leave-out');
  const spellings = own(record, 'hiddenSpellings');
  if (spellings !== undefined && !areSpellings(rules, spellings)) {
    return reject('invalid', 'config.hiddenSpellings', 'leave-out');
  }
  const decided = {
    ...lists,
    ...(aliases === undefined ? {} : { aliases }),
    ...(spellings === undefined ? {} : { hiddenSpellings: spellings }),
  };

  return accept(decideWords(decided, []));
}

function areSpellings(rules: KeyRules, input: unknown): input is readonly string[] {
  const isSpelling = (text: unknown) => typeof text === 'string' && text.length <= 1000 && cloudKey(rules, text) !== '';

  return Array.isArray(input) && input.length <= LEFT_MAX && input.every(isSpelling);
}

function isAliases(input: unknown, isList: (list: unknown) => boolean): input is Aliases {
  return isRecord(input) && isList(Object.keys(input)) && isList(Object.values(input)) && !isCircular(input as Aliases);
}

function oneOf<Name extends string>(
  names: readonly Name[],
  given: unknown,
  field: string,
  reason: 'moderation-missing' | 'not-in-list',
): Checked<Name | undefined> {
  const found = names.find((name) => name === given);

  return given !== undefined && found === undefined ? reject('invalid', field, reason) : accept(found);
}
