import { roomOpinion } from './room-opinion';
import { roomOf } from './spec-rooms';
import { countVotes } from './votes';

describe('roomOpinion', () => {
  const room = roomOf([30, 20], 20);

  it('tells the groups with the votes of their people', () => {
    const { groups } = roomOpinion(room, 20);
    const camp = (name: string) => room.filter(({ key }) => key.startsWith(name)).map(({ votes }) => votes);

    expect(groups?.map(({ letter, people, counts }) => ({ letter, people, counts }))).toEqual([
      { letter: 'A', people: 30, counts: countVotes(camp('0-'), 20) },
      { letter: 'B', people: 20, counts: countVotes(camp('1-'), 20) },
    ]);
    expect(groups?.every(({ telling }) => telling.length > 0)).toBe(true);
  });

  it('counts a statement that is out, and names it nowhere', () => {
    const named = ({ groups }: ReturnType<typeof roomOpinion>) =>
      (groups ?? []).flatMap(({ telling }) => telling.map(({ statement }) => statement));
    const out = new Set(named(roomOpinion(room, 20)).slice(0, 3));
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
