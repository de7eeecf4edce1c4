import { randomBytes, randomUUID } from 'node:crypto';

import { buildActivity, buildRoundtable } from '@rt/testing';
import fc from 'fast-check';

import type { ReactionOperation } from '../answering/response-operation';
import { activitiesApp } from '../spec-app';
import { StoreReactions } from './store-reactions';

const PEOPLE = Array.from({ length: 7 }, () => randomBytes(32).toString('base64'));
const QUESTIONS = 5;

const votes = fc.record({
  of: fc.nat(PEOPLE.length - 1),
  on: fc.nat(QUESTIONS - 1),
  value: fc.constantFrom(1, -1, -1, -1, null),
});

/** A board, and votes on it as they come in batches. */
const boards = fc.record({
  rule: fc.constantFrom('attributed' as const, 'chatham_house' as const),
  hideAt: fc.integer({ min: 1, max: 3 }),
  authors: fc.array(fc.nat(PEOPLE.length - 1), { minLength: QUESTIONS, maxLength: QUESTIONS }),
  /** Each counts with the first question, or by itself. */
  merged: fc.array(fc.boolean(), { minLength: QUESTIONS, maxLength: QUESTIONS }),
  /** What hosts made of each. */
  stands: fc.array(fc.constantFrom(null, null, null, null, 'pinned', 'selected', 'answered', 'overruled'), {
    minLength: QUESTIONS,
    maxLength: QUESTIONS,
  }),
  /** Votes of before the merge. */
  early: fc.uniqueArray(votes, { maxLength: 8, selector: ({ of, on }) => `${of}:${on}` }),
  batches: fc.array(fc.array(votes, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 }),
});

type Board = typeof boards extends fc.Arbitrary<infer One> ? One : never;
type Vote = Board['early'][number];

interface Given {
  readonly entryId: string;
  readonly voice: string;
  readonly value: number | null;
}

const isMerged = ({ merged }: Pick<Board, 'merged'>, at: number) => at > 0 && merged[at] === true;

/** Id, author, text, order, what it counts with, and what hosts made of it. */
function rowOf(board: Pick<Board, 'authors' | 'merged' | 'stands'>, ids: readonly string[], at: number) {
  const into = isMerged(board, at) ? ids[0] : null;
  const stands = into === null ? board.stands[at] : null;
  const mark = stands === 'selected' || stands === 'answered' ? stands : null;
  const byVotes = stands === 'overruled' ? stands : null;
  const written = [ids[at], PEOPLE[board.authors[at]!], `Question ${at}`, at + 1];
  return [...written, into, stands === 'pinned', mark, byVotes];
}

