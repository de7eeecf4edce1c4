import { votesOf } from '@rt/domain/opinion';
import type { ChartWord, KindChart, Label } from '@rt/domain/polling';
import { percent, sum } from '@rt/domain/polling';

import { consensus } from '../words.en-GB.json';
import type { ConsensusAnswer } from './answer';
import { consensusBodies, textOf } from './body';
import { closestGroup, ownPlace } from './closest';
import type { ConsensusConfig } from './domain';
import { overGroupsBody } from './over-groups';
import type { ConsensusResult, VotedStatement } from './result';
import { agreeing } from './result';

/** A bar a statement; of groups, how far each agrees and what tells it from the others. */
export const chart: KindChart<ConsensusConfig, ConsensusAnswer, ConsensusResult> = {
  words: consensus,

  draw({ options }, result, { settled, own, whole = false }) {
    return consensusBodies(options, result, {
      settled,
      whole,
      own: own && closestGroup(result, own),
      place: own && ownPlace(result, own),
    });
  },

  summarise({ options }, result) {
    if (result.base === 0) return [{ code: 'no-answers-yet' }];
    const most = highest(result.statements, agreeing);
    if (most.length === 0) return [{ code: 'all-few' }];

    return [agreement('most-agreed', options, most), ...groupSentences(options, result)];
  },

  finding({ options }, result) {
    const most = highest(result.statements, agreeing);

    return most.length === 0 ? { code: 'all-few-finding' } : agreement('most-agreed-finding', options, most);
  },

  published({ models = [] }) {
    return models;
  },

  overGroups({ options }, results) {
    return overGroupsBody(options, results);
  },
};

function groupSentences(labels: readonly Label[], { groups, statements }: ConsensusResult): readonly ChartWord[] {
  if (groups === null) return [];
  const across = (measure: 'geometric' | 'divisive') => highest(statements, (one) => one.across?.[measure] ?? null);
  const [shared, divisive] = [across('geometric'), across('divisive')];

  return [
    { code: 'groups-found', values: { groups: groups.length, people: sum(groups.map(({ people }) => people)) } },
    ...(shared.length === 0 ? [] : [{ code: 'most-shared', values: named(labels, shared) }]),
    ...(divisive.every(({ across: one }) => one?.divisive === 0)
      ? []
      : [{ code: 'most-divisive', values: named(labels, divisive) }]),
  ];
}

/** The statements with the highest number; none where none has one. */
function highest(
  statements: readonly VotedStatement[],
  numberOf: (one: VotedStatement) => number | null,
): readonly VotedStatement[] {
  const numbers = statements.flatMap((one) => numberOf(one) ?? []);
  const most = Math.max(...numbers);

  return statements.filter((one) => numberOf(one) === most);
}

function named(labels: readonly Label[], statements: readonly VotedStatement[]) {
  const [one = '', two = ''] = statements.map(({ id }) => textOf(labels, id));

  return { many: statements.length, one, two };
}

function agreement(
  code: 'most-agreed' | 'most-agreed-finding',
  labels: readonly Label[],
  most: readonly VotedStatement[],
): ChartWord {
  const values = agreedValues(labels, most);
  const isNone = most.every((one) => agreeing(one) === 0);
  if (!isNone) return { code, values };

  return { code: code === 'most-agreed' ? 'none-agreed' : 'none-agreed-finding', values: { votes: values.votes } };
}

function agreedValues(labels: readonly Label[], statements: readonly VotedStatement[]) {
  const [first] = statements;

  return {
    ...named(labels, statements),
    percent: percent(first ? agreeing(first) : null) ?? 0,
    votes: sum(statements.map(({ counts }) => (counts ? votesOf(counts) : 0))),
  };
}
