import type { EntriesResult, KindChart } from '@rt/domain/polling';

import { qa } from '../words.en-GB.json';
import { questionsBody } from './body';
import type { QaConfig } from './check-config';
import type { QaAnswer } from './domain';

export const chart: KindChart<QaConfig, QaAnswer, EntriesResult> = {
  words: qa,

  draw({ labels = [] }, result) {
    return [questionsBody(result, labels, { minutes: true })];
  },

  summarise(_config, { base, shown }) {
    return [base + shown === 0 ? { code: 'no-answers-yet' } : { code: 'questions-shown', values: { base, shown } }];
  },

  finding(_config, { base, shown }) {
    return { code: 'questions-found', values: { base, shown } };
  },

  published({ models = [] }) {
    return models;
  },
};
