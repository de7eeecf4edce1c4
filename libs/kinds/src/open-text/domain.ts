import type { EntriesResult, Kind, Moderation } from '@rt/domain/polling';
import { entriesForRoom, entriesResult, foldCounts, isWhole, MODERATIONS, wholeRefusal } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, checkText, own, reject, TEXT_LIMITS } from '@rt/domain/text';

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
  kind: 'open_text',

  checkConfig(input): Checked<OpenTextConfig> {
    const record = checkRecord(input, 'config', ['maxPerPerson', 'moderation']);
    if (!record.ok) return record;
    const most = own(record.value, 'maxPerPerson');
    if (most !== undefined && !isWhole(most, 1, ENTRIES_MAX))
      return wholeRefusal('config.maxPerPerson', 1, ENTRIES_MAX);
    const given = own(record.value, 'moderation');
    const moderation = MODERATIONS.find((one) => one === given);
    if (given !== undefined && moderation === undefined) {
      return reject('invalid', 'config.moderation', 'moderation-missing');
    }

    return accept({ ...(most === undefined ? {} : { maxPerPerson: most }), ...(moderation ? { moderation } : {}) });
  },

  checkAnswer(config, input): Checked<OpenTextAnswer> {
    const record = checkRecord(input, 'answer', ['entries']);
    if (!record.ok) return record;
    const list = own(record.value, 'entries');
    if (!Array.isArray(list) || list.length === 0) return reject('invalid', 'answer.entries', 'entries-missing');
    const max = entriesAllowed(config);
    if (list.length > max) return reject('invalid', 'answer.entries', 'write-at-most', { max });
    const texts = new Set<string>();
    for (const [at, written] of list.entries()) {
      const text = checkText(written, { field: `answer.entries[${at}]`, ...TEXT_LIMITS.entryText });
      if (!text.ok) return text;
      texts.add(text.value);
    }

    return accept({ entries: [...texts].sort() });
  },

  answerKey({ entries }) {
    return JSON.stringify({ entries });
  },

  emptyTally() {
    return 0;
  },

  add(_config, tally, _answer, times = 1) {
    return tally + times;
  },

  merge(a, b) {
    return a + b;
  },

  result(_config, people) {
    return entriesResult(people, { counts: { waiting: 0, shown: 0, hidden: 0 }, entries: [] });
  },

  tally(config, counts) {
    return openText.result(config, foldCounts(openText, config, counts));
  },

  respondents(result) {
    return result.base;
  },

  items(_config, result) {
    return (result?.entries ?? []).filter(({ state }) => state === 'shown').map(({ text }) => text);
  },

  labels() {
    return [];
  },

  // Who reads entries first, and more room for them, change nothing of what was asked.
  sameMeaning(before, after) {
    return entriesAllowed(after) >= entriesAllowed(before);
  },

  resultForRoom(_config, result) {
    return entriesForRoom(result);
  },

  // An entry is one person's: hosts read it before it is kept, whatever the number.
  onlyOthers(result, may) {
    return { ...result, entries: result.entries.filter(({ text }) => may({ label: text, count: Infinity })) };
  },

  entries: {
    texts: ({ entries }) => entries,
    moderation: ({ moderation = 'pre' }) => moderation,
    textMax: TEXT_LIMITS.entryText.max,
    result: (_config, people, standing) => entriesResult(people, standing),
  },
};
