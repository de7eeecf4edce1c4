import { VOTES } from '@rt/domain/opinion';
import type { ChoiceOption, GivenAnswer, Kind } from '@rt/domain/polling';
import { addLists, optionLabels, readingSwitched, sameIds } from '@rt/domain/polling';

import type { ConsensusAnswer } from './answer';
import { checkConsensusAnswer } from './answer';
import { checkConsensusConfig, type ConsensusConfig } from './check-config';
import { groupedResult } from './grouped';
import { joining, withoutWords } from './joining';
import { consensusMoves } from './moves';
import type { ConsensusResult } from './result';
import {
  consensusItems,
  consensusResult,
  partBases,
  resultForRoom,
  withoutFew,
  withoutGroups,
  withoutParts,
} from './result';
import { CONSENSUS_STATEMENTS_MAX, STATEMENT_LETTERS, statementsAllowed } from './statements';
import { takenOut, takeOut, withoutOut } from './taking-out';

export type { ConsensusAnswer } from './answer';
export type { ConsensusConfig } from './check-config';

export interface ConsensusTally {
  readonly respondents: number;
  /** Three numbers a statement, in the order of the configuration: who agree, who disagree, who pass. */
  readonly counts: readonly number[];
}

export const consensus: Kind<ConsensusConfig, ConsensusAnswer, ConsensusResult, ConsensusTally> = {
  kind: 'consensus',
  aim: 'understand',
  moves: consensusMoves,

  checkConfig: checkConsensusConfig,

  checkAnswer: checkConsensusAnswer,

  answerKey({ agree, disagree, pass, entries }) {
    const votes = { agree: [...agree].sort(), disagree: [...disagree].sort(), pass: [...pass].sort() };

    return JSON.stringify(entries ? { ...votes, entries: [...entries].sort() } : votes);
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

  count: counted,

  result({ options }, { respondents, counts }) {
    const votes = options.map((_, row) => {
      const [agree = 0, disagree = 0, pass = 0] = counts.slice(row * VOTES.length);

      return { agree, disagree, pass };
    });

    return consensusResult(options, votes, respondents);
  },

  respondents: ({ base }) => base,

  labels: optionLabels,

  // What participants wrote is no part of the plan; a person may be allowed more.
  sameMeaning: (before, after) =>
    sameIds(planned(before.options), planned(after.options)) &&
    sameIds(planned(before.out), planned(after.out)) &&
    statementsAllowed(after) >= statementsAllowed(before),

  takeOut,

  decided: (config, decisions) => takenOut(readingSwitched(config, decisions), decisions),

  configForRoom: withoutOut,

  configKept: withoutWords,

  resultForRoom,

  entries: {
    texts: ({ entries = [] }) => entries,
    moderation: ({ moderation = 'pre' }) => moderation,
    textMax: STATEMENT_LETTERS.max,
    beside: joining,
  },

  // What a person wrote may change; votes that were given stand.
  onlyAdds: (before, after) => VOTES.every((vote) => before[vote].every((id) => after[vote].includes(id))),

  grouped: groupedResult,

  tellsGroups: ({ groups }) => groups !== null,

  withoutGroups,

  withoutFew,

  partBases,

  withoutParts,
};

function planned(statements: readonly ChoiceOption[] = []): readonly ChoiceOption[] {
  return statements.filter(({ written }) => !written);
}

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
