import fs from 'node:fs';
import path from 'node:path';

import { opinionMap } from './components';
import { distinguishingStatements } from './distinguishing-statements';
import { acrossGroups } from './figures';
import type { GroupsBefore, Voter } from './found-groups';
import { foundGroups } from './found-groups';
import { priority } from './priority';
import { adjustedRand } from './spec-rooms';
import type { VoteCounts, VoteRow } from './votes';
import { countVotes, emptyRow, votesOf } from './votes';

// Published conversations and what Polis made of them; they are no part of the project (CONTRIBUTING.md).
const data = process.env['RT_TEST_DATA'] || 'nowhere';
const folder = path.join(data, 'polis-math/25ptpt-3gp-no-strict-with-meta');
const there = (name: string) => fs.existsSync(name);
const note = (name: string) => (there(name) ? '' : `: ${name} is not there`);

function table(file: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...lines] = fs.readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = head.split(',');

  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell])));
}

interface Told {
  readonly tid: number;
  readonly 'n-success': number;
  readonly 'n-trials': number;
  readonly 'p-success': number;
  readonly 'p-test': number;
  readonly repness: number;
  readonly 'repness-test': number;
  readonly 'repful-for': string;
}

interface Expected {
  readonly moderated_out: readonly number[];
  readonly meta: readonly number[];
  readonly groups: Readonly<Record<string, readonly number[]>>;
  readonly group_votes: Readonly<
    Record<string, { votes: Readonly<Record<string, { A: number; D: number; S: number }>> }>
  >;
  readonly group_aware_consensus: Readonly<Record<string, number>>;
  readonly representative: Readonly<Record<string, readonly Told[]>>;
  readonly comment_priorities: Readonly<Record<string, number>>;
  readonly pca: { readonly components: readonly (readonly number[])[]; readonly comment_extremity: readonly number[] };
  readonly participant_xy: Readonly<Record<string, readonly [number, number]>>;
}

/** Polis counts a statement that is moderated out as one on which everybody passes. */
function passed(row: VoteRow, out: ReadonlySet<number>): VoteRow {
  return row.map((vote, at) => (out.has(at) ? 0 : vote));
}

