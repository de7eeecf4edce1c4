import type { EntriesResult, Kind, Moderation } from '@rt/domain/polling';
import { entriesResult, foldCounts, isWhole, wholeRefusal } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, own, TEXT_LIMITS } from '@rt/domain/text';

import { checkEntries, checkModeration, entriesFamily } from '../entries-family';
import { ENTRIES_MAX, entriesAllowed } from './entries-allowed';

export interface OpenTextConfig {
  /** Entries of one person, 1 to 5; 3 where it is left out. */
  readonly maxPerPerson?: number;
  /** `pre` where it is left out. */
  readonly moderation?: Moderation;
}

/** All that a person has written, each text once, in the order of the letters. */
export interface OpenTextAnswer {
  readonly entries: readonly string[];
}

/** People who wrote. */
export type OpenTextTally = number;

export const openText: Kind<OpenTextConfig, OpenTextAnswer, EntriesResult, OpenTextTally> = {
  ...entriesFamily,

  kind: 'open_text',
  aim: 'open_up',

  checkConfig(input): Checked<OpenTextConfig> {
    const record = checkRecord(input, 'config', ['maxPerPerson', 'moderation']);
    if (!record.ok) return record;
    const most = own(record.value, 'maxPerPerson');
    if (most !== undefined && !isWhole(most, 1, ENTRIES_MAX))
      return wholeRefusal('config.maxPerPerson', 1, ENTRIES_MAX);
    const moderation = checkModeration(record.value);
    if (!moderation.ok) return moderation;

    return accept({
      ...(most === undefined ? {} : { maxPerPerson: most }),
      ...(moderation.value ? { moderation: moderation.value } : {}),
    });
  },

  checkAnswer(config, input): Checked<OpenTextAnswer> {
    return checkEntries(input, entriesAllowed(config), TEXT_LIMITS.entryText);
  },

  tally(config, counts) {
    return openText.result(config, foldCounts(openText, config, counts));
  },

  // Who reads entries first, and more room for them, change nothing of what was asked.
  sameMeaning(before, after) {
    return entriesAllowed(after) >= entriesAllowed(before);
  },

  entries: {
    texts: ({ entries }) => entries,
    moderation: ({ moderation = 'pre' }) => moderation,
    textMax: TEXT_LIMITS.entryText.max,
    result: (_config, people, standing) => entriesResult(people, standing),
  },
};
