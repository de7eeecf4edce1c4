import fs from 'node:fs';
import path from 'node:path';

import { answerOf, closestGroup, kinds, tallyAgain } from '@rt/kinds';

import { adjustedRand } from '../../libs/domain/opinion/src/spec-rooms';
import { response } from '../load/room.mjs';
import { root } from '../paths.mjs';
import {
  alikeness,
  allOfAPerson,
  countedIn,
  expectedOf,
  lastAnswers,
  linesOfGroups,
  planOf,
  votesOn,
} from './as-consensus.mjs';
import { readConversation } from './conversation.mjs';
import { differences } from './differences.mjs';

describe('a conversation as one activity', () => {
  const statements = [
    { id: '1', text: 'Rail' },
    { id: '2', text: 'Spam', out: true },
    { id: '3', text: 'RAIL' },
  ];

  it('has the statements that stand, each once in its words', () => {
    const { config } = planOf({ name: 'x', statements });
    expect(config.options).toEqual([
      { id: 's1', text: 'Rail' },
      { id: 's3', text: 'RAIL (3)' },
    ]);
    expect(kinds.consensus.checkConfig(config).ok).toBe(true);
  });

  it('sends each vote with those that its person gave before, the last one on a statement', () => {
    const votes = [
      { person: 'a', statement: '1', vote: 1 },
      { person: 'b', statement: '3', vote: 0 },
      { person: 'a', statement: '2', vote: 1 },
      { person: 'a', statement: '3', vote: -1 },
      { person: 'a', statement: '1', vote: -1 },
    ];
    const stand = votesOn({ votes, statements });
    const sent = stand.map(allOfAPerson('act', response)).map(({ n, answer }) => [n, answer]);
    expect(sent.at(-1)).toEqual([3, { agree: [], disagree: ['s1', 's3'], pass: [] }]);
    expect(sent[1]).toEqual([1, { agree: [], disagree: [], pass: ['s3'] }]);
    expect(lastAnswers(stand).get('a')).toEqual(
      answerOf(
        new Map([
          ['s1', 'disagree'],
          ['s3', 'disagree'],
        ]),
      ),
    );
  });
});

const data = path.resolve(root, '../shared/data/polis-conversations');

// Of the second one moderators took many statements out, which Polis has on its map and nobody is asked about here: the
// groups on that map are compared where they are found (libs/domain/opinion).
describe.each([
  ['brexit-consensus', 0.85],
  ['15-per-hour-seattle', 0.7],
])('the recorded conversation %s', (name, alike) => {
  const folder = path.join(data, name);
  const there = fs.existsSync(folder);
  const note = there ? '' : `: ${folder} is not there`;

  (there ? it : it.skip)(`has its counts, and its groups again on each device${note}`, () => {
    const conversation = readConversation(folder);
    const plan = planOf(conversation);
    expect(kinds.consensus.checkConfig(plan.config)).toMatchObject({ ok: true });
    const answers = lastAnswers(votesOn(conversation));
    const counts = [...answers.values()].map((answer) => ({ answerKey: kinds.consensus.answerKey(answer), count: 1 }));
    const { result } = tallyAgain('consensus', plan.config, counts, null).tally;

    expect(differences(expectedOf(conversation), countedIn(result))).toEqual([]);
    const { index } = alikeness(result, answers, conversation.groups, { closestGroup, adjustedRand });
    expect(index).toBeGreaterThanOrEqual(alike);
    // Each device places its person as the server has placed them.
    const told = [...answers.values()]
      .map((answer) => closestGroup(result, answer))
      .filter((letter) => letter !== null);
    for (const { letter, people } of result.groups) expect(told.filter((one) => one === letter)).toHaveLength(people);
    expect(linesOfGroups(result, plan)[0]).toMatch(/^Groups: A \d+, B \d+/);
  });
});
