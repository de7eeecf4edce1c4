import type { SessionBrief } from '@rt/contracts';
import { useEffect, useState } from 'react';

import { useSay } from '../page';

/** Longest that an answer waits for the check: on a slow connection it goes unchecked rather than late. */
const PATIENCE_MS = 1500;

type RuleOfNames = Pick<SessionBrief, 'rule' | 'asksName'>;

interface NameWarning {
  /** True where the words are held back; no words never are, and the same words are not held back a second time. */
  readonly holds: (words: string | null) => Promise<boolean>;
  /** What is said above the button; null while there is nothing to say. */
  readonly sentence: string | null;
  readonly clear: () => void;
}

/** Warns of words that may identify a person, where names are not recorded. `mayWrite` fetches the check at once. */
export function useNameWarning({ rule, asksName }: RuleOfNames, mayWrite: boolean): NameWarning {
  const say = useSay();
  const isChecked = !asksName;
  useEffect(() => {
    if (isChecked && mayWrite) check().catch(() => undefined);
  }, [isChecked, mayWrite]);
  const [warned, setWarned] = useState<{ readonly words: string; readonly sentence: string } | null>(null);
  const holds = async (words: string | null): Promise<boolean> => {
    if (!isChecked || words === null || warned?.words === words) return false;
    const sentence = await Promise.race([sentenceFor(rule, words), afterPatience()]);
    if (sentence === null) return false;
    setWarned({ words, sentence });
    say(sentence);

    return true;
  };

  return { holds, sentence: warned?.sentence ?? null, clear: () => setWarned(null) };
}

// Fetched only where it is needed: most answers are taps.
const check = () => import('../pages/contribute/identifying-under-rule');

const afterPatience = () => new Promise<null>((done) => setTimeout(() => done(null), PATIENCE_MS));

// Without a connection the answer goes unchecked.
async function sentenceFor(rule: RuleOfNames['rule'], words: string): Promise<string | null> {
  try {
    const { nameWarning } = await check();

    return nameWarning(rule, words);
  } catch {
    return null;
  }
}
