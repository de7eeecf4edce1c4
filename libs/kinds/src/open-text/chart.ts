import type { EntriesResult, KindChart } from '@rt/domain/polling';

import { entriesBody, labelBodies } from '../entries-body';
import { openText } from '../words.en-GB.json';
import type { OpenTextAnswer, OpenTextConfig } from './domain';

/** What the room may read, as a list. What hosts alone see stands in no chart: it would go into files with it. */
export const chart: KindChart<OpenTextConfig, OpenTextAnswer, EntriesResult> = {
  words: openText,

  draw(_config, result) {
    return [entriesBody(result), ...labelBodies(result)];
  },

  summarise(_config, { base, shown }) {
    return [base === 0 ? { code: 'no-answers-yet' } : { code: 'entries-shown', values: { base, shown } }];
  },

  finding(_config, { base, shown }) {
    return { code: 'entries-found', values: { base, shown } };
  },

  published({ models = [] }) {
    return models;
  },
};
