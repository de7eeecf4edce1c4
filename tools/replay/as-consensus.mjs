/** A conversation as one activity: all its statements, to be voted on one by one, and the groups that the server finds. */

const LISTS = { 1: 'agree', '-1': 'disagree', 0: 'pass' };
const LONGEST = 280;

/** The statements that moderators of the conversation let stand, as an activity. Of the same words the later is numbered. */
export function planOf({ name, statements }) {
  const known = new Set();
  const options = statements
    .filter(({ out }) => !out)
    .map(({ id, text }) => {
      const words = text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);
      const key = words.toLowerCase();
      const told = known.has(key) ? `${words.slice(0, LONGEST - 10)} (${id})` : words;
      known.add(key);
      return { id: `s${id}`, text: told };
    });
  return {
    kind: 'consensus',
    question: `What do you think of ${name}?`,
    config: { options },
    visibility: 'after_close',
  };
}

/** The votes on statements that stand. */
export function votesOn({ votes, statements }) {
  const out = new Set(statements.filter((one) => one.out).map(({ id }) => id));
  return votes.filter(({ statement }) => !out.has(statement));
}

/** Every vote is sent with all that its person has given before. */
export function allOfAPerson(activityId, response) {
  const given = new Map();
  return ({ person, statement, vote }) => {
    const { votes, n } = given.get(person) ?? { votes: new Map(), n: 0 };
    votes.set(`s${statement}`, LISTS[vote]);
    given.set(person, { votes, n: n + 1 });
    return response(activityId, answerOf(votes), n + 1);
  };
}

function answerOf(votes) {
  const said = (wanted) => [...votes].filter(([, vote]) => vote === wanted).map(([id]) => id);
  return { agree: said('agree'), disagree: said('disagree'), pass: said('pass') };
}

/** What each person has said in the end, by name. */
export function lastAnswers(votes) {
  const people = new Map();
  for (const { person, statement, vote } of votes) {
    people.set(person, (people.get(person) ?? new Map()).set(`s${statement}`, LISTS[vote]));
  }
  return new Map([...people].map(([person, given]) => [person, answerOf(given)]));
}

/** Counts by the id of the statement in the conversation: `{statementId: {agree, disagree, pass}}`. */
export const countedIn = ({ statements }) =>
  Object.fromEntries(statements.map(({ id, counts }) => [id.slice(1), counts]));

/** The expected counts of the statements that stand. */
export function expectedOf({ expected, statements }) {
  const stands = statements.filter(({ out }) => !out).map(({ id }) => id);
  return Object.fromEntries(stands.map((id) => [id, expected[id]]));
}

/** How alike the recorded groups and those that people's own devices tell them are; undefined where none are recorded. */
export function alikeness(result, answers, recorded, { closestGroup, adjustedRand }) {
  const both = [...answers].flatMap(([person, answer]) => {
    const letter = closestGroup(result, answer);
    return letter !== null && recorded.has(person) ? [[letter, recorded.get(person)]] : [];
  });
  if (both.length === 0) return undefined;
  const [ours, theirs] = [0, 1].map((at) => both.map((pair) => pair[at]));
  return { index: adjustedRand(ours, theirs), people: both.length };
}

/** Lines that tell the groups as the server has told them. */
export function linesOfGroups({ groups, noGroups, statements }, { config: { options } }) {
  if (groups === null) return [`No groups: ${noGroups}.`];
  const textOf = (id) => options.find((option) => option.id === id).text;
  const most = statements
    .filter(({ across }) => across !== null)
    .sort((a, b) => b.across.geometric - a.across.geometric)
    .slice(0, 3);
  return [
    `Groups: ${groups.map(({ letter, people }) => `${letter} ${people}`).join(', ')}.`,
    ...groups.flatMap(({ letter, telling }) =>
      telling.slice(0, 3).map(({ id, side, part, votes }) => `${letter}: ${part} of ${votes} ${side}: ${textOf(id)}`),
    ),
    ...most.map(({ id, across }) => `All groups, ${across.geometric.toFixed(2)}: ${textOf(id)}`),
  ];
}
