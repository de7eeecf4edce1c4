import { isSettled, type OwnEntry } from '@rt/domain/polling';
import type { TakingBack } from '@rt/kinds';

interface Held extends TakingBack {
  readonly entries: readonly string[];
}

/** Own texts that wait again though the answer left them out: hosts had dealt with them, and their author has not taken them back since. */
export function cameBack(given: Held | null, own: readonly OwnEntry[]): readonly string[] {
  const { entries, takenBack = [] } = given ?? { entries: [] };
  const known = new Set([...entries, ...takenBack]);

  return own.filter((one) => one.cameBack && !isSettled(one) && !known.has(one.text)).map(({ text }) => text);
}

/** The answer that takes such a text back: it has to say so, since the one before does not hold it. */
export function takingBack<Answer extends Held>(answer: Answer | null, text: string): Answer | Held {
  return { ...(answer ?? { entries: [] }), takenBack: [...(answer?.takenBack ?? []), text] };
}

/** The answer of which no entry is left: it may still have to say what is taken back besides. */
export function withoutEntries({ takenBack }: TakingBack): Held | null {
  return takenBack ? { entries: [], takenBack } : null;
}
