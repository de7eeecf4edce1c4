import { LiveSession, type Phone, response, retry } from '@rt/testing';

import { liveServer } from '../spec-servers';

const STATEMENTS = Array.from({ length: 10 }, (_, at) => ({ id: `o${at}`, text: `Statement ${at}` }));
const ids = STATEMENTS.map(({ id }) => id);

/** What a camp says: one agrees with the first half and disagrees with the rest, the other the other way round. */
const mindOf = (camp: number, seen = ids.length) => {
  const [first, rest] = [ids.slice(0, 5), ids.slice(5, seen)];
  return camp === 0 ? { agree: first, disagree: rest } : { agree: rest, disagree: first };
};

interface Told {
  readonly statements: readonly {
    readonly counts: object | null;
    readonly byGroup: readonly object[] | null;
    readonly across: { readonly product: number } | null;
  }[];
  readonly groups: readonly { readonly letter: string; readonly people: number }[] | null;
  readonly noGroups: string | null;
}

interface Worth {
  readonly id: string;
  readonly priority: number | null;
}

describe('Statements that the room votes on', () => {
  const live = liveServer();
  let session: LiveSession;

  beforeAll(async () => {
    session = await LiveSession.start(live.app, { rule: 'chatham_house' });
  });

  const open = (more: object = {}) =>
    session.open({ kind: 'consensus', config: { options: STATEMENTS }, visibility: 'after_close', ...more });
  const tallyOf = async (activityId: string) => {
    const path = `/api/roundtables/${session.roundtable.id}/activities/${activityId}/tally`;
    return (await session.host.get(path)).body as { readonly result: Told; readonly respondents: number };
  };
  const vote = async (activityId: string, camp: number, people: number, seen?: number): Promise<void> => {
    for (const phone of await session.phones(people)) {
      expect(await phone.put(response(activityId, 1, mindOf(camp, seen)))).toMatchObject({ ok: true });
    }
  };

  it('are counted by those who vote alike, and nobody hears a number before the close', async () => {
    const activityId = await open();
    const listener = await (await session.phone()).listen();
    live.closeLater(listener);
    await vote(activityId, 0, 9);
    await vote(activityId, 1, 6);
    expect((await tallyOf(activityId)).result).toBeNull();

    await session.close(activityId);
    const { result, respondents } = await tallyOf(activityId);
    expect(respondents).toBe(15);
    expect(result.groups?.map(({ letter, people }) => [letter, people])).toEqual([
      ['A', 9],
      ['B', 6],
    ]);
    expect(result.statements[0]).toMatchObject({
      counts: { agree: 9, disagree: 6, pass: 0 },
      byGroup: [
        { agree: 9, disagree: 0, pass: 0 },
        { agree: 0, disagree: 6, pass: 0 },
      ],
    });
    expect(result.statements[0]?.across?.product).toBeCloseTo((10 / 11) * (1 / 8), 12);
    await retry(() => expect(listener.tally(activityId)?.result).toEqual(result));
    // Of single people there is nothing in it: no row of votes, no place on the map, and no group of theirs.
    const names = (of: object | undefined) => Object.keys(of ?? {}).sort();
    expect(names(result)).toEqual(['base', 'groups', 'noGroups', 'statements']);
    expect(names(result.groups?.[0])).toEqual(['letter', 'middle', 'people', 'telling']);
    expect(names(result.statements[0])).toEqual(['across', 'byGroup', 'counts', 'id', 'moves', 'priority']);
  });

  it('tell a phone what a further vote on each is worth, where results are open', async () => {
    const attributed = await LiveSession.start(live.app, { rule: 'attributed' });
    const activityId = await attributed.open({
      ...{ kind: 'consensus', config: { options: STATEMENTS }, visibility: 'always' },
    });
    const [voter, phone] = (await attributed.phones(2)) as [Phone, Phone];
    const listener = await phone.listen();
    live.closeLater(listener);
    expect(await voter.put(response(activityId, 1, { agree: ['o0'], pass: ['o1'] }))).toMatchObject({ ok: true });

    const worth = () => {
      const result = listener.tally(activityId)?.result as { readonly statements: readonly Worth[] } | undefined;
      return new Map(result?.statements.map(({ id, priority }) => [id, priority]));
    };
    // By the formula, without a reach across the map, of which nothing is known yet.
    const factor = 1 + 8 * 2 ** (-1 / 5);
    await retry(() => {
      const [voted, passed, unseen] = ['o0', 'o1', 'o2'].map((id) => worth().get(id));
      expect(voted).toBeCloseTo(((1 - 1 / 3) * (2 / 3) * factor) ** 2, 12);
      expect(passed).toBeCloseTo(((1 - 2 / 3) * (1 / 3) * factor) ** 2, 12);
      expect(unseen).toBeCloseTo(((1 - 1 / 2) * (1 / 2) * 9) ** 2, 12);
    });
    await attributed.close(activityId);
  });

  it('tell of no group on a statement that too few of it voted on', async () => {
    const activityId = await open();
    await vote(activityId, 0, 8);
    await vote(activityId, 1, 3);
    // These have voted on enough to be in the group, and on none of the last two.
    await vote(activityId, 1, 4, 8);
    await session.close(activityId);

    const { result } = await tallyOf(activityId);
    expect(result.groups).toHaveLength(2);
    expect(result.statements[0]?.byGroup).not.toBeNull();
    expect(result.statements[9]).toMatchObject({
      counts: { agree: 3, disagree: 8, pass: 0 },
      byGroup: null,
      across: null,
    });
  });

  it('have no groups in a small room, which says why', async () => {
    const activityId = await open();
    await vote(activityId, 0, 6);
    await session.close(activityId);

    expect((await tallyOf(activityId)).result).toMatchObject({ groups: null, noGroups: 'too-few-people' });
  });

  it('tell of the same groups after a statement was taken out or put back: who is placed by it alone would be told', async () => {
    const activityId = await open();
    await vote(activityId, 0, 9);
    await vote(activityId, 1, 7, 8);
    // In no group, and one who is placed by the vote on the last statement alone.
    await vote(activityId, 0, 6, 6);
    const one = await session.phone();
    await one.put(response(activityId, 1, { agree: ['o0', 'o1', 'o3'], disagree: ['o2', 'o4', 'o5', 'o9'] }));
    await session.close(activityId);
    const { result: before } = await tallyOf(activityId);
    expect(before.groups).toHaveLength(2);

    await session.done('POST', `activities/${activityId}/hide`, { label: 'Statement 9', hide: true });
    const { result: after } = await tallyOf(activityId);
    const sizes = ({ groups }: Told) => groups?.map(({ letter, people }) => [letter, people]);
    expect(sizes(after)).toEqual(sizes(before));
    expect(after.statements).toEqual(before.statements.slice(0, 9));

    await session.done('POST', `activities/${activityId}/hide`, { label: 'Statement 9', hide: false });
    expect((await tallyOf(activityId)).result).toEqual(before);
  });

  it('take vote after vote also where an answer is final, and no other vote on the same', async () => {
    const activityId = await open({ allowChange: false });
    const phone = await session.phone();
    expect(await phone.put(response(activityId, 1, { agree: ['o0'] }))).toMatchObject({ ok: true });
    expect(await phone.put(response(activityId, 2, { agree: ['o0'], pass: ['o1'] }))).toMatchObject({ ok: true });
    const changed = await phone.put(response(activityId, 3, { disagree: ['o0'], pass: ['o1'] }));
    expect(changed).toMatchObject({ ok: false, code: 'already-answered' });
    expect(await phone.put(response(activityId, 4, { agree: ['o0'] }))).toMatchObject({ ok: false });
    await session.close(activityId);
  });

  it('may be so many and so long in their ids as the plan takes', async () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ id: `number${100 + at}`, text: `Statement ${at}` }));
    const activityId = await open({ config: { options: many } });
    const agree = many.map(({ id }) => id);
    expect(await (await session.phone()).put(response(activityId, 1, { agree }))).toMatchObject({ ok: true });
    await session.close(activityId);
  });
});
