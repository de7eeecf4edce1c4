import type { ActivityDecision, MayName, Spellings, WordsResult } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, reject } from '@rt/domain/text';

import type { WordCloudConfig } from './check-config';
import { hidingOf } from './decide';
import type { WordCloudAnswer } from './domain';
import type { Aliases } from './keys';
import { cloudKey, countsAs } from './keys';
import type { CloudRules } from './result';
import { textStates, wordWaits } from './standing';

/** At most this many words stand as before where reading is switched. */
export const LEFT_MAX = 5000;

/**
 * Keys of the words that stand as before where hosts switch reading first on or off, given each word by itself: those that wait, also
 * one that waits once it counts as another no more, or those that the room would see if no host had decided on them, also hidden ones, which
 * come back as they were. Refused where too many wait,
 * which nobody has read; of too many that the room sees the last in the order of the letters wait.
 */
export function leftWords(
  rules: CloudRules,
  words: ReadonlyMap<string, Spellings>,
  mayName: MayName,
  on: boolean,
): Checked<readonly string[]> {
  const [stateOf, waits] = [textStates({ ...rules, hidden: [], shown: [] }, mayName), wordWaits(rules)];
  const decided = new Set([...(rules.shown ?? []), ...(rules.hidden ?? [])]);
  const isUnread = (key: string) => !decided.has(key) && waits(key);
  const left = new Set<string>();
  for (const [key, spellings] of words) {
    for (const one of [key, countsAs(rules, key)]) {
      const isSeen = () => [...spellings.keys()].some((text) => stateOf(one, text) === 'shown');
      if (on ? isSeen() : isUnread(one)) left.add(one);
    }
  }
  if (!on && left.size > LEFT_MAX) return reject('invalid', 'target', 'words-unread', { max: LEFT_MAX });

  return accept([...left].sort().slice(0, LEFT_MAX));
}

/** What hides for good the listed words, and spellings of words, of which nobody knows once a session is sealed that they name somebody. */
export function hideUnread(rules: CloudRules, { words }: WordsResult): readonly ActivityDecision[] {
  const left = new Set(rules.left);

  return words
    .filter(({ state }) => state === 'waiting')
    .filter(({ key, spellings }) => rules.moderation === 'post' || spellings !== undefined || left.has(key))
    .map(hidingOf);
}

const LISTS = ['hidden', 'shown', 'left'] as const;

/** Removes decisions that no answer needs; what is merged into a hidden word stays hidden. */
export function settledWords(config: WordCloudConfig, answers: readonly WordCloudAnswer[]): WordCloudConfig {
  const { hiddenSpellings = [], aliases = {}, hidden: _hidden, shown: _shown, left: _left, ...planned } = config;
  const texts = new Set(answers.flatMap(({ words }) => words));
  const written = new Set([...texts].map((text) => cloudKey(config, text)));
  const merged = standingAliases(aliases, written);
  const known = new Set([...written, ...Object.values(merged)]);
  const lists = LISTS.map((list) => [list, config[list]?.filter((key) => known.has(key)) ?? []] as const);
  const spellings = hiddenSpellings.filter((text) => texts.has(text));

  return {
    ...planned,
    ...Object.fromEntries(lists.filter(([, keys]) => keys.length > 0)),
    ...(spellings.length > 0 ? { hiddenSpellings: spellings } : {}),
    ...(Object.keys(merged).length > 0 ? { aliases: merged } : {}),
  };
}

/** Of each word that was written what it counts as: past those that nobody wrote. */
function standingAliases(aliases: Aliases, written: ReadonlySet<string>): Aliases {
  const next = new Map(Object.entries(aliases));
  const standing = (key: string): string => {
    const further = written.has(key) ? undefined : next.get(key);

    // No circle can be made of them (`isCircular`).
    return further === undefined ? key : standing(further);
  };
  const merged = [...next].filter(([key]) => written.has(key));

  return Object.fromEntries(merged.map(([key, other]) => [key, standing(other)]));
}
