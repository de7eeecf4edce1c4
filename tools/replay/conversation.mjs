import fs from 'node:fs';
import path from 'node:path';

/** Rows of a comma-separated file (RFC 4180) as objects keyed by its first row, which must name `columns`. */
function readTable(file, columns = []) {
  const rows = parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), file);
  const [names = [], ...lines] = rows;
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}.`);
  return lines.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at]])));
}

function parse(text, file) {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  const rows = [];
  let row = [];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error(`${file} is no comma-separated file: row ${rows.length + 1} cannot be read.`);
    const [, quoted, plain, end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function readExpected(folder) {
  const name = path.basename(folder);
  const inside = path.join(folder, 'expected.json');
  const file = fs.existsSync(inside) ? inside : path.join(folder, '..', 'expected.json');
  const statements = statementsOf(fs.readFileSync(file, 'utf8'), name);
  if (!statements) throw new Error(`${file} holds no expected tallies of ${name}.`);
  return Object.fromEntries(statements.map((one) => [String(one.id), { agree: one.A, disagree: one.D, pass: one.P }]));
}

function statementsOf(text, name) {
  try {
    const all = JSON.parse(text);
    return (all[name] ?? all).statements;
  } catch {
    return undefined;
  }
}

/** What cannot be played, in a sentence; undefined without. */
function wrongVote(votes, statements) {
  const known = new Set(statements.map(({ id }) => id));
  const wrong = votes.find((one) => ![1, 0, -1].includes(one.vote) || !known.has(one.statement));
  return wrong && `votes.csv: row ${wrong.at + 2} is no vote of 1, 0 or -1 on a statement of comments.csv.`;
}

/** Whether the moderators of that conversation took a statement out; a file without that column says nothing of it. */
function isOut({ moderated = '1' }) {
  return moderated !== '1';
}

/** Whether a participant wrote a statement: the first person of such a recording opened it, and wrote what it began with. */
function isOwn({ 'author-id': author = '' }) {
  return author !== '' && author !== '0';
}

/** `{ name, people, statements: [{id, text, out?, author?}], votes: [{person, statement, vote}], expected, groups }` */
export function readConversation(folder) {
  const whole = path.resolve(folder);
  const votes = readTable(path.join(whole, 'votes.csv'), ['timestamp', 'voter-id', 'comment-id', 'vote'])
    .map((row, at) => ({
      at,
      time: Number(row.timestamp),
      person: row['voter-id'],
      statement: row['comment-id'],
      vote: Number(row.vote),
    }))
    .sort((a, b) => a.time - b.time || a.at - b.at);
  const statements = readTable(path.join(whole, 'comments.csv'), ['comment-id', 'comment-body'])
    .map((row) => ({
      id: row['comment-id'],
      text: row['comment-body'],
      ...(isOut(row) ? { out: true } : {}),
      ...(isOwn(row) ? { author: row['author-id'] } : {}),
    }))
    .sort((a, b) => Number(a.id) - Number(b.id));
  const wrong = wrongVote(votes, statements);
  if (wrong) throw new Error(wrong);
  return {
    name: path.basename(whole),
    people: [...new Set(votes.map((vote) => vote.person))],
    statements,
    votes,
    expected: readExpected(whole),
    groups: readGroups(path.join(whole, 'participants-votes.csv')),
  };
}

/** The group of each person by name, where the recording has them. */
function readGroups(file) {
  if (!fs.existsSync(file)) return new Map();
  const people = readTable(file, ['participant', 'group-id']);
  return new Map(people.flatMap((one) => (one['group-id'] === '' ? [] : [[one.participant, one['group-id']]])));
}
