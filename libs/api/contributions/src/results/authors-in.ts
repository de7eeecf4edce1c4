import type { SignedText } from '@rt/api/activities';
import type { Entry } from '@rt/domain/polling';
import type { FrozenResult } from '@rt/kinds';

export interface Signed {
  readonly texts: readonly SignedText[];
  readonly sealed: boolean;
}

/**
 * Names of authors by the ids that their entries have in a result that was kept. Sealing gives entries other ids: from then on a text is known
 * by its words, and has no name where others said the same.
 */
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
