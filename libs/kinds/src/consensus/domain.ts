import { NO_VOTES, VOTES } from '@rt/domain/opinion';
import type { ChoiceOption, GivenAnswer, Kind } from '@rt/domain/polling';
import { addLists, answersOf, checkOptions, countAnswers, optionLabels, sameIds } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, own, reject, wordKey } from '@rt/domain/text';

import type { ConsensusAnswer } from './answer';
import { checkVotes } from './answer';
import { groupedResult } from './grouped';
import type { ConsensusResult } from './result';
import { consensusItems, consensusResult, partBases, withoutFew, withoutParts } from './result';
import { CONSENSUS_STATEMENTS_MAX, STATEMENT_IDS_LETTERS_MAX, STATEMENT_LETTERS } from './statements';

export type { ConsensusAnswer } from './answer';

export interface ConsensusConfig {
  /** The statements, 2 to 200. */
  readonly options: readonly ChoiceOption[];
}

export interface ConsensusTally {
  readonly respondents: number;
  /** Three numbers a statement, in the order of the configuration: who agree, who disagree, who pass. */
  readonly counts: readonly number[];
}

export const consensus: Kind<ConsensusConfig, ConsensusAnswer, ConsensusResult, ConsensusTally> = {
  kind: 'consensus',
  aim: 'understand',

  checkConfig(input): Checked<ConsensusConfig> {
    const record = checkRecord(input, 'config', ['options']);
    if (!record.ok) return record;
    const options = checkStatements(own(record.value, 'options'));

    return options.ok ? accept({ options: options.value }) : options;
  },

  checkAnswer({ options }, input): Checked<ConsensusAnswer> {
    return checkVotes(options, input);
  },

  answerKey({ agree, disagree, pass }) {
    return JSON.stringify({ agree: [...agree].sort(), disagree: [...disagree].sort(), pass: [...pass].sort() });
  },

  items: consensusItems,
  takesItems: { most: CONSENSUS_STATEMENTS_MAX },

  emptyTally: ({ options }) => ({ respondents: 0, counts: zeros(options) }),

  add({ options }, tally, answer, times = 1) {
    const counts = [...tally.counts];
    addVotes(placesOf(options), counts, answer, times);

    return { respondents: tally.respondents + times, counts };
  },

  merge: (a, b) => ({ respondents: a.respondents + b.respondents, counts: addLists(a.counts, b.counts) }),

  count: (config, rows) => counted(config, answersOf(consensus, config, rows)),

  result({ options }, { respondents, counts }) {
    return consensusResult(
      options.map(({ id }, row) => {
        const [agree = 0, disagree = 0, pass = 0] = counts.slice(row * VOTES.length);

        return { id, counts: { ...NO_VOTES, agree, disagree, pass } };
      }),
      respondents,
    );
  },

  tally(config, rows) {
    return consensus.result(config, countAnswers(consensus, config, rows));
  },

  respondents: ({ base }) => base,

  labels: optionLabels,

  sameMeaning: (before, after) => sameIds(before.options, after.options),

  goesOn: (before, after) => VOTES.every((vote) => before[vote].every((id) => after[vote].includes(id))),

  grouped(config, answers, before) {
    return groupedResult(config, consensus.result(config, counted(config, answers)), answers, before);
  },

  withoutFew,

  partBases,

  withoutParts,
};

/** One table for all answers: most people give one of their own. */
function counted({ options }: ConsensusConfig, answers: readonly GivenAnswer<ConsensusAnswer>[]): ConsensusTally {
  const counts = zeros(options);
  const places = placesOf(options);
  let respondents = 0;
  for (const { answer, count } of answers) {
    addVotes(places, counts, answer, count);
    respondents += count;
  }

  return { respondents, counts };
}

function zeros(options: readonly ChoiceOption[]): number[] {
  return Array.from({ length: options.length * VOTES.length }, () => 0);
}

function placesOf(options: readonly ChoiceOption[]): ReadonlyMap<string, number> {
  return new Map(options.map(({ id }, row) => [id, row * VOTES.length]));
}

function addVotes(places: ReadonlyMap<string, number>, counts: number[], answer: ConsensusAnswer, times: number): void {
  for (const [column, vote] of VOTES.entries()) {
    for (const id of answer[vote]) {
      const row = places.get(id);
      if (row !== undefined) counts[row + column] = (counts[row + column] ?? 0) + times;
    }
  }
}

function checkStatements(input: unknown): Checked<readonly ChoiceOption[]> {
  const field = 'config.options';
  const options = checkOptions(input, field, { most: CONSENSUS_STATEMENTS_MAX, text: STATEMENT_LETTERS });
  if (!options.ok) return options;
  const keys = options.value.map(({ text }) => wordKey(text));
  const twice = keys.findIndex((key, at) => key !== '' && keys.indexOf(key) < at);
  if (twice !== -1) return reject('invalid', `${field}[${twice}].text`, 'option-twice');
  let letters = 0;
  const over = options.value.findIndex(({ id }) => (letters += id.length + 3) > STATEMENT_IDS_LETTERS_MAX);

  return over === -1 ? options : reject('invalid', `${field}[${over}].id`, 'statement-ids-too-long');
}
