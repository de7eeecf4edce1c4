import type { EntryState, MayName, OwnEntry } from '@rt/domain/polling';

import type { WordCloudAnswer, WordCloudConfig } from './domain';
import { aliasTargets, cloudKey, countsAs } from './keys';
import type { CloudRules } from './result';

export type TextState = (key: string, text: string) => EntryState;

/** The state of each word: decisions apply first, then moderation. Each spelling has its own state, so that one name does not hide the word. */
export function textStates(rules: CloudRules, mayName: MayName): TextState {
  const [hidden, shown, apart] = [new Set(rules.hidden), new Set(rules.shown), new Set(rules.hiddenSpellings)];
  const targets = aliasTargets(rules);
  const waits = wordWaits(rules);
  const isOwn = (key: string, text: string) => !targets.has(key) || cloudKey(rules, text) === key;

  return (key, text) => {
    if (hidden.has(key)) return 'hidden';
    if (shown.has(key)) return 'shown';
    const own = isOwn(key, text);
    if (own && apart.has(text)) return 'hidden';

    return waits(key) || mayName(key) || (own && mayName(text)) ? 'waiting' : 'shown';
  };
}

export function wordWaits({ moderation, left }: CloudRules): (key: string) => boolean {
  const unread = new Set(left);

  return (key) => unread.has(key) === (moderation === 'post');
}

/** True where the room sees words that nobody has read: those are looked at for names. */
export function seesUnread({ moderation, left = [] }: CloudRules): boolean {
  return moderation === 'post' || left.length > 0;
}

/** What a person's words count as: each key once, by a spelling of its own where there is one. */
export function countedWords(
  config: WordCloudConfig,
  { words }: WordCloudAnswer,
): readonly (readonly [string, string])[] {
  const counted = new Map<string, string>();
  for (const text of words) {
    const own = cloudKey(config, text);
    const key = countsAs(config, own);
    if (key === own || !counted.has(key)) counted.set(key, text);
  }

  return [...counted];
}

/** How each text of a person stands: several that count as one word, as the one does by which they are counted. */
export function ownStates(config: WordCloudConfig, answer: WordCloudAnswer, mayName: MayName): readonly OwnEntry[] {
  const stateOf = textStates(config, mayName);
  const states = new Map(countedWords(config, answer).map(([key, text]) => [key, stateOf(key, text)]));

  return answer.words.map((text) => {
    const id = cloudKey(config, text);
    const key = countsAs(config, id);

    return { id, text, state: states.get(key) ?? stateOf(key, text) };
  });
}
