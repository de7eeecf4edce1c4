/** Reads a recorded conversation from its folder. */
import fs from 'node:fs';
import path from 'node:path';

/** Rows of a comma-separated file (RFC 4180) as objects keyed by its first row. */
export function readTable(file) {
  const rows = parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  const [names, ...lines] = rows;
  return lines.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at]])));
}

function parse(text) {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  const rows = [];
  let row = [];
  while (cell.lastIndex < text.length) {
    const [, quoted, plain, end] = cell.exec(text);
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Expected tallies a statement, from expected.json in the folder or beside it. */
function readExpected(folder) {
  const name = path.basename(folder);
  const inside = path.join(folder, 'expected.json');
  const file = fs.existsSync(inside) ? inside : path.join(folder, '..', 'expected.json');
  const all = JSON.parse(fs.readFileSync(file, 'utf8'));
  const { statements } = all[name] ?? all;
  return Object.fromEntries(statements.map((one) => [String(one.id), { agree: one.A, disagree: one.D, pass: one.P }]));
}

/**
 * `{ name, people, statements: [{id, text}], votes: [{person, statement, vote}], expected }`; votes in the order of
 * their time stamps, those of the same moment in the order of the file.
 */
export function readConversation(folder) {
  const whole = path.resolve(folder);
  const votes = readTable(path.join(whole, 'votes.csv'))
    .map((row, at) => ({
      at,
      time: Number(row.timestamp),
      person: row['voter-id'],
      statement: row['comment-id'],
      vote: Number(row.vote),
    }))
    .sort((a, b) => a.time - b.time || a.at - b.at);
  const statements = readTable(path.join(whole, 'comments.csv'))
    .map((row) => ({ id: row['comment-id'], text: row['comment-body'] }))
    .sort((a, b) => Number(a.id) - Number(b.id));
  return {
    name: path.basename(whole),
    people: [...new Set(votes.map((vote) => vote.person))],
    statements,
    votes,
    expected: readExpected(whole),
  };
}
