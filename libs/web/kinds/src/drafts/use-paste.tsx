import type { ChoiceOption } from '@rt/domain/polling';
import { type ReactNode, useState } from 'react';

import type { HeldLines } from '../kind-editor';
import type { OptionNoun } from '../options';
import { t } from './draft-words';
import { NotAdded } from './not-added';
import { leftTogether, linesOf, NOTHING_LEFT, pasteOptions } from './pasted-options';

interface PasteInto {
  readonly options: readonly ChoiceOption[];
  /** Most options that the kind takes. */
  readonly most: number;
  readonly noun: OptionNoun;
  /** Holds what is left beyond these fields. */
  readonly held?: HeldLines | undefined;
  set(options: readonly ChoiceOption[]): void;
  say(text: string): void;
}

/** Makes options of several pasted lines. `paste` is true where it has taken the text; `notAdded` shows what is left. */
export function usePaste({ options, most, noun, held, set, say }: PasteInto): {
  readonly notAdded: ReactNode;
  paste(index: number, text: string): boolean;
} {
  const [own, keepOwn] = useState(NOTHING_LEFT);
  const { lines: left, keep } = held ?? { lines: own, keep: keepOwn };
  const paste = (index: number, text: string): boolean => {
    const lines = linesOf(text);
    // A single line goes where the caret is, as everywhere.
    if (lines.length < 2) return false;
    const pasted = pasteOptions(options, index, lines, most);
    set(pasted.options);
    keep(leftTogether(left, pasted));
    say(t('draft.pasted', { n: pasted.added, noun }));
    return true;
  };
  const notAdded = <NotAdded {...left} most={most} noun={noun} discard={() => keep(NOTHING_LEFT)} />;
  return { notAdded, paste };
}
