import { bytesOf, keyOf, mac } from './identifiers';
import { IntrudedMachine } from './intruded-machine';
import type { Truth } from './scene';

describe('an intruder with the whole machine', () => {
  const machine = new IntrudedMachine();
  let room: Truth;

  beforeAll(async () => {
    await machine.start();
    room = await machine.play('attributed');
    await machine.openReader();
    await machine.seal(room);
    await machine.query('checkpoint').catch(() => undefined);
  }, 480_000);

  afterAll(() => machine.stop(), 60_000);

  it('names no one in an attributed room, with a long reader open', async () => {
    expect(await machine.attack(room)).toEqual([]);
  }, 300_000);

  it('names no one after PostgreSQL was killed and has recovered', async () => {
    await machine.closeReader();
    await machine.restartDatabase({ cleanly: false });

    expect(await machine.attack(room)).toEqual([]);
  }, 300_000);

  it('names people if the key remains, a counter knows the participation, or the texts stay in their order', async () => {
    await machine.query('create table planted_counters (key_hash text, taken int)');
    const counting = Buffer.from(machine.secret);
    const planted = await machine.play('chatham_house', {
      // Texts are in two tables by now, and eight in order are not yet one in a million.
      textsAWriter: 4,
      beforeText: async ({ id: personId }, roundtableId) => {
        const [row] = await machine.query(
          `select p.id from participations p join invitations i on i.id = p.invitation_id
            where i.person_id = $1 and i.roundtable_id = $2`,
          [personId, roundtableId],
        );
        const key = mac(keyOf(counting, 'rate-limit'), bytesOf(String(row?.['id'])));
        await machine.query('insert into planted_counters values ($1, 1)', [key.toString('hex')]);
      },
    });
    await machine.query('create table planted_keys as select * from session_keys where roundtable_id = $1', [
      planted.roundtableId,
    ]);
    await machine.seal(planted);
    await writeInOrder(planted);

    const open = await machine.attack(planted);

    expect(open).toContainEqual(expect.objectContaining({ channel: 'key', kind: 'answer' }));
    expect(open).toContainEqual(expect.objectContaining({ channel: 'key', kind: 'reaction' }));
    expect(open).toContainEqual(expect.objectContaining({ channel: 'neighbours', kind: 'text' }));
    expect(open).toContainEqual(expect.objectContaining({ channel: 'row order, watched', kind: 'text' }));
  }, 480_000);

  /** Puts the texts of a room back into the order in which they were written, as if sealing had not moved them. */
  async function writeInOrder({ roundtableId, written }: Truth): Promise<void> {
    const tables = await machine.query(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and table_name like 'contribution%' and column_name = 'draft_title'`,
    );
    for (const { marker } of written.filter(({ kind }) => kind === 'text')) {
      for (const { name } of tables) {
        await machine.query(
          `update ${String(name)} set org_id = org_id where roundtable_id = $1 and draft_title like $2`,
          [roundtableId, `%${marker}%`],
        );
      }
    }
  }
});
