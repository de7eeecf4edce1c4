import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { Client } from 'pg';

import { ask, assertDurable } from '../faults/room';
import { RAISED_LIMITS, startTopology } from '../support/load';
import { retry } from '../support/retry';
import { attack, type OpenChannel } from './attack';
import { gather } from './evidence';
import { bytesOf, Identifiers, keyOf, mac } from './identifiers';
import { Scene, type Truth } from './scene';

/**
 * Somebody who has the whole machine after the session: RT_SECRET, all tables, data files, the write-ahead log, jobs,
 * mails and the servers' output. What they find out of it must not be better than guessing.
 */
describe('an intruder with the whole machine, after the links were erased', () => {
  const secret = randomBytes(32).toString('base64url');
  let topology: Awaited<ReturnType<typeof startTopology>>;
  let scene: Scene;
  let reader: Client;
  let output = '';
  const rooms = new Map<string, Truth>();
  /** What the tables of the identity side said before sealing, as a backup or the log of that time has it. */
  const before = new Map<Truth, Identifiers>();

  const owner = (sql: string, params: unknown[] = []) =>
    ask<Record<string, unknown>>(topology.database.ownerUrl, sql, params);

  beforeAll(async () => {
    const texts = { RT_LIMIT_TEXTS_PER_SEC: '1000', RT_LIMIT_TEXTS_BURST: '1000' };
    const env = { ...RAISED_LIMITS, ...texts, RT_SECRET: secret, RT_MAIL_HOLD_SECONDS: '0', LOG_LEVEL: 'debug' };
    topology = await startTopology({ durable: true, anew: true, env });
    await assertDurable(topology);
    scene = await Scene.of(topology.processes[0]?.url ?? '');
    rooms.set('chatham_house', await scene.play('chatham_house', { halfWay: restartCleanly }));
    keepOutput();
    rooms.set('attributed', await scene.play('attributed'));
    keepOutput();
    reader = new Client({ connectionString: topology.database.ownerUrl });
    reader.on('error', () => undefined);
    await reader.connect();
    await reader.query('begin isolation level repeatable read');
    await reader.query('select 1');
    for (const room of rooms.values()) await seal(room);
    await owner('checkpoint').catch(() => undefined);
  }, 480_000);

  afterAll(async () => {
    await reader?.end().catch(() => undefined);
    await topology?.stop();
  }, 60_000);

  /** As an update of PostgreSQL does it: unlogged tables are written to their files. */
  async function restartCleanly(): Promise<void> {
    await topology.restartDatabase({ cleanly: true });
  }

  function keepOutput(): void {
    output += topology.processes[0]?.output() ?? '';
  }

  function identifiersOf(room: Truth): Promise<Identifiers> {
    return Identifiers.of(topology.database.ownerUrl, Buffer.from(secret), room);
  }

  async function seal(room: Truth): Promise<void> {
    before.set(room, await identifiersOf(room));
    await scene.publish(room);
    await retry(async () => {
      const [row] = await owner('select erased_at from roundtables where id = $1', [room.roundtableId]);
      expect(row?.['erased_at']).toBeTruthy();
    }, 60_000);
  }

  /** The ways in that are open, for one room. */
  async function tryOn(room: Truth): Promise<OpenChannel[]> {
    const [earlier, now] = [before.get(room), await identifiersOf(room)];
    expect([earlier?.participants, now.participants]).toEqual([room.people.length, room.people.length]);
    const identifiers = earlier?.with(now) ?? now;
    const sources = {
      database: topology.database.ownerUrl,
      cluster: join(topology.database.folder, 'pg'),
      output: output + topology.processes[0]?.output(),
    };
    const evidence = await gather(sources, room, identifiers.needles());
    // What was written and given and by whom stands in the log; only who wrote or gave what does not.
    const logged = evidence.streams.find(({ source }) => source === 'write-ahead log')?.seen ?? [];
    expect(new Set(logged.flatMap(({ text }) => text ?? [])).size).toBe(room.written.length + room.reactions.length);
    expect(new Set(logged.flatMap(({ sign }) => sign?.person ?? [])).size).toBe(room.people.length);
    return attack(evidence, identifiers, room);
  }

  function room(rule: string): Truth {
    const found = rooms.get(rule);
    if (!found) throw new Error(`the room under ${rule} was not played`);
    return found;
  }

  it.each(['chatham_house', 'attributed'])(
    'names nobody in a room under %s, with a long reader open',
    async (rule) => {
      expect(await tryOn(room(rule))).toEqual([]);
    },
    300_000,
  );

  it('leaves no answers of up to four people where they are not named', async () => {
    const { smallActivityId, activityId, entriesActivityId, people } = room('chatham_house');
    const left = async (id: string) => (await owner('select from responses where activity_id = $1', [id])).length;

    expect(await left(smallActivityId)).toBe(0);
    expect(await left(activityId)).toBe(people.length);
    const entries = await owner('select voice from entries where activity_id = $1', [entriesActivityId]);
    expect(entries).toEqual(people.map(() => ({ voice: null })));
    expect(await owner('select from entry_reactions')).toEqual([]);
  });

  it('names nobody after PostgreSQL was killed and has recovered', async () => {
    await reader.end().catch(() => undefined);
    await topology.restartDatabase();

    expect(await tryOn(room('chatham_house'))).toEqual([]);
  }, 300_000);

  it('names people where the key is kept, a counter knows the participation, or the texts stand as they were written', async () => {
    await owner('create table planted_counters (key_hash text, taken int)');
    const counting = Buffer.from(secret);
    const planted = await scene.play('chatham_house', {
      // Texts stand in two tables by now, and eight in order are not yet one in a million.
      textsAWriter: 4,
      beforeText: async ({ id: personId }, roundtableId) => {
        const [row] = await owner(
          `select p.id from participations p join invitations i on i.id = p.invitation_id
            where i.person_id = $1 and i.roundtable_id = $2`,
          [personId, roundtableId],
        );
        const key = mac(keyOf(counting, 'rate-limit'), bytesOf(String(row?.['id'])));
        await owner('insert into planted_counters values ($1, 1)', [key.toString('hex')]);
      },
    });
    await owner('create table planted_keys as select * from session_keys where roundtable_id = $1', [
      planted.roundtableId,
    ]);
    await seal(planted);
    await writeInOrder(planted);

    const open = await tryOn(planted);

    expect(open).toContainEqual(expect.objectContaining({ channel: 'key', kind: 'answer' }));
    expect(open).toContainEqual(expect.objectContaining({ channel: 'key', kind: 'reaction' }));
    expect(open).toContainEqual(expect.objectContaining({ channel: 'neighbours', kind: 'text' }));
    expect(open).toContainEqual(expect.objectContaining({ channel: 'row order, watched', kind: 'text' }));
  }, 480_000);

  /** Puts the texts of a room back into the order in which they were written, as if sealing had left them alone. */
  async function writeInOrder({ roundtableId, written }: Truth): Promise<void> {
    const tables = await owner(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and table_name like 'contribution%' and column_name = 'draft_title'`,
    );
    for (const { marker } of written.filter(({ kind }) => kind === 'text')) {
      for (const { name } of tables) {
        await owner(`update ${String(name)} set org_id = org_id where roundtable_id = $1 and draft_title like $2`, [
          roundtableId,
          `%${marker}%`,
        ]);
      }
    }
  }
});
