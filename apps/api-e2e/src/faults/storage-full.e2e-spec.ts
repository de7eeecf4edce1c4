import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type RunningDatabase } from '../../../../tools/db.mjs';
import { sql } from '../support/admin';
import { HttpClient, HttpProblem, Phone, Room, signInDemo, singleChoice } from '../support/load';
import { demoOver, emptyDatabase, loginsOf } from '../support/production';
import { type Ran, ready, start } from '../support/program';
import { retry } from '../support/retry';

/** A disk of its own for the database, which only root can mount; undefined elsewhere. */
function smallDisk(): string | undefined {
  const place = mkdtempSync(join(tmpdir(), 'rt-small-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', place]).status === 0;
  if (mounted) return place;
  rmSync(place, { recursive: true });
  return undefined;
}

const disk = smallDisk();
if (!disk) console.warn('This user cannot mount a small disk: the test of a full disk is skipped.');

(disk ? describe : describe.skip)('a full disk', () => {
  const place = disk ?? '';
  const filler = join(place, 'filler');
  let database: RunningDatabase;
  let server: Ran;
  let base: string;

  beforeAll(async () => {
    database = await emptyDatabase();
    const { uid, gid } = statSync(join(database.folder, 'pg'));
    chownSync(place, uid, gid);
    const admin = database.urlFor('postgres', 'admin');
    await sql(admin, `create tablespace small location '${place}'`, 'alter database rt set tablespace small');
    const settings = await demoOver(loginsOf(database));
    base = `http://127.0.0.1:${settings.PORT}`;
    for (const command of ['migrate', 'seed']) expect(await start(settings, command).ended).toBe(0);
    server = start(settings);
    await ready(settings, server);
  }, 120_000);
  afterAll(async () => {
    server?.child.kill('SIGKILL');
    await server?.ended;
    await database?.stop();
    execFileSync('umount', [place]);
    rmSync(place, { recursive: true });
  });

  /** Takes the space that is left, to the last block. PostgreSQL may take some of it meanwhile: then it is full as well. */
  function fill(): void {
    const { bfree, bsize } = statfsSync(place);
    try {
      writeFileSync(filler, Buffer.alloc(bfree * bsize));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }

  const statusOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 200,
      (error: unknown) => (error instanceof HttpProblem ? [error.status, error.body.code] : error),
    );

  it('refuses what would be written, reads on, says so at ready, and stores again when there is space', async () => {
    const organiser = await signInDemo(base);
    const room = await Room.startOpen(organiser, {
      title: 'On a small disk',
      activities: [singleChoice('Which comes first?', ['Energy', 'Skills'])],
    });
    const phone = new HttpClient(base, { token: (await Phone.join(base, room.code)).token });
    const notes = `/api/roundtables/${room.id}/contributions`;
    const stored: string[] = [];
    const write = async () => {
      const body = randomBytes(1200).toString('base64');
      const opId = randomUUID();
      const outcome = await statusOf(
        organiser.done('POST', notes, { type: 'evidence', title: 'A note', body, opId }, 0),
      );
      if (outcome === 200) stored.push(opId);
      return outcome;
    };
    const state = async () => (await (await fetch(`${base}/api/ready`)).json()) as Record<string, unknown>;
    expect(await write()).toBe(200);
    expect(await state()).toMatchObject({ status: 'ready', degraded: [] });

    fill();
    // Pages that stand may have room for some more.
    await retry(async () => expect(await write()).toEqual([507, 'storage-full']));
    expect((await fetch(`${base}/api/ready`)).status).toBe(200);
    expect(await state()).toMatchObject({ status: 'degraded', degraded: ['storage'], database: 'up' });
    expect(await statusOf(organiser.done('GET', '/api/roundtables', undefined, 0))).toBe(200);
    expect(await statusOf(phone.done('GET', '/api/live/state', undefined, 0))).toBe(200);
    expect((await fetch(`${base}/api/archive/roundtables`)).status).toBe(200);

    rmSync(filler);
    await retry(async () => expect(await write()).toBe(200));
    await retry(async () => expect(await state()).toMatchObject({ status: 'ready', degraded: [] }));
    const [{ count } = { count: 0 }] = await sql(
      database.ownerUrl,
      `select count(*)::int from contribution_drafts where roundtable_id = '${room.id}'`,
    );
    expect(count).toBe(stored.length);
  }, 120_000);
});
