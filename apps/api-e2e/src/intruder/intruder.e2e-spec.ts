import { IntrudedMachine } from './intruded-machine';
import type { Truth } from './scene';

/** What an intruder finds must not be better than guessing. `intruder-proof.e2e-spec.ts` proves that the attack works. */
describe('an intruder with the whole machine, after the links were erased', () => {
  const machine = new IntrudedMachine();
  let room: Truth;

  beforeAll(async () => {
    await machine.start();
    room = await machine.play('chatham_house', { halfWay: () => machine.restartDatabase({ cleanly: true }) });
    await machine.openReader();
    await machine.seal(room);
    await machine.query('checkpoint').catch(() => undefined);
  }, 480_000);

  afterAll(() => machine.stop(), 60_000);

  it('names no one in a room under the Chatham House Rule, with a long reader open', async () => {
    expect(await machine.attack(room)).toEqual([]);
  }, 300_000);

  it('finds no mark in the data files that ties two rows of one person together', async () => {
    const { before, left } = machine.marksLeft(room);
    expect(before).toBeGreaterThanOrEqual(room.people.length);
    expect(left).toBe(0);
  });

  it('finds no answers of up to four people where they are not named', async () => {
    const { smallActivityId, activityId, entriesActivityId, people } = room;
    const rowsOf = async (id: string) =>
      (await machine.query('select from responses where activity_id = $1', [id])).length;

    expect(await rowsOf(smallActivityId)).toBe(0);
    expect(await rowsOf(activityId)).toBe(people.length);
    const entries = await machine.query('select voice from entries where activity_id = $1', [entriesActivityId]);
    expect(entries).toEqual(people.map(() => ({ voice: null })));
    expect(await machine.query('select from entry_reactions')).toEqual([]);
  });
});
