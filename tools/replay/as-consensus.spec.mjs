import fs from 'node:fs';
import path from 'node:path';

import { answerOf, closestGroup, kinds, tallyAgain } from '@rt/kinds';
import { response } from '@rt/testing/rooms';

import { adjustedRand } from '../../libs/domain/opinion/src/spec-rooms';
import { root } from '../paths.mjs';
import {
  alikeness,
  allOfAPerson,
  countedIn,
  expectedOf,
  idsIn,
  lastAnswers,
  linesOfGroups,
  planOf,
  votesOn,
  writing,
  writtenIn,
} from './as-consensus.mjs';
import { readConversation } from './conversation.mjs';
import { differences } from './differences.mjs';

describe('a conversation as one activity', () => {
  const statements = [
    { id: '1', text: 'Rail' },
    { id: '2', text: 'Spam', out: true },
    { id: '3', text: 'RAIL' },
  ];

  const people = ['0', '7', '8'];
  const conversation = { name: 'x', statements, people };

  it('has the statements that stand, each once in its words', () => {
    const { config } = planOf(conversation);
    expect(config.options).toEqual([
      { id: 's1', text: 'Rail' },
      { id: 's3', text: 'RAIL (3)' },
    ]);
    expect(kinds.consensus.checkConfig(config).ok).toBe(true);
  });

  const more = {
    ...conversation,
    statements: [
      ...statements,
      { id: '4', text: 'Buses', author: '7' },
      { id: '5', text: 'Ports', author: '7' },
      { id: '6', text: 'Grid', author: '9' },
      { id: '7', text: 'Unfit', author: '8', out: true },
    ],
  };

  it('lets participants write what they wrote, who voted; the rest is planned', () => {
    expect([...writtenIn(more)].map(([person, own]) => [person, [...own]])).toEqual([
      [
        '7',
        [
          ['4', 'Buses'],
          ['5', 'Ports'],
        ],
      ],
    ]);
    const { config } = planOf(more);
    expect(config.options.map(({ id }) => id)).toEqual(['s1', 's3', 's6']);
    expect(kinds.consensus.checkConfig(config)).toMatchObject({ ok: true, value: { adds: true } });
    const { n, answer } = writing('act', writtenIn(more).get('7'), response);
    expect(n).toBe(1);
    expect(kinds.consensus.checkAnswer(config, answer)).toMatchObject({
      ok: true,
      value: { entries: ['Buses', 'Ports'] },
    });
  });

  it('plans two statements at least, and takes no more than ten of one person', () => {
    const byOne = (count) => ({
      ...conversation,
      statements: Array.from({ length: count }, (_, id) => ({ id: `${id}`, text: `Text ${id}`, author: '7' })),
    });
    expect(writtenIn(byOne(5)).get('7').size).toBe(3);
    expect(writtenIn(byOne(20)).get('7').size).toBe(10);
  });

  it('votes on what was written by the id that it was given, and sends it with each answer of its author', () => {
    const options = [...planOf(more).config.options, { id: 'aB3-', text: 'Buses' }, { id: 'cD4_', text: 'Ports' }];
    const ids = idsIn(more, options);
    const votes = [
      { person: '7', statement: '4', vote: 1 },
      { person: '8', statement: '5', vote: -1 },
    ];
    const sent = votes.map(allOfAPerson('act', response, ids, writtenIn(more))).map(({ n, answer }) => [n, answer]);
    expect(sent).toEqual([
      [2, { agree: ['aB3-'], disagree: [], pass: [], entries: ['Buses', 'Ports'] }],
      [1, { agree: [], disagree: ['cD4_'], pass: [] }],
    ]);
    const counts = { agree: 1, disagree: 0, pass: 0 };
    expect(
      countedIn(
        {
          statements: [
            { id: 'aB3-', counts },
            { id: 's1', counts },
          ],
        },
        ids,
      ),
    ).toEqual({ 4: counts, 1: counts });
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
    const sent = stand.map(allOfAPerson('act', response, idsIn(conversation, []))).map(({ n, answer }) => [n, answer]);
    expect(sent.at(-1)).toEqual([3, { agree: [], disagree: ['s1', 's3'], pass: [] }]);
    expect(sent[1]).toEqual([1, { agree: [], disagree: [], pass: ['s3'] }]);
    expect(lastAnswers(stand, idsIn(conversation, [])).get('a')).toEqual(
      answerOf(
        new Map([
          ['s1', 'disagree'],
          ['s3', 'disagree'],
        ]),
      ),
    );
  });
});

const data = path.join(process.env.RT_TEST_DATA || 'nowhere', 'polis-conversations');

/** Compares the groups of a room with those of Polis: the adjusted Rand index, 1 if they are equal. */
const ALIKE = 0.85;

// Moderators removed many statements of the second one. The room is never asked about them.
describe.each(['brexit-consensus', '15-per-hour-seattle'])('the recorded conversation %s', (name) => {
  const folder = path.join(data, name);
  const there = fs.existsSync(folder);
  const note = there ? '' : `: ${folder} is not there`;

  (there ? it : it.skip)(`has its counts, and its groups again on each device${note}`, () => {
    const conversation = readConversation(folder);
    const planned = planOf(conversation).config;
    expect(kinds.consensus.checkConfig(planned)).toMatchObject({ ok: true });
    // As if the server had given each its id once the host had approved it.
    const written = [...writtenIn(conversation).values()].flatMap((own) => [...own]);
    const options = [...planned.options, ...written.map(([id, text]) => ({ id: `w${id}`, text, written: true }))];
    const config = { ...planned, options };
    const ids = idsIn(conversation, options);
    const answers = lastAnswers(votesOn(conversation), ids);
    const counts = [...answers.values()].map((answer) => ({ answerKey: kinds.consensus.answerKey(answer), count: 1 }));
    const { result } = tallyAgain('consensus', config, counts, null).tally;

    expect(differences(expectedOf(conversation), countedIn(result, ids))).toEqual([]);
    const { index } = alikeness(result, answers, conversation.groups, { closestGroup, adjustedRand });
    expect(index).toBeGreaterThanOrEqual(ALIKE);
    // Each device places its person as the server has placed them.
    const told = [...answers.values()]
      .map((answer) => closestGroup(result, answer))
      .filter((letter) => letter !== null);
    for (const { letter, people } of result.groups) expect(told.filter((one) => one === letter)).toHaveLength(people);
    expect(linesOfGroups(result, options)[0]).toMatch(/^Groups: A \d+, B \d+/);
  });
});
