/** A conversation as one activity: all its statements, to be voted on one by one, and the groups that the server finds. */

const LISTS = { 1: 'agree', '-1': 'disagree', 0: 'pass' };
const LONGEST = 280;

/** So many statements may one person add. */
const OWN_MOST = 10;
/** So many are planned at least. */
const PLANNED_LEAST = 2;

/** The words of the statements that moderators of the conversation let stand, by their ids. Of the same words the later is numbered. */
function textsOf(statements) {
  const known = new Set();
  return new Map(
    statements
      .filter(({ out }) => !out)
      .map(({ id, text }) => {
        const words = text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST);
        const key = words.toLowerCase();
        const told = known.has(key) ? `${words.slice(0, LONGEST - 10)} (${id})` : words;
        known.add(key);
        return [id, told];
      }),
  );
}

/** What participants of the conversation wrote themselves: texts by the id of the statement, by person. The rest is planned. */
export function writtenIn({ statements, people }) {
  const voters = new Set(people);
  const written = new Map();
  let planned = textsOf(statements).size;
  for (const [id, text] of textsOf(statements)) {
    const { author } = statements.find((one) => one.id === id);
    const own = written.get(author) ?? new Map();
    if (!voters.has(author) || own.size >= OWN_MOST || planned <= PLANNED_LEAST) continue;
    planned -= 1;
    written.set(author, own.set(id, text));
  }
  return written;
}

/** All statements as one activity: those that nobody of the participants wrote are planned. */
export function planOf(conversation) {
  const { name, statements } = conversation;
  const written = [...writtenIn(conversation).values()].flatMap((own) => [...own.keys()]);
  const options = [...textsOf(statements)]
    .filter(([id]) => !written.includes(id))
    .map(([id, text]) => ({ id: `s${id}`, text }));
  return {
    kind: 'consensus',
    question: `What do you think of ${name}?`,
    config: { options, ...(written.length > 0 ? { adds: true, maxPerPerson: OWN_MOST } : {}) },
    visibility: 'after_close',
  };
}

/** What a person sends who writes their statements, before anybody votes. */
export function writing(activityId, own, response) {
  return response(activityId, { ...NO_VOTES, entries: [...own.values()] }, 1);
}

const NO_VOTES = { agree: [], disagree: [], pass: [] };

/** By the id of a statement in the conversation the id by which answers refer to it: `options` is what is asked now. */
export function idsIn(conversation, options) {
  const byText = new Map(options.map(({ id, text }) => [text, id]));
  return new Map([...textsOf(conversation.statements)].map(([id, text]) => [id, byText.get(text) ?? `s${id}`]));
}

export function votesOn({ votes, statements }) {
  const out = new Set(statements.filter((one) => one.out).map(({ id }) => id));
  return votes.filter(({ statement }) => !out.has(statement));
}

/** Every vote is sent with all that its person has given and written before. `ids`: by which answers refer to statements. */
export function allOfAPerson(activityId, response, ids, written = new Map()) {
  const given = new Map();
  return ({ person, statement, vote }) => {
    const own = written.get(person);
    const { votes, n } = given.get(person) ?? { votes: new Map(), n: own ? 1 : 0 };
    votes.set(ids.get(statement), LISTS[vote]);
    given.set(person, { votes, n: n + 1 });
    return response(activityId, { ...answerOf(votes), ...(own ? { entries: [...own.values()] } : {}) }, n + 1);
  };
}

function answerOf(votes) {
  const said = (wanted) => [...votes].filter(([, vote]) => vote === wanted).map(([id]) => id);
  return { agree: said('agree'), disagree: said('disagree'), pass: said('pass') };
}

/** What each person has said in the end, by name. */
export function lastAnswers(votes, ids) {
  const people = new Map();
  for (const { person, statement, vote } of votes) {
    people.set(person, (people.get(person) ?? new Map()).set(ids.get(statement), LISTS[vote]));
  }
  return new Map([...people].map(([person, given]) => [person, answerOf(given)]));
}

/** Counts by the id of the statement in the conversation: `{statementId: {agree, disagree, pass}}`. */
export function countedIn({ statements }, ids) {
  const told = new Map([...ids].map(([statement, id]) => [id, statement]));
  return Object.fromEntries(statements.map(({ id, counts }) => [told.get(id), counts]));
}

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

export function linesOfGroups({ groups, noGroups, statements }, options) {
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
