import type { Checked } from '@rt/domain/text';
import { accept, reject } from '@rt/domain/text';

import type { Label } from '../kind';
import { isWhole, share, sum, wholeRefusal } from '../numbers';

/** How raised hands answer a question: a person raises a hand once, or for each answer that suits them. */
export interface HandRules {
  readonly several: boolean;
}

export interface RaisedHands {
  readonly optionId: string;
  readonly count: number;
}

/** A show of hands as a host counted it. It stands apart from the answers on devices and is never added to them. */
export interface HandCount {
  readonly counts: readonly RaisedHands[];
  /** People in the room; null where nobody counted them. */
  readonly present: number | null;
}

export interface HandsTold {
  /** Which time the question was asked: 1 for the first round. */
  readonly no: number;
  /** How often it was asked in all. */
  readonly asked?: number;
  readonly present: number | null;
  /** '': what is kept does not quote the answer. */
  readonly rows: readonly (Label & { readonly count: number })[];
}

/** More hands nobody counts. */
export const HANDS_MAX = 10_000;

/** Each answer has one number, at most that of the people present. Field paths begin with `counts` or are `present`. */
export function checkHands(
  { several }: HandRules,
  labels: readonly Label[],
  { counts, present }: HandCount,
): Checked<HandCount> {
  const given = new Map(counts.map(({ optionId, count }) => [optionId, count]));
  const isEach = counts.length === labels.length && labels.every(({ id }) => given.has(id));
  if (!isEach) return reject('invalid', 'counts', 'hands-each-answer');
  const wrong = counts.findIndex(({ count }) => !isWhole(count, 0, HANDS_MAX));
  if (wrong >= 0) return wholeRefusal(`counts.${wrong}.count`, 0, HANDS_MAX);
  if (present !== null && !isWhole(present, 0, HANDS_MAX)) return wholeRefusal('present', 0, HANDS_MAX);
  const people = peopleByHand({ several }, counts);
  if (present !== null && people > present) {
    return reject('invalid', 'present', 'hands-more-than-present', { least: people });
  }

  return accept({ counts: labels.map(({ id }) => ({ optionId: id, count: given.get(id) ?? 0 })), present });
}

/** How many people raised a hand at least: each hand is another person's, or the hands for one answer are. */
export function peopleByHand({ several }: HandRules, counts: readonly RaisedHands[]): number {
  const numbers = counts.map(({ count }) => count);

  return several ? Math.max(0, ...numbers) : sum(numbers);
}

/** A show of hands in the words of the question as they stand; answers that are none any more are left out. */
export function tellHands(
  { no, asked }: Required<Pick<HandsTold, 'no' | 'asked'>>,
  labels: readonly Label[],
  { counts, present }: HandCount,
): HandsTold {
  const given = new Map(counts.map(({ optionId, count }) => [optionId, count]));
  const rows = labels.flatMap(({ id, text }) => {
    const count = given.get(id);

    return count === undefined ? [] : [{ id, text, count }];
  });

  return { no, asked, present, rows };
}

/** Share of the people in the room; null where nobody counted them. */
export function shareByHand({ present }: Pick<HandsTold, 'present'>, count: number): number | null {
  return present === null ? null : share(count, present);
}
