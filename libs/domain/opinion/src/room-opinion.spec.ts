import { roomOpinion } from './room-opinion';
import { roomOf } from './spec-rooms';
import { countVotes } from './votes';

describe('roomOpinion', () => {
  const room = roomOf([30, 20], 20);

  it('tells the groups with their votes, which add up to those of all who are placed', () => {
    const { groups, counts, found } = roomOpinion(room, 20);
    const placed = room.filter(({ key }) => found.placed.has(key)).map(({ votes }) => votes);
    const summed = counts.map((_of, at) => (groups ?? []).reduce((sum, group) => sum + group.counts[at].agree, 0));

    expect(groups?.map(({ letter, people }) => [letter, people])).toEqual([
      ['A', 30],
      ['B', 20],
    ]);
    expect(summed).toEqual(countVotes(placed, 20).map(({ agree }) => agree));
    expect(groups?.every(({ telling }) => telling.length > 0)).toBe(true);
  });

  it('counts a statement that is out, and names it nowhere', () => {
    const { shared, groups } = roomOpinion(room, 20);
    const named = (opinion: Pick<ReturnType<typeof roomOpinion>, 'shared' | 'groups'>) =>
      [
        ...opinion.shared.agree,
        ...opinion.shared.disagree,
        ...(opinion.groups ?? []).flatMap((one) => one.telling),
      ].map(({ statement }) => statement);
    const out = new Set(named({ shared, groups }).slice(0, 3));
    const without = roomOpinion(room, 20, out);

    expect(out.size).toBeGreaterThan(0);
    expect(named(without).filter((statement) => out.has(statement))).toEqual([]);
    expect(without.counts).toEqual(
      countVotes(
        room.map(({ votes }) => votes),
        20,
      ),
    );
  });

  it('has counts and priorities, and no consensus over groups, where too few have voted', () => {
    const { groups, across, priorities, found } = roomOpinion(room.slice(0, 8), 20);

    expect(groups).toBeNull();
    expect(found.reason).toBe('too-few-people');
    expect(across.every((one) => one === null)).toBe(true);
    expect(priorities.every((one) => one > 0)).toBe(true);
  });
});