describe('Questions that votes hide', () => {
  const running = activitiesApp();

  async function written({ rule, hideAt, early, ...board }: Omit<Board, 'batches'>) {
    const roundtable = await buildRoundtable(running.database, { state: 'live', rule });
    const { orgId } = roundtable;
    const config = { downvotes: true, hideAt };
    const { id } = await buildActivity(running.database, { roundtable, state: 'open', kind: 'qa', config });
    const ids = board.authors.map(() => randomUUID());
    for (const row of ids.map((_id, at) => rowOf(board, ids, at))) {
      await running.database.query(
        `insert into entries (org_id, activity_id, round, state, id, voice, body, ordinal, merged_into, pinned, mark, by_votes)
         values ($1, $2, 1, 'shown', $3, decode($4, 'base64'), $5, $6, $7, $8, $9, $10)`,
        [orgId, id, ...row],
      );
    }
    for (const author of new Set(board.authors)) {
      await running.database.query(
        `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
         values ($1, $2, 1, decode($3, 'base64'), gen_random_uuid(), 1, '{"entries":[]}', '{"entries":1}')`,
        [orgId, id, PEOPLE[author]],
      );
    }
    for (const { of, on, value } of early) {
      await running.database.query(
        `insert into entry_reactions (org_id, activity_id, round, entry_id, voice, op_id, n, value)
         values ($1, $2, 1, $3, decode($4, 'base64'), gen_random_uuid(), 1, $5)`,
        [orgId, id, ids[on], PEOPLE[of], value],
      );
    }
    let n = 1;
    const operation = ({ of, on, value }: Vote): ReactionOperation => ({
      ...{ orgId, activityId: id, round: 1, keyNo: 1, opId: randomUUID(), n: (n += 1), value },
      ...{ voice: PEOPLE[of]!, entryId: ids[on]! },
    });
    const states = async () => {
      const rows = await running.database.query<{ id: string; state: string; byVotes: string | null }>(
        'select id, state, by_votes as "byVotes" from entries where activity_id = $1',
        [id],
      );
      return ids.map((one) => rows.find((row) => row.id === one));
    };
    const vote = (operations: readonly ReactionOperation[]) => running.app.get(StoreReactions).run(id, operations);
    return { id, ids, operation, states, vote };
  }

  const givenIn = (id: string) =>
    running.database.query<Given>(
      `select entry_id as "entryId", encode(voice, 'base64') as voice, value from entry_reactions where activity_id = $1`,
      [id],
    );

  /** Votes for less votes against of what stands by itself, counted anew by hand: each person once, authors never. */
  function scoreOf({ authors, merged }: Board, ids: readonly string[], root: number, given: readonly Given[]): number {
    const here = ids.filter((_id, at) => at === root || (root === 0 && merged[at]));
    const wrote = here.map((id) => PEOPLE[authors[ids.indexOf(id)] ?? 0]);
    const values = PEOPLE.filter((voice) => !wrote.includes(voice)).map((voice) => {
      const own = given.filter((one) => one.voice === voice && here.includes(one.entryId));
      const onRoot = own.find(({ entryId }) => entryId === ids[root]);
      const best = Math.max(...own.map(({ value }) => value ?? -Infinity));
      return onRoot ? onRoot.value : best;
    });
    return values.filter((value) => value !== -Infinity).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  }

  /** Which questions a count of all votes hides now. */
  async function reached(board: Board, id: string, ids: readonly string[]): Promise<readonly number[]> {
    const given = await givenIn(id);
    const voters = new Set(given.filter(({ value }) => value !== null).map(({ voice }) => voice)).size;
    if (board.rule === 'chatham_house' && voters < 5) return [];
    const alone = [...ids.keys()].filter((at) => !isMerged(board, at) && board.stands[at] === null);
    return alone.filter((at) => scoreOf(board, ids, at, given) <= -board.hideAt);
  }

  it('are those that a count of all votes finds after each batch, and none that hosts keep', async () => {
    await fc.assert(
      fc.asyncProperty(boards, async (board) => {
        const { id, ids, operation, states, vote } = await written(board);
        let hidden: readonly number[] = [];
        for (const batch of board.batches) {
          const outcomes = await vote(batch.map(operation));
          const late = outcomes.filter((_one, at) => batch[at]!.value !== null && hidden.includes(batch[at]!.on));
          for (const { refused } of late) expect(refused).toMatchObject({ refusal: 'not-found' });
          // Votes alone hide: where all were refused, nothing was counted.
          const isCounted = outcomes.some(({ result, refused }) => result === 'store' && !refused);
          if (isCounted) hidden = [...new Set([...hidden, ...(await reached(board, id, ids))])].sort();
          const found = (await states()).flatMap((row, at) => (row?.state === 'hidden' ? [at] : []));
          expect(found).toEqual(hidden);
        }
      }),
      { numRuns: 60 },
    );
  });

  const plain: Omit<Board, 'batches'> = {
    rule: 'attributed',
    hideAt: 2,
    authors: [0, 1, 2, 3, 4],
    merged: Array<boolean>(QUESTIONS).fill(false),
    stands: Array<null>(QUESTIONS).fill(null),
    early: [],
  };

  it('are hidden with the votes of one batch and one revision, and a repetition changes nothing further', async () => {
    const { id, operation, states, vote } = await written(plain);
    const batch = [
      operation({ of: 5, on: 0, value: -1 }),
      operation({ of: 6, on: 0, value: -1 }),
      operation({ of: 4, on: 1, value: -1 }),
    ];
    expect((await vote(batch)).map(({ result }) => result)).toEqual(['store', 'store', 'store']);
    const after = await states();
    expect(after.slice(0, 2)).toMatchObject([
      { state: 'hidden', byVotes: 'hidden' },
      { state: 'shown', byVotes: null },
    ]);

    const again = await vote(batch);
    expect(again.map(({ result, revision }) => [result, revision])).toEqual(Array(3).fill(['same', 1]));
    expect(await states()).toEqual(after);
    await vote([operation({ of: 6, on: 0, value: null })]);
    expect((await states())[0]).toMatchObject({ state: 'hidden' });
    expect(await givenIn(id)).toHaveLength(3);
  });
});
