import type { BesideRules, ChoiceOption, JoinedEntry, OtherAnswer } from '@rt/domain/polling';
import { accept, reject } from '@rt/domain/text';

import type { ConsensusAnswer } from './answer';
import type { ConsensusConfig } from './check-config';
import { firstOver } from './check-config';
import type { ConsensusResult } from './result';
import { CONSENSUS_STATEMENTS_MAX } from './statements';
import { isAmong, isAsked, placed, withoutOne } from './taking-out';

export const joining: BesideRules<ConsensusConfig, ConsensusAnswer, ConsensusResult> = {
  takes: ({ adds = false }) => adds,

  counted: ({ entries: _texts, ...votes }) => votes,

  isAmong,

  takenOut: ({ out = [] }) => out.map(({ text }) => text),

  nothing: { agree: [], disagree: [], pass: [] },

  mayJoin({ options, out = [] }, text, placed = false) {
    if (isAsked(options, text)) return reject('invalid', 'text', 'statement-asked');
    if (placed) return accept(null);
    const all = [...options, ...out];
    if (all.length >= CONSENSUS_STATEMENTS_MAX || firstOver([...all, NEXT]) !== -1) {
      return reject('invalid', 'text', 'statements-full', { most: all.length });
    }

    return accept(null);
  },

  mayLeave: ({ options }) => withoutOne(options, 'verb'),

  // One that hosts took out keeps its place among those that are answered: votes on it stand, and no answer is refused for it.
  joined(config, entries) {
    const written = entries.filter(isNew(config));
    const fits = written.slice(0, CONSENSUS_STATEMENTS_MAX);
    const asOption = ({ id, text }: JoinedEntry): ChoiceOption => ({ id, text, written: true });

    return placed(
      config,
      [...config.options, ...fits.filter(({ out }) => !out).map(asOption)],
      [...(config.out ?? []), ...fits.filter(({ out }) => out).map(asOption)],
    );
  },

  withWritten: (result, written) => ({ ...result, written }),

  uncounted: ({ base, written }) => ({
    base,
    uncounted: true,
    statements: [],
    groups: null,
    noGroups: null,
    ...(written ? { written } : {}),
  }),
};

/** As long as the ids that entries get. */
const NEXT = { id: '12345678' };

function isNew({ options, out = [] }: ConsensusConfig) {
  const known = new Set([...options, ...out].map(({ id }) => id));

  return ({ id }: JoinedEntry) => !known.has(id);
}

/** Without the words of those that participants wrote and that `may` refuses: they keep their votes. */
export function withoutWords(
  { options, ...config }: ConsensusConfig,
  may: (answer: OtherAnswer) => boolean,
): ConsensusConfig {
  const stands = ({ text, written }: ChoiceOption) => !written || may({ label: text, count: Infinity });

  return { ...config, options: options.filter(stands) };
}
