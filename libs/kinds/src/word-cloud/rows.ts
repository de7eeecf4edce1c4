import type { CountedWord, EntryState, MayName } from '@rt/domain/polling';

import { aliasTargets, cloudKey } from './keys';
import type { CloudRules } from './result';
import type { Spelling } from './spellings';
import { commonest } from './spellings';
import { wordWaits } from './standing';

/** So many spellings of one word are told at a time. */
const SPELLINGS_LISTED_MAX = 20;

export function wordRows(
  rules: CloudRules,
  mayName: MayName,
): (key: string, state: EntryState, part: readonly Spelling[]) => CountedWord {
  const [decided, targets] = [new Set([...(rules.hidden ?? []), ...(rules.shown ?? [])]), aliasTargets(rules)];
  const waits = wordWaits(rules);
  const isApart = (key: string, state: EntryState) =>
    state === 'hidden' ? !decided.has(key) : state === 'waiting' && !waits(key) && !mayName(key);

  return (key, state, part) => {
    const count = part.reduce((people, [, times]) => people + times, 0);
    if (isApart(key, state)) {
      const spellings = part.map(([text]) => text).sort();
      const [label = key] = spellings;
      return {
        key,
        label,
        count,
        state: state === 'hidden' ? state : 'waiting',
        spellings: spellings.slice(0, SPELLINGS_LISTED_MAX),
      };
    }
    // Never by a word that counts as it, which the room may not be meant to see, though nobody writes it itself now.
    const own = targets.has(key) ? part.filter(([text]) => cloudKey(rules, text) === key) : part;
    const label = commonest(rules, key, own);
    if (state !== 'shown') return { key, label, count, state };
    // Without its signs a spelling may name somebody though it does not with them.
    const isNamed = mayName(label) && !own.some(([text]) => mayName(text));

    return { key, label: isNamed ? key : label, count };
  };
}
