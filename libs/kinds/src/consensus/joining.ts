import type { ActivityDecision, BesideRules, ChoiceOption, JoinedEntry, OtherAnswer } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, reject, wordKey } from '@rt/domain/text';

import type { ConsensusAnswer } from './answer';
import type { ConsensusConfig } from './check-config';
import { firstOver } from './check-config';
import type { ConsensusResult } from './result';
import { CONSENSUS_STATEMENTS_MAX } from './statements';

/** How statements of participants join those that were planned, and how hosts take statements out. */
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

function isAmong(texts: readonly string[], text: string): boolean {
  const key = wordKey(text);

  return texts.some((one) => one === text || (key !== '' && wordKey(one) === key));
}

function isAsked(options: readonly ChoiceOption[], text: string): boolean {
  return isAmong(
    options.map((one) => one.text),
    text,
  );
}

function isNew({ options, out = [] }: ConsensusConfig) {
  const known = new Set([...options, ...out].map(({ id }) => id));

  return ({ id }: JoinedEntry) => !known.has(id);
}

/** The config under what hosts took out and put back. */
export function takenOut(config: ConsensusConfig, decisions: readonly ActivityDecision[]): ConsensusConfig {
  const last = new Map<string, boolean>();
  for (const { verb, target } of decisions) if (verb === 'hide' || verb === 'show') last.set(target, verb === 'hide');
  const { options, out = [] } = config;
  const stands = (were: boolean) => (one: ChoiceOption) => !(last.get(one.id) ?? !were);
  const isOut = (were: boolean) => (one: ChoiceOption) => !stands(were)(one);

  return placed(
    config,
    [...options.filter(stands(true)), ...out.filter(stands(false))],
    [...options.filter(isOut(true)), ...out.filter(isOut(false))],
  );
}

/** The decision that takes a planned statement out, or puts it back; those of participants are decided on as entries. */
export function takeOut(
  { options, out = [] }: ConsensusConfig,
  text: string,
  wanted: boolean,
): Checked<ActivityDecision | null> {
  const found = [...options, ...out].find((one) => one.text === text && !one.written);
  if (found === undefined) return reject('invalid', 'label', 'statement-not-planned');
  if (out.includes(found) === wanted) return accept(null);
  // Nobody can vote where nothing is left to vote on.
  if (wanted && options.length === 1) return reject('invalid', 'label', 'last-statement');
  if (!wanted && isAsked(options, text)) return reject('invalid', 'label', 'statement-asked');

  return accept({ verb: wanted ? 'hide' : 'show', target: found.id, value: null });
}

/** As everybody but the hosts may see it. */
export function withoutOut({ out: _out, ...config }: ConsensusConfig): ConsensusConfig {
  return config;
}

/** Without the words of those that participants wrote and that `may` refuses: they keep their votes. */
export function withoutWords(
  { options, ...config }: ConsensusConfig,
  may: (answer: OtherAnswer) => boolean,
): ConsensusConfig {
  const stands = ({ text, written }: ChoiceOption) => !written || may({ label: text, count: Infinity });

  return { ...config, options: options.filter(stands) };
}

function placed(
  { out: _before, ...config }: ConsensusConfig,
  options: readonly ChoiceOption[],
  out: readonly ChoiceOption[],
): ConsensusConfig {
  return { ...config, options, ...(out.length > 0 ? { out } : {}) };
}
