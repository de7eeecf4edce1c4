import type { KindRehearsal } from '@rt/domain/polling';

import { picked } from '../written-sample';
import type { QaConfig } from './check-config';
import type { QaAnswer } from './domain';
import { LABELS_MAX } from './questions-allowed';

const ASKED = [
  'When will dates for grid connections be firm?',
  'Who pays for training before a plant is built?',
  'What happens to prices once the contract ends?',
  'Could planning decisions have a fixed time limit?',
  'How is public money split between regions?',
  'Which ports can take the heaviest loads today?',
  'What have other countries done about late suppliers?',
  'Where will new staff live?',
];

/** Each asks one: most people only vote. */
export const qaRehearsal: KindRehearsal<QaConfig, QaAnswer> = {
  answer: (config, chance) => asked(config, Math.floor(chance() * ASKED.length), Math.floor(chance() * LABELS_MAX)),
  sample: (config, at) => asked(config, at % ASKED.length, at),

  // Two of five are for a question; where people can be against one, one of ten is.
  reactions: ({ downvotes }, entries, _spent, chance) =>
    entries.flatMap(({ id }) => {
      const mind = chance();
      if (mind < 0.4) return [{ entryId: id, value: 1 }];

      return downvotes === true && mind >= 0.9 ? [{ entryId: id, value: -1 }] : [];
    }),
};

/** One question of three has no label, and one of three has two, of those from `from` on: so each label is chosen, also where there are more than questions. */
function asked({ labels = [] }: QaConfig, place: number, from: number): QaAnswer {
  const entries = picked(ASKED, place, 1);
  const places = Array.from({ length: place % 3 }, (_, n) => (from + n) % labels.length);
  const chosen = labels.filter((_label, at) => places.includes(at));

  return chosen.length === 0 ? { entries } : { entries, labels: [chosen.map(({ id }) => id)] };
}
