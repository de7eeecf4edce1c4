/** Makes a small conversation from a seed, with changed votes, in the form that the replay reads. */
import fs from 'node:fs';
import path from 'node:path';

/** Small seeded generator of numbers in [0, 1) (mulberry32, public domain, Tommy Ettinger). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As large as the conversations that the public has held with this method: many statements open at once. */
export const LARGE = { people: 1921, statements: 197, votes: 12_000 };

/** A full room, in which so many vote in ways of their own that a thread finds the groups. */
export const ROOM = { people: 130, statements: 12, votes: 1400 };

/** Every third statement is a participant's own. */
function authorOf(id, people) {
  return id % 3 === 2 ? 1 + (id % (people - 1)) : 0;
}

/** Writes votes.csv, comments.csv and expected.json into the folder. */
export function makeConversation(folder, { seed = 7, people = 30, statements = 6, votes = 240 } = {}) {
  const next = random(seed);
  const pick = (below) => Math.floor(next() * below);
  const last = new Map();
  const lines = ['timestamp,datetime,comment-id,voter-id,vote'];
  for (let at = 0; at < votes; at++) {
    const [person, statement, vote] = [pick(people), pick(statements), pick(3) - 1];
    last.set(`${person} ${statement}`, { statement, vote });
    lines.push(`${1_700_000_000_000 + (at >> 1)},made,${statement},${person},${vote}`);
  }
  const texts = Array.from(
    { length: statements },
    (_, id) => `0,made,${id},${authorOf(id, people)},0,0,1,"Statement ${id}, made for a test"`,
  );
  const count = (id, vote) => [...last.values()].filter((one) => one.statement === id && one.vote === vote).length;
  const expected = Array.from({ length: statements }, (_, id) => ({
    id,
    A: count(id, 1),
    D: count(id, -1),
    P: count(id, 0),
  }));
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'votes.csv'), `${lines.join('\n')}\n`);
  fs.writeFileSync(
    path.join(folder, 'comments.csv'),
    ['timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body', ...texts].join('\n'),
  );
  fs.writeFileSync(path.join(folder, 'expected.json'), JSON.stringify({ statements: expected }));
}
