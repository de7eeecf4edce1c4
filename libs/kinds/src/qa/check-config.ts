import type { Label, Switched } from '@rt/domain/polling';
import { checkFlag, isWhole, wholeRefusal } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, own, reject } from '@rt/domain/text';

import { checkModeration } from '../entries-family';
import { checkLabels } from '../labels/check-labels';
import { LABELS_MAX, OPEN_QUESTIONS_MAX } from './questions-allowed';

/** How a session takes questions: what may be written, and what is switched while it runs. */
export interface QaConfig extends Switched {
  /** Questions of one person that wait for an answer, 1 to 10; 3 where it is left out. */
  readonly maxOpen?: number;
  /** What a question may be labelled with; at most 12. */
  readonly labels?: readonly Label[];
  readonly downvotes?: boolean;
  /** A question with so many more votes against it than for it is hidden from the room, 1 to 1000; none is where it is left out. */
  readonly hideAt?: number;
}

/** The most votes that it can take to hide a question. */
export const HIDE_AT_MAX = 1000;

const KEYS = ['maxOpen', 'labels', 'moderation', 'downvotes', 'hideAt', 'postsClosed', 'votesClosed'];
const FLAGS = ['downvotes', 'postsClosed', 'votesClosed'] as const;

export function checkQaConfig(input: unknown): Checked<QaConfig> {
  const record = checkRecord(input, 'config', KEYS);
  if (!record.ok) return record;
  const most = own(record.value, 'maxOpen');
  if (most !== undefined && !isWhole(most, 1, OPEN_QUESTIONS_MAX))
    return wholeRefusal('config.maxOpen', 1, OPEN_QUESTIONS_MAX);
  const labels = checkLabels(own(record.value, 'labels'), 'config.labels', {
    max: LABELS_MAX,
    wrong: 'labels-wrong',
  });
  if (!labels.ok) return labels;
  const moderation = checkModeration(record.value);
  if (!moderation.ok) return moderation;
  const voting = checkVoting(record.value);
  if (!voting.ok) return voting;

  return accept({
    ...(most === undefined ? {} : { maxOpen: most }),
    ...(labels.value ? { labels: labels.value } : {}),
    ...(moderation.value ? { moderation: moderation.value } : {}),
    ...voting.value,
  });
}

function checkVoting(
  record: Readonly<Record<string, unknown>>,
): Checked<Pick<QaConfig, (typeof FLAGS)[number] | 'hideAt'>> {
  let flags: Pick<QaConfig, (typeof FLAGS)[number]> = {};
  for (const name of FLAGS) {
    const flag = checkFlag(record, name);
    if (!flag.ok) return flag;
    flags = { ...flags, ...flag.value };
  }
  const hideAt = own(record, 'hideAt') ?? null;
  if (hideAt === null) return accept(flags);
  if (!isWhole(hideAt, 1, HIDE_AT_MAX)) return wholeRefusal('config.hideAt', 1, HIDE_AT_MAX);

  // Without votes against, nothing could ever be hidden.
  return flags.downvotes === true
    ? accept({ ...flags, hideAt })
    : reject('invalid', 'config.hideAt', 'hide-needs-downvotes');
}
