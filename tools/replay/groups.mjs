/** What the votes of a conversation say of its people, computed again and again while they come in, as in a room. */

/** After so many votes the groups are computed again. */
const EVERY = 100;

/**
 * Runs through the votes and answers the last computation (`opinion`), how many there were (`turns`), and the largest
 * share of those who had a letter that got another one from one to the next (`moved`).
 * @param {{ people: string[], statements: {id: string, out?: boolean}[], votes: {person: string, statement: string, vote: number}[] }} conversation
 * @param {typeof import('../../libs/domain/opinion/src/index')} lib
 */
export function groupsOf({ people, statements, votes }, { emptyRow, roomOpinion }) {
  const placeOf = new Map(statements.map(({ id }, at) => [id, at]));
  const out = new Set(statements.flatMap((one, at) => (one.out ? [at] : [])));
  const rows = new Map(people.map((person) => [person, emptyRow(statements.length)]));
  const voters = () => [...rows].map(([key, row]) => ({ key, votes: row }));
  let [opinion, turns, moved] = [undefined, 0, 0];
  votes.forEach(({ person, statement, vote }, at) => {
    // A statement that is out places nobody: with names, a room is told nothing of the votes on it.
    if (!out.has(placeOf.get(statement))) rows.get(person)[placeOf.get(statement)] = vote;
    if ((at + 1) % EVERY !== 0 && at + 1 < votes.length) return;
    const before = opinion?.found.before ?? null;
    opinion = roomOpinion(voters(), statements.length, out, before, { removed: out.size });
    turns += 1;
    moved = Math.max(moved, shareMoved(before, opinion.found.before));
  });
  return { opinion, turns, moved };
}

function shareMoved(before, after) {
  // With another number of groups people do move; only letters over the same number are meant to stay.
  if (before === null || after === null || before.k !== after.k) return 0;
  const known = [...after.letters].filter(([key]) => before.letters.has(key));
  const others = known.filter(([key, letter]) => before.letters.get(key) !== letter);
  return known.length === 0 ? 0 : others.length / known.length;
}

const REASONS = {
  'too-few-people': 'fewer than twelve people have voted on enough statements',
  'group-too-small': 'a group would have fewer than five people',
};

/** Prints the groups, the statements that distinguish each, and the statements on which all agree most. */
export function linesOf({ statements }, { opinion, turns, moved }) {
  const { groups, across, found } = opinion;
  if (groups === null) return [`No groups: ${REASONS[found.reason]}.`];
  const text = (at) => statements[at].text.replaceAll(/\s+/g, ' ');
  const most = across
    .map((one, at) => ({ at, geometric: statements[at].out || one === null ? 0 : one.geometric }))
    .sort((a, b) => b.geometric - a.geometric)
    .slice(0, 3);
  return [
    `Groups: ${groups.map(({ letter, people }) => `${letter} ${people}`).join(', ')}, after ${turns} turns in which at most ${Math.round(moved * 100)} % of the people changed letter.`,
    ...groups.flatMap(({ letter, telling }) =>
      telling
        .slice(0, 3)
        .map(({ statement, side, part, votes }) => `${letter}: ${part} of ${votes} ${side}: ${text(statement)}`),
    ),
    ...most.map(({ at, geometric }) => `All groups, ${geometric.toFixed(2)}: ${text(at)}`),
  ];
}
