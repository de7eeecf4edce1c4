import type { ActivityDecision, EntryState, WordsResult } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, reject } from '@rt/domain/text';

import type { AliasRules, KeyRules } from './keys';
import { findWord } from './result';

/** Null where it is pending; refused where the decision is not `from` any more. Field paths begin with `label`. */
export function putWordBack(
  rules: KeyRules & AliasRules,
  result: WordsResult,
  text: string,
  from: Exclude<EntryState, 'waiting'>,
): Checked<ActivityDecision | null, 'invalid' | 'version-conflict'> {
  const word = findWord(result, rules, text);
  if (!word) return reject('invalid', 'label', 'answer-not-written');
  const { key, state = 'shown', spellings } = word;
  if (state === 'waiting') return accept(null);

  return state === from
    ? accept({ verb: 'put-back', target: key, value: spellings ? { spellings } : null })
    : reject('version-conflict', 'label', 'decided-just-now');
}
