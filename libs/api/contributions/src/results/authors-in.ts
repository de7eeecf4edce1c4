import type { SignedText } from '@rt/api/activities';
import type { Entry } from '@rt/domain/polling';
import type { FrozenResult } from '@rt/kinds';

export interface Signed {
  readonly texts: readonly SignedText[];
  readonly sealed: boolean;
}

/** By entry id; after sealing by words, and without a name where others said the same. */
export function authorsIn(
  { activityId, round, result }: Pick<FrozenResult, 'activityId' | 'round' | 'result'>,
  { texts, sealed }: Signed,
): Readonly<Record<string, string>> {
  const entries: readonly Entry[] = 'entries' in result ? result.entries : [];
  const signed = texts.filter((one) => one.activityId === activityId && one.round === round);
  const isOf = ({ id, text }: Entry, one: SignedText) => (sealed ? one.alone && one.text === text : one.id === id);
  const named = entries.flatMap((entry) => {
    const author = signed.find((one) => isOf(entry, one))?.author;
    return author === undefined ? [] : [[entry.id, author] as const];
  });
  return Object.fromEntries(named);
}
