import type { EntriesResult, Kind, Label, Moderation } from '@rt/domain/polling';
import {
  checkFlag,
  entriesResult,
  isWhole,
  pinnedFirst,
  readingSwitched,
  wholeRefusal,
  withAddedLabels,
} from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, own, TEXT_LIMITS } from '@rt/domain/text';

import { checkModeration, entriesFamily } from '../entries-family';
import { checkLabels } from '../labels/check-labels';
import { checkWritten } from './check-written';
import { ENTRIES_MAX, entriesAllowed, ENTRY_LABELS_MAX, LABELS_OF_ONE_MAX } from './entries-allowed';

const LABELS = { max: ENTRY_LABELS_MAX, wrong: 'labels-wrong' } as const;

export interface OpenTextConfig {
  /** Entries of one person, 1 to 5; 3 where it is left out. */
  readonly maxPerPerson?: number;
  /** `pre` where it is left out. */
  readonly moderation?: Moderation;
  /** What hosts label entries with; at most 12. */
  readonly labels?: readonly Label[];
  readonly evidence?: boolean;
}

/** All that a person has written, each text once, in the order of the letters. */
export interface OpenTextAnswer {
  readonly entries: readonly string[];
  /** What each of them rests on; left out where none names a source. */
  readonly sources?: readonly (readonly string[])[];
  /** With which of them the own name is to stand; left out where with none. Only under rules that name authors. */
  readonly named?: readonly boolean[];
}

/** People who wrote. */
export type OpenTextTally = number;

export const openText: Kind<OpenTextConfig, OpenTextAnswer, EntriesResult, OpenTextTally> = {
  ...entriesFamily,

  kind: 'open_text',
  aim: 'open_up',

  checkConfig(input): Checked<OpenTextConfig> {
    const record = checkRecord(input, 'config', ['maxPerPerson', 'moderation', 'labels', 'evidence']);
    if (!record.ok) return record;
    const most = own(record.value, 'maxPerPerson');
    if (most !== undefined && !isWhole(most, 1, ENTRIES_MAX))
      return wholeRefusal('config.maxPerPerson', 1, ENTRIES_MAX);
    const moderation = checkModeration(record.value);
    if (!moderation.ok) return moderation;
    const labels = checkLabels(own(record.value, 'labels'), 'config.labels', LABELS);
    if (!labels.ok) return labels;
    const evidence = checkFlag(record.value, 'evidence');
    if (!evidence.ok) return evidence;

    return accept({
      ...(most === undefined ? {} : { maxPerPerson: most }),
      ...(moderation.value ? { moderation: moderation.value } : {}),
      ...(labels.value ? { labels: labels.value } : {}),
      ...evidence.value,
    });
  },

  checkAnswer(config, input): Checked<OpenTextAnswer> {
    return checkWritten(input, { most: entriesAllowed(config), sourced: config.evidence === true });
  },

  // Who reads entries first, what hosts label them with, and more room for them and their sources, change nothing of what was asked.
  sameMeaning(before, after) {
    const keepsSources = after.evidence === true || before.evidence !== true;

    return keepsSources && entriesAllowed(after) >= entriesAllowed(before);
  },

  decided: (config, decisions) => withAddedLabels(readingSwitched(config, decisions), decisions),

  // Labels are the hosts'; a result brings those that were given.
  configForRoom: ({ labels: _labels, ...config }) => config,

  entries: {
    texts: ({ entries }) => entries,
    sourcesOf: ({ entries, sources }) => sources ?? entries.map(() => []),
    namedOf: ({ entries, named }) => named ?? entries.map(() => false),
    moderation: ({ moderation = 'pre' }) => moderation,
    textMax: TEXT_LIMITS.entryText.max,
    labels: {
      of: ({ labels = [] }) => labels,
      addedUpTo: ENTRY_LABELS_MAX,
      bounds: { least: 0, most: LABELS_OF_ONE_MAX },
    },
    pins: true,
    result: ({ labels }, people, standing) =>
      entriesResult(people, { ...standing, entries: pinnedFirst(standing.entries) }, labels),
  },
};
