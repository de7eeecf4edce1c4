import type { MayName } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, reject } from '@rt/domain/text';

import { countsAs } from './keys';
import type { CloudRules } from './result';
import { wordState } from './result';
import type { SpelledWords } from './spellings';

/** At most this many words stand as before where reading is switched. */
export const LEFT_MAX = 5000;

/**
 * Keys of the words that stand as before where hosts switch reading first on or off, given each word by itself: those that wait, also
 * one that waits once it counts as another no more, or those that the room sees. Refused where too many wait, which nobody has read;
 * of too many that the room sees the last in the order of the letters wait.
 */
export function leftWords(
  rules: CloudRules,
  words: ReadonlyMap<string, SpelledWords>,
  mayName: MayName,
  on: boolean,
): Checked<readonly string[]> {
  const stateOf = wordState(rules, mayName);
  const left = new Set<string>();
  for (const [key, spellings] of words) {
    for (const one of [key, countsAs(rules.aliases ?? {}, key)]) {
      if (stateOf(one, spellings.keys()) === (on ? 'shown' : 'waiting')) left.add(one);
    }
  }
  if (!on && left.size > LEFT_MAX) return reject('invalid', 'target', 'words-unread', { max: LEFT_MAX });

  return accept([...left].sort().slice(0, LEFT_MAX));
}
