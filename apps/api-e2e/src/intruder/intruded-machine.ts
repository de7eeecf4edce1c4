import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { Client } from 'pg';

import { ask, assertDurable } from '../faults/room';
import { RAISED_LIMITS, startTopology } from '../support/load';
import { retry } from '../support/retry';
import { attack, type OpenChannel } from './attack';
import { dataFilesOf } from './cluster-files';
import { gather } from './evidence';
import { Identifiers } from './identifiers';
import { type During, Scene, type Truth } from './scene';

/** A server whose whole machine an intruder has after the session: secrets, files, log, jobs, mails and output. */
export class IntrudedMachine {
  readonly secret = randomBytes(32).toString('base64url');
  private topology!: Awaited<ReturnType<typeof startTopology>>;
  private scene!: Scene;
  private reader?: Client;
  private output = '';
  /** The identity side before sealing, as a backup or the log of that time has it. */
  private readonly before = new Map<Truth, Identifiers>();
  /** The mark that the answers, texts and votes of one person share before sealing. */
  private readonly marks = new Map<Truth, Buffer[]>();

  async start(): Promise<void> {
    const texts = { RT_LIMIT_TEXTS_PER_SEC: '1000', RT_LIMIT_TEXTS_BURST: '1000' };
    const env = { ...RAISED_LIMITS, ...texts, RT_SECRET: this.secret, RT_MAIL_HOLD_SECONDS: '0', LOG_LEVEL: 'debug' };
    this.topology = await startTopology({ durable: true, anew: true, env });
    await assertDurable(this.topology);
    this.scene = await Scene.of(this.topology.processes[0]?.url ?? '');
  }

  async stop(): Promise<void> {
    await this.closeReader();
    await this.topology?.stop();
  }

  query(sql: string, params: unknown[] = []): Promise<Record<string, unknown>[]> {
    return ask<Record<string, unknown>>(this.topology.database.ownerUrl, sql, params);
  }

  async play(rule: 'chatham_house' | 'attributed', during: During = {}): Promise<Truth> {
    const room = await this.scene.play(rule, during);
    this.output += this.topology.processes[0]?.output() ?? '';
    return room;
  }

  /** PostgreSQL stops and starts as in an update, which writes unlogged tables to their files; or as after a crash. */
  restartDatabase(how: { cleanly: boolean }): Promise<void> {
    return this.topology.restartDatabase(how);
  }

  /** Opens a transaction that sees the rows of now until `closeReader`. */
  async openReader(): Promise<void> {
    this.reader = new Client({ connectionString: this.topology.database.ownerUrl });
    this.reader.on('error', () => undefined);
    await this.reader.connect();
    await this.reader.query('begin isolation level repeatable read');
    await this.reader.query('select 1');
  }

  async closeReader(): Promise<void> {
    await this.reader?.end().catch(() => undefined);
  }

  async seal(room: Truth): Promise<void> {
    this.before.set(room, await this.identifiersOf(room));
    this.marks.set(room, await this.marksOf(room));
    await this.scene.publish(room);
    await retry(async () => {
      const [row] = await this.query('select erased_at from roundtables where id = $1', [room.roundtableId]);
      expect(row?.['erased_at']).toBeTruthy();
    }, 60_000);
  }

  async attack(room: Truth): Promise<OpenChannel[]> {
    const [earlier, now] = [this.before.get(room), await this.identifiersOf(room)];
    expect([earlier?.participants, now.participants]).toEqual([room.people.length, room.people.length]);
    const identifiers = earlier?.with(now) ?? now;
    const sources = {
      database: this.topology.database.ownerUrl,
      cluster: this.cluster,
      output: this.output + this.topology.processes[0]?.output(),
    };
    const evidence = await gather(sources, room, identifiers.needles());
    // The log holds what was written and given, and by whom, but not who wrote or gave what.
    const logged = evidence.streams.find(({ source }) => source === 'write-ahead log')?.seen ?? [];
    expect(new Set(logged.flatMap(({ text }) => text ?? [])).size).toBe(room.written.length + room.reactions.length);
    expect(new Set(logged.flatMap(({ sign }) => sign?.person ?? [])).size).toBe(room.people.length);
    return attack(evidence, identifiers, room);
  }

  /** How many marks of people were there before sealing, and how many of them the files of the database still contain. */
  marksLeft(room: Truth): { before: number; left: number } {
    const marks = this.marks.get(room) ?? [];
    const files = dataFilesOf(this.cluster);
    const left = marks.filter((mark) => files.some(({ bytes }) => bytes.includes(mark)));
    return { before: marks.length, left: left.length };
  }

  private get cluster(): string {
    return join(this.topology.database.folder, 'pg');
  }

  private async marksOf({ activityIds }: Truth): Promise<Buffer[]> {
    const tables = ['responses', 'entries', 'entry_reactions'];
    const selects = tables.map((table) => `select voice from ${table} where activity_id = any($1)`);
    const rows = await this.query(selects.join(' union '), [activityIds]);
    return rows.flatMap(({ voice }) => (Buffer.isBuffer(voice) ? [voice] : []));
  }

  private identifiersOf(room: Truth): Promise<Identifiers> {
    return Identifiers.of(this.topology.database.ownerUrl, Buffer.from(this.secret), room);
  }
}
