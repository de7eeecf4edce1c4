import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { readConversation } from './conversation.mjs';

const VOTES = 'timestamp,datetime,comment-id,voter-id,vote\n';
const COMMENTS = 'comment-id,comment-body\n7,"Yes, and no"\n';
const EXPECTED = '{"statements":[{"id":7,"A":1,"D":0,"P":0}]}';
let folder;

beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-conversation-'))));
afterEach(() => fs.rmSync(folder, { recursive: true }));

function read(votes, comments = COMMENTS, expected = EXPECTED) {
  fs.writeFileSync(path.join(folder, 'votes.csv'), votes);
  fs.writeFileSync(path.join(folder, 'comments.csv'), comments);
  fs.writeFileSync(path.join(folder, 'expected.json'), expected);
  return readConversation(folder);
}

describe('a recorded conversation', () => {
  it('is read in the order of its time stamps', () => {
    const { votes, statements, people, expected } = read(`${VOTES}2,x,7,b,1\n1,x,7,a,-1\n`);
    expect(votes.map(({ person, vote }) => [person, vote])).toEqual([
      ['a', -1],
      ['b', 1],
    ]);
    expect(statements).toEqual([{ id: '7', text: 'Yes, and no' }]);
    expect(people).toEqual(['a', 'b']);
    expect(expected).toEqual({ 7: { agree: 1, disagree: 0, pass: 0 } });
  });

  it.each([
    ['a column that is missing', ['a,b\n1,2\n'], /votes\.csv has no column timestamp, voter-id, comment-id, vote\.$/],
    ['an empty file', [''], /votes\.csv has no column/],
    ['a quote that does not end', [`${VOTES}1,x,7,a,"1\n`], /is no comma-separated file: row 2 cannot be read\.$/],
    ['a vote of another kind', [`${VOTES}1,x,7,a,5\n`], /^votes\.csv: row 2 is no vote of 1, 0 or -1/],
    ['a statement that is not there', [`${VOTES}1,x,8,a,1\n`], /^votes\.csv: row 2 is no vote/],
    ['broken tallies', [`${VOTES}1,x,7,a,1\n`, COMMENTS, '{'], /expected\.json holds no expected tallies of /],
  ])('is refused in a sentence for %s', (_what, files, sentence) => {
    expect(() => read(...files)).toThrow(sentence);
  });
});
