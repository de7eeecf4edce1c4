import type { ChoiceOption } from '@rt/domain/polling';
import { type ReactNode, useState } from 'react';

import type { OptionNoun } from '../options';
import { t } from './draft-words';
import { NotAdded } from './not-added';
import { linesOf, type Pasted, pasteOptions } from './pasted-options';

interface PasteInto {
  readonly options: readonly ChoiceOption[];
  /** Most options that the kind takes. */
  readonly most: number;
  readonly noun: OptionNoun;
  set(options: readonly ChoiceOption[]): void;
  say(text: string): void;
}

/** Makes options of several pasted lines. `paste` is true where it has taken the text; `notAdded` shows what is left. */
export function usePaste({ options, most, noun, set, say }: PasteInto): {
  readonly notAdded: ReactNode;
  paste(index: number, text: string): boolean;
} {
  const [left, setLeft] = useState<Pasted | null>(null);
  const paste = (index: number, text: string): boolean => {
    const lines = linesOf(text);
    // A single line goes where the caret is, as everywhere.
    if (lines.length < 2) return false;
    const pasted = pasteOptions(options, index, lines, most);
    set(pasted.options);
    setLeft((before) => (before ? together(before, pasted) : pasted));
    say(t('draft.pasted', { n: pasted.added, noun }));
    return true;
  };
  const notAdded = left ? <NotAdded {...left} most={most} noun={noun} discard={() => setLeft(null)} /> : null;
  return { notAdded, paste };
}

/** What is left of an earlier paste stays beside what is left of this one. */
function together(before: Pasted, now: Pasted): Pasted {
  return { ...now, twice: [...before.twice, ...now.twice], tooMany: [...before.tooMany, ...now.tooMany] };
}
