import { isSettled, type OwnEntry } from '@rt/domain/polling';
import type { TakingBack } from '@rt/kinds';

import { withoutEntry } from '../own-texts';

interface Held extends TakingBack {
  readonly entries: readonly string[];
}

/** Own texts that wait again though the answer holds them no more: hosts took back what they had decided, and the author has not taken the text back. */
export function cameBack(given: Held | null, own: readonly OwnEntry[]): readonly string[] {
  const { entries, takenBack = [] } = given ?? { entries: [] };
  const known = new Set([...entries, ...takenBack]);

  return own.filter((one) => one.cameBack && !isSettled(one) && !known.has(one.text)).map(({ text }) => text);
}

/** The answer that takes such a text back: it has to say so, since the one before does not hold it. */
export function takingBack<Answer extends Held>(answer: Answer | null, text: string): Answer | Held {
  return { ...(answer ?? { entries: [] }), takenBack: [...(answer?.takenBack ?? []), text] };
}

/** What is still to be dealt with: texts that have their answer or their group, or that a host left out, take no room. */
export function unsettled<Answer extends Held>(given: Answer | null, own: readonly OwnEntry[]): Answer | null {
  return own.filter(isSettled).reduce<Answer | null>((answer, { text }) => answer && withoutEntry(answer, text), given);
}
