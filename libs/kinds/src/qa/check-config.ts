import type { Label, Switched } from '@rt/domain/polling';
import { checkFlag, isWhole, wholeRefusal } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, checkText, own, reject, TEXT_LIMITS } from '@rt/domain/text';

import { checkModeration } from '../entries-family';
import { LABELS_MAX, OPEN_QUESTIONS_MAX } from './questions-allowed';

/** How a session takes questions: what may be written, and what is switched while it runs. */
export interface QaConfig extends Switched {
  /** Questions of one person that wait for an answer, 1 to 10; 3 where it is left out. */
  readonly maxOpen?: number;
  /** What a question may be labelled with; at most 12. */
  readonly labels?: readonly Label[];
  /** People may also vote against a question. */
  readonly downvotes?: boolean;
}

const KEYS = ['maxOpen', 'labels', 'moderation', 'downvotes', 'postsClosed', 'votesClosed'];
const FLAGS = ['downvotes', 'postsClosed', 'votesClosed'] as const;

/** Checks a config from outside. Field paths begin with `config`. */
export function checkQaConfig(input: unknown): Checked<QaConfig> {
  const record = checkRecord(input, 'config', KEYS);
  if (!record.ok) return record;
  const most = own(record.value, 'maxOpen');
  if (most !== undefined && !isWhole(most, 1, OPEN_QUESTIONS_MAX))
    return wholeRefusal('config.maxOpen', 1, OPEN_QUESTIONS_MAX);
  const labels = checkLabels(own(record.value, 'labels'));
  if (!labels.ok) return labels;
  const moderation = checkModeration(record.value);
  if (!moderation.ok) return moderation;
  const flags = checkFlags(record.value);
  if (!flags.ok) return flags;

  return accept({
    ...(most === undefined ? {} : { maxOpen: most }),
    ...(labels.value ? { labels: labels.value } : {}),
    ...(moderation.value ? { moderation: moderation.value } : {}),
    ...flags.value,
  });
}

function checkFlags(record: Readonly<Record<string, unknown>>): Checked<Pick<QaConfig, (typeof FLAGS)[number]>> {
  let flags = {};
  for (const name of FLAGS) {
    const flag = checkFlag(record, name, 'config');
    if (!flag.ok) return flag;
    flags = { ...flags, ...flag.value };
  }

  return accept(flags);
}

const LABEL_ID = /^[a-z0-9-]{1,40}$/;

function checkLabels(input: unknown): Checked<readonly Label[] | undefined> {
  if (input === undefined) return accept(undefined);
  if (!Array.isArray(input) || input.length === 0 || input.length > LABELS_MAX) {
    return reject('invalid', 'config.labels', 'labels-wrong', { max: LABELS_MAX });
  }
  const labels: Label[] = [];
  for (const [at, given] of input.entries()) {
    const label = checkLabel(given, `config.labels[${at}]`);
    if (!label.ok) return label;
    const { id, text } = label.value;
    if (labels.some((other) => other.id === id || other.text === text)) {
      return reject('invalid', `config.labels[${at}].text`, 'label-twice');
    }
    labels.push(label.value);
  }

  return accept(labels);
}

function checkLabel(input: unknown, field: string): Checked<Label> {
  const record = checkRecord(input, field, ['id', 'text']);
  if (!record.ok) return record;
  const id = own(record.value, 'id');
  if (typeof id !== 'string' || !LABEL_ID.test(id)) return reject('invalid', `${field}.id`, 'option-id-wrong');
  const text = checkText(own(record.value, 'text'), { field: `${field}.text`, ...TEXT_LIMITS.cloudWord });

  return text.ok ? accept({ id, text: text.value }) : text;
}