(there(folder) ? describe : describe.skip)(`the figures that Polis made of a conversation${note(folder)}`, () => {
  const width = 57;
  let expected: Expected;
  let rows: readonly VoteRow[];
  let out: ReadonlySet<number>;
  let left: readonly VoteRow[];
  let all: readonly VoteCounts[];
  let groups: readonly (readonly VoteCounts[])[];

  beforeAll(() => {
    expected = JSON.parse(fs.readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Expected;
    out = new Set(expected.moderated_out);
    rows = Array.from({ length: 27 }, () => emptyRow(width));
    const votes = table(path.join(folder, 'votes.csv')).toSorted((a, b) => +a.modified_ms - +b.modified_ms);
    for (const { participant, statement, vote } of votes) rows[+participant][+statement] = +vote;
    left = rows.map((row) => passed(row, out));
    all = countVotes(rows, width);
    groups = Object.values(expected.groups).map((members) =>
      countVotes(
        members.map((one) => rows[one]),
        width,
      ),
    );
  });

  it('has the same votes of each group', () => {
    const counted = groups.map((group) => group.map((of) => ({ A: of.agree, D: of.disagree, S: votesOf(of) })));

    expect(counted).toEqual(Object.values(expected.group_votes).map(({ votes }) => Object.values(votes)));
  });

  it('has the same consensus over groups', () => {
    const products = all.map(
      (_, at) =>
        acrossGroups(
          groups.map((group) => group[at]),
          0,
        )?.product,
    );

    products.forEach((product, at) => expect(product).toBeCloseTo(expected.group_aware_consensus[at], 12));
    expect(products).toHaveLength(width);
  });

  it('names the same statements of each group, with the same figures', () => {
    Object.values(expected.representative).forEach((told, group) => {
      const found = distinguishingStatements(groups[group], all, out);

      expect(found.map(({ statement, side, part, votes }) => [statement, side, part, votes])).toEqual(
        told.map((one) => [one.tid, one['repful-for'], one['n-success'], one['n-trials']]),
      );
      found.forEach(({ share, z, ratio, ratioZ }, at) => {
        expect([share, z, ratio]).toEqual(
          [told[at]['p-success'], told[at]['p-test'], told[at].repness].map((figure) => expect.closeTo(figure, 12)),
        );
        // Published as a number of single precision.
        expect(ratioZ).toBeCloseTo(told[at]['repness-test'], 5);
      });
    });
  });

  it('places everybody at the same point, to a millionth, but for the side from which it looks', () => {
    const { positions } = opinionMap(left, width);
    const [x, y] = [0, 1].map((axis) => Math.sign(positions[0][axis] * expected.participant_xy[0][axis]));

    positions.forEach((position, person) => {
      expect(Math.abs(position[0] * x - expected.participant_xy[person][0])).toBeLessThan(1e-6);
      expect(Math.abs(position[1] * y - expected.participant_xy[person][1])).toBeLessThan(1e-6);
    });
  });

  it('has the same extremities and priorities of statements', () => {
    const { extremities } = opinionMap(left, width);

    extremities.forEach((extremity, at) => expect(extremity).toBeCloseTo(expected.pca.comment_extremity[at], 7));
    all.forEach((counts, at) => {
      if (expected.meta.includes(at)) return;
      expect(priority(counts, extremities[at])).toBeCloseTo(expected.comment_priorities[at], 6);
    });
  });
});

const folderOf = (name: string) => path.join(data, 'polis-conversations', name);

describe.each(['brexit-consensus', '15-per-hour-seattle'])('the groups that Polis found in %s', (name) => {
  const file = path.join(folderOf(name), 'participants-votes.csv');

  (there(file) ? it : it.skip).each(['removed by hosts', 'never asked'])(
    `are found again where statements that were moderated out are %s${note(file)}`,
    (how) => {
      const people = table(file);
      const comments = fs.readFileSync(path.join(folderOf(name), 'comments.csv'), 'utf8');
      const out = new Set(
        [...comments.matchAll(/^\d+,[^,]*,(\d+),\d+,\d+,\d+,(-?\d),/gm)].flatMap(([, id, moderated]) =>
          moderated === '1' ? [] : [id],
        ),
      );
      const statements = Object.keys(people[0]).filter((column) => /^\d+$/.test(column) && !out.has(column));
      const removed = how === 'never asked' ? 0 : out.size;
      const { placed } = lastGroups(votesIn(folderOf(name), statements), statements.length, removed);
      const both = people.flatMap((person) => {
        const letter = placed.get(person.participant)?.letter;

        return letter && person['group-id'] !== '' ? [[letter, person['group-id']]] : [];
      });
      const index = adjustedRand(
        both.map(([ours]) => ours),
        both.map(([, theirs]) => theirs),
      );

      expect(index).toBeGreaterThanOrEqual(0.85);
    },
  );
});

/** All votes as they came in: the person, the place of the statement, and the vote. */
function votesIn(from: string, statements: readonly string[]): readonly (readonly [string, number, number])[] {
  return table(path.join(from, 'votes.csv'))
    .toSorted((a, b) => +a.timestamp - +b.timestamp)
    .map((one) => [one['voter-id'], statements.indexOf(one['comment-id']), +one.vote] as const)
    .filter(([, at]) => at >= 0);
}

/** The groups as a room finds them: computed again while votes come in, and at last once voting has closed. */
function lastGroups(votes: ReturnType<typeof votesIn>, statements: number, removed: number) {
  const rows = new Map<string, VoteRow>();
  const find = (before: GroupsBefore | null, answersClosed: boolean) => {
    const voters: readonly Voter[] = [...rows].map(([key, row]) => ({ key, votes: row }));
    return foundGroups(voters, statements, before, { removed, answersClosed });
  };
  let before: GroupsBefore | null = null;
  votes.forEach(([person, at, vote], n) => {
    const row = rows.get(person) ?? emptyRow(statements);
    rows.set(person, row);
    row[at] = vote;
    if (n % 500 === 499) ({ before } = find(before, false));
  });

  return find(before, true);
}
