import { randomBytes, randomUUID } from 'node:crypto';

import type { EntriesResult } from '@rt/domain/polling';
import { LiveSession } from '@rt/testing';
import fc from 'fast-check';

import { liveServer } from '../spec-servers';

const PEOPLE = Array.from({ length: 9 }, () => randomBytes(32));
const QUESTIONS = 6;

/** What people did on a board: who wrote what, what counts with what, and who voted. */
const boards = fc.record({
  authors: fc.array(fc.nat(PEOPLE.length - 1), { minLength: QUESTIONS, maxLength: QUESTIONS }),
  /** Each counts with an earlier one, or by itself. */
  into: fc.array(fc.option(fc.nat(QUESTIONS), { freq: 2 }), { minLength: QUESTIONS, maxLength: QUESTIONS }),
  votes: fc.uniqueArray(
    fc.record({
      of: fc.nat(PEOPLE.length - 1),
      on: fc.nat(QUESTIONS - 1),
      value: fc.constantFrom(1, 1, -1, null),
    }),
    { maxLength: 30, selector: ({ of, on }) => `${of}:${on}` },
  ),
});

type Board = typeof boards extends fc.Arbitrary<infer One> ? One : never;

/** Of each question that stands by itself, how many gave each value: by hand, person by person. */
function counted({ authors, votes }: Board, rootOf: readonly number[]): ReadonlyMap<number, object> {
  const counts = new Map<number, Record<string, number>>();
  for (const root of new Set(rootOf)) {
    const here = rootOf.flatMap((each, at) => (each === root ? [at] : []));
    for (const [person] of PEOPLE.entries()) {
      if (here.some((at) => authors[at] === person)) continue;
      const given = votes.filter((vote) => vote.of === person && here.includes(vote.on));
      const own = given.find(({ on }) => on === root);
      const others = given.map(({ value }) => value ?? -Infinity);
      const value = own ? own.value : Math.max(-Infinity, ...others);
      if (value === null || value === -Infinity) continue;
      const before = counts.get(root) ?? {};
      counts.set(root, { ...before, [value]: (before[value] ?? 0) + 1 });
    }
  }
  return counts;
}

describe('The votes of a board', () => {
  const live = liveServer();

  it('are what a count by hand finds, whatever was written, voted for, merged and taken back', async () => {
    const session = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await session.open({ kind: 'qa', config: { moderation: 'post', downvotes: true } });
    const orgId = (
      await live.database.query<{ org: string }>('select org_id as org from activities where id = $1', [activityId])
    )[0]?.org;
    const write = async (board: Board) => {
      const ids: readonly string[] = board.authors.map(() => randomUUID());
      const rootOf = board.into.reduce<number[]>((roots, to, at) => {
        const target = to === null || to >= at || roots[to] !== to ? at : to;
        return [...roots, target];
      }, []);
      await live.database.query('delete from entries where activity_id = $1', [activityId]);
      for (const [at, id] of ids.entries()) {
        const root = rootOf[at] ?? at;
        await live.database.query(
          `insert into entries (id, org_id, activity_id, round, voice, body, state, ordinal, merged_into)
           values ($1, $2, $3, 1, $4, $5, 'shown', $6, $7)`,
          [
            id,
            orgId,
            activityId,
            PEOPLE[board.authors[at] ?? 0],
            `Question ${at}`,
            at + 1,
            root === at ? null : ids[root],
          ],
        );
      }
      for (const { of, on, value } of board.votes) {
        await live.database.query(
          `insert into entry_reactions (org_id, activity_id, round, entry_id, voice, op_id, n, value)
           values ($1, $2, 1, $3, $4, gen_random_uuid(), 1, $5)`,
          [orgId, activityId, ids[on], PEOPLE[of], value],
        );
      }
      return { ids, rootOf };
    };

    await fc.assert(
      fc.asyncProperty(boards, async (board) => {
        const { ids, rootOf } = await write(board);
        const result = (await session.done('GET', `activities/${activityId}/tally`))['result'] as EntriesResult;
        const expected = counted(board, rootOf);
        const told = new Map(result.entries.map(({ id, reactions }) => [ids.indexOf(id), reactions]));
        expect([...told.keys()].sort()).toEqual([...new Set(rootOf)].sort());
        for (const root of new Set(rootOf)) expect([root, told.get(root)]).toEqual([root, expected.get(root)]);
        const scores = result.entries.map(({ reactions = {} }) => (reactions['1'] ?? 0) - (reactions['-1'] ?? 0));
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
      { numRuns: 25 },
    );
  });
});
