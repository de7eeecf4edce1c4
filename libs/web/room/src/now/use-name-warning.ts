import { useState } from 'react';

import { useSay } from '../page';
import { t } from '../words';

interface NameWarning {
  /** True where the words are held back; no words never are, and the same words are not held back a second time. */
  readonly holds: (words: string | null) => Promise<boolean>;
  /** What is said above the button; null while there is nothing to say. */
  readonly sentence: string | null;
  readonly clear: () => void;
}

/** Warns before somebody's own words are sent that may say who somebody is, where nobody is to be named. */
export function useNameWarning(rule: string): NameWarning {
  const say = useSay();
  const [warned, setWarned] = useState<{ readonly words: string; readonly sentence: string } | null>(null);
  const holds = async (words: string | null): Promise<boolean> => {
    if (words === null || warned?.words === words) return false;
    const places = await placesIn(rule, words);
    if (places === null) return false;
    const sentence = t('room.answer-telling', { places });
    setWarned({ words, sentence });
    say(sentence);

    return true;
  };

  return { holds, sentence: warned?.sentence ?? null, clear: () => setWarned(null) };
}

// The check is fetched when it is needed first: most answers are taps. Without a line the answer goes unchecked.
async function placesIn(rule: string, words: string): Promise<string | null> {
  try {
    const { inQuotes, tellingUnder } = await import('../pages/telling-under');
    const places = tellingUnder(rule, words);

    return places.length > 0 ? inQuotes(places) : null;
  } catch {
    return null;
  }
}
