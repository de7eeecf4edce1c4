import { opinionMap } from './components';
import { foundGroups } from './found-groups';
import { adjustedRand, roomOf, shuffled } from './spec-rooms';
import type { VoteRow } from './votes';
import { emptyRow, NOT_SEEN } from './votes';

const letters = ({ placed }: ReturnType<typeof foundGroups>, keys: readonly string[]) =>
  keys.map((key) => placed.get(key)?.letter ?? '-');

const rowsOf = (voters: readonly { readonly votes: VoteRow }[]) => voters.map(({ votes }) => votes);
const byPlace = ([a]: readonly [number, number], [b]: readonly [number, number]) => a - b;

describe('foundGroups', () => {
  it.each([[[20, 30]], [[40, 25, 15]], [[30, 30, 30]]])('finds camps of %p people again', (sizes) => {
    const room = roomOf(sizes, 40);
    const keys = room.map(({ key }) => key);
    const found = foundGroups(room, 40);

    expect(found.groups).toHaveLength(sizes.length);
    expect(
      adjustedRand(
        letters(found, keys),
        keys.map((key) => key[0]),
      ),
    ).toBeGreaterThan(0.9);
  });

  it('finds the same groups whatever the order of the votes', () => {
    const room = roomOf([30, 20, 10], 25);
    const keys = room.map(({ key }) => key);
    const found = foundGroups(room, 25);
    for (let seed = 1; seed < 6; seed += 1) {
      const again = foundGroups(shuffled(room, seed), 25);

      expect(letters(again, keys)).toEqual(letters(found, keys));
      expect(again.groups).toEqual(found.groups);
      expect(keys.map((key) => again.placed.get(key)?.position)).toEqual(
        keys.map((key) => found.placed.get(key)?.position),
      );
    }
  });

  it('names no groups in a room of fewer than twelve people, and none of fewer than five', () => {
    expect(foundGroups(roomOf([6, 5], 20), 20)).toMatchObject({ groups: null, reason: 'too-few-people' });
    expect(foundGroups(roomOf([40, 2], 20), 20)).toMatchObject({ groups: null, reason: 'group-too-small' });
    const alike = Array.from({ length: 20 }, (_, at) => ({ key: `${at}`, votes: emptyRow(9).fill(1) }));
    expect(foundGroups(alike, 9)).toMatchObject({ groups: null, reason: 'group-too-small' });
  });

  it('places whoever voted on seven statements, or on all where fewer stand', () => {
    const few = roomOf([20, 20], 12).map(({ key, votes }, at) => ({
      key,
      votes: votes.map((vote, place) => (at === 0 && place > 5 ? NOT_SEEN : vote === NOT_SEEN ? 0 : vote)),
    }));

    expect(foundGroups(few, 12).placed.has(few[0].key)).toBe(false);
    const onSix = few.map(({ key, votes }) => ({ key, votes: votes.slice(0, 6) }));
    expect(foundGroups(onSix, 6).placed.has(few[0].key)).toBe(true);
  });

  it('asks without names for as many votes as the room gave, however many statements were taken out or joined late', () => {
    const room = roomOf([20, 20], 6).map(({ key, votes }) => ({
      key,
      votes: Int8Array.from([...votes, NOT_SEEN, NOT_SEEN]),
    }));

    const placed = [...foundGroups(room, 8, null, { withoutNames: true }).placed.keys()];

    expect(foundGroups(room, 8).placed.size).toBe(0);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed).toEqual([...foundGroups(room, 6).placed.keys()]);
  });

  it('has nothing to say of a room without votes or statements', () => {
    const silent = Array.from({ length: 20 }, (_, at) => ({ key: `${at}`, votes: emptyRow(0) }));

    expect(foundGroups([], 5)).toMatchObject({ groups: null, reason: 'too-few-people', extremities: [0, 0, 0, 0, 0] });
    expect(foundGroups(silent, 0).placed.size).toBe(0);
  });

  it('keeps the letters of groups by those who were in them', () => {
    const room = roomOf([30, 20], 30);
    const keys = room.map(({ key }) => key);
    const before = foundGroups(room.slice(0, 45), 30);
    // Of those who came before, the smaller camp grows to be the larger one.
    const grown = [...room, ...roomOf([30, 60], 30).slice(50)];
    const after = foundGroups(
      grown.map((one, at) => ({ ...one, key: at < 50 ? one.key : `new-${at}` })),
      30,
      before.before,
    );

    expect(letters(after, keys.slice(0, 45))).toEqual(letters(before, keys.slice(0, 45)));
    expect(after.groups?.map(({ people }) => people)).not.toEqual([30, 20]);
  });

  it('names groups by size once voting has closed, whatever their letters were before', () => {
    const grown = roomOf([30, 60], 30);
    const { before } = foundGroups([...grown.slice(0, 30), ...grown.slice(30, 45)], 30);

    const open = foundGroups(grown, 30, before);
    const closed = foundGroups(grown, 30, before, { answersClosed: true });

    expect(open.groups?.map(({ people }) => people)).toEqual([30, 60]);
    expect(closed.groups).toEqual([
      { letter: 'A', people: 60 },
      { letter: 'B', people: 30 },
    ]);
  });

  it('places people as if everybody had passed on removed statements', () => {
    const asked = roomOf([30, 20], 20);
    const passed = asked.map(({ key, votes }) => ({ key, votes: Int8Array.from([...votes, ...Array(10).fill(0)]) }));

    const [removed, all] = [foundGroups(asked, 20, null, { removed: 10 }), opinionMap(rowsOf(passed), 30)];

    const ordered = [...removed.placed.values()].map(({ position }) => position);
    expect(ordered.toSorted(byPlace)).toEqual(
      all.positions.toSorted(byPlace).map(([x, y]) => [expect.closeTo(x, 9), expect.closeTo(y, 9)]),
    );
  });

  it('takes another number of groups once it has fitted better in four turns', () => {
    const two = foundGroups(roomOf([40, 40], 40), 40);
    const three = roomOf([40, 40, 40], 40, 3);
    let before = two.before;
    const counts = Array.from({ length: 5 }, () => {
      const found = foundGroups(three, 40, before);
      before = found.before;

      return found.groups?.length;
    });

    expect(counts).toEqual([2, 2, 2, 3, 3]);
  });

  it('takes the number of groups that fits best at once where no vote can come any more', () => {
    const { before } = foundGroups(roomOf([40, 40], 40), 40);
    const found = foundGroups(roomOf([40, 40, 40], 40, 3), 40, before, { answersClosed: true });

    expect(found.groups).toHaveLength(3);
    expect(found.before).toMatchObject({ k: 3, rival: null });
  });
});
