import { type AddressInfo, createServer } from 'node:net';

import { Injectable, Module } from '@nestjs/common';
import {
  buildAccount,
  buildOrganisation,
  fakeMail,
  limitedTests,
  retry,
  type TestApp,
  testApp,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import type { AccountActor } from './access/actor';
import { Organisation } from './access/organisation';
import { AuditLog } from './audit/audit-log';
import { Database } from './database/database';
import { OwnerDatabase } from './database/owner-database';
import { JobQueue } from './jobs/job-queue';
import { RateLimits } from './limits/rate-limits';
import { Mailer } from './mail/mailer';
import { Refusal } from './refusals/refusal';

@Injectable()
class Jobs {
  readonly done: unknown[] = [];
  failures = 0;

  /** How many of the long queue are in progress now, and were at most. */
  readonly line = { now: 0, most: 0, done: 0 };
  private letGo: () => void = () => undefined;
  private readonly four = new Promise<void>((resolve) => (this.letGo = resolve));

  constructor(private readonly queue: JobQueue) {}

  onModuleInit(): void {
    this.queue.handle('note', async (data) => {
      if (this.failures > 0) throw new Error(`failing ${(this.failures -= 1)}`);
      this.done.push(data.id);
    });
    this.queue.handle('line', () => this.one(), { atOnce: 4 });
    this.queue.handle('slow', () => this.slow());
  }

  /** Says that a slow job has begun, and lets it go on. */
  readonly slowly = { begun: false, goOn: (): void => undefined };

  private async slow(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.slowly.goOn = resolve;
      this.slowly.begun = true;
    });
    this.done.push('slow');
  }

  // The first ones wait for each other: one at a time would never get on.
  private async one(): Promise<void> {
    this.line.now += 1;
    this.line.most = Math.max(this.line.most, this.line.now);
    if (this.line.now === 4) this.letGo();
    await this.four;
    this.line.now -= 1;
    this.line.done += 1;
  }
}

@Module({ providers: [Jobs] })
class NotesModule {}

describe('the platform’s services', () => {
  let database: TestDatabase;
  let app: TestApp;

  const limited = limitedTests(() => database);

  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database);
    app = await testApp(database, [NotesModule]);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('sends a job in the transaction of the change: both stand or neither', async () => {
    const jobs = app.get(JobQueue);
    const failed = app.get(Database).transaction(async () => {
      await jobs.send('note', { id: 'lost' });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await app.get(Database).transaction(() => jobs.send('note', { id: 'kept' }));

    expect(await app.drainJobs()).toBe(1);
    expect(app.get(Jobs).done).toEqual(['kept']);
  });

  it('keeps one waiting job a key, and any number without', async () => {
    const jobs = app.get(JobQueue);
    for (const singletonKey of ['one', 'one', undefined, undefined]) {
      await jobs.send('note', { id: singletonKey ?? 'free' }, singletonKey ? { singletonKey } : {});
    }

    expect(await app.drainJobs()).toBe(3);
  });

  it('tries a job that fails for a day and a half at least, so that a mail server may be away for a night', async () => {
    await app.get(JobQueue).send('note', { id: 'long' }, { startAfter: 3600 });

    const [job] = await database.query<{ tries: number; delay: number; backoff: boolean }>(
      `select retry_limit as tries, retry_delay as delay, retry_backoff as backoff from pgboss.job where data ->> 'id' = 'long'`,
    );

    // The queue waits for at least half of delay × 2^n before try n.
    const waits = Array.from({ length: job?.tries ?? 0 }, (_, n) => ((job?.delay ?? 0) * 2 ** (n + 1)) / 2);
    expect(job?.backoff).toBe(true);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(36 * 3600);
  });

  it('does jobs only when they are due', async () => {
    await app.get(JobQueue).send('note', { id: 'tomorrow' }, { startAfter: 86_400 });

    expect(await app.drainJobs()).toBe(0);
  });

  it('works on jobs by itself in a process with the role jobs', async () => {
    const other = await testApp(database, [NotesModule], { RT_ROLES: 'jobs' });
    await app.get(JobQueue).send('note', { id: 'by itself' });

    try {
      await retry(() => expect(other.get(Jobs).done).toEqual(['by itself']));
    } finally {
      await other.close();
    }
  });

  it('ends the job under way before it stops, and takes no other', async () => {
    const other = await testApp(database, [NotesModule], { RT_ROLES: 'jobs' });
    const { slowly, done } = other.get(Jobs);
    await app.get(JobQueue).send('slow', {});
    await retry(() => expect(slowly.begun).toBe(true));
    await app.get(JobQueue).send('slow', {});

    const closed = other.close();
    slowly.goOn();
    await closed;

    expect(done).toEqual(['slow']);
    const states = await database.query(`select state from pgboss.job where name = 'slow' order by created_on`);
    expect(states).toEqual([{ state: 'completed' }, { state: 'created' }]);
  });

  it('writes down the end of a job when the database is there again', async () => {
    const other = await testApp(database, [NotesModule], { RT_ROLES: 'jobs' });
    try {
      const owner = other.get(OwnerDatabase);
      const run = owner.query.bind(owner);
      let lost = 0;
      jest.spyOn(owner, 'query').mockImplementation(async (sql, params) => {
        if (!/SET completed_on = now\(\),\s+state = 'completed'/.test(sql) || lost === 2) return run(sql, params);
        lost += 1;
        throw new Refusal('unavailable');
      });
      await app.get(JobQueue).send('note', { id: 'once' });

      const ended = () =>
        database.query(`select 1 from pgboss.job where data ->> 'id' = 'once' and state = 'completed'`);
      await retry(async () => expect(await ended()).toHaveLength(1), 15_000);
      expect(lost).toBe(2);
      expect(other.get(Jobs).done).toEqual(['once']);
    } finally {
      await other.close();
    }
  });

  it('does several jobs of a name at once, and a long queue without a pause after each', async () => {
    const other = await testApp(database, [NotesModule], { RT_ROLES: 'jobs' });
    const { line } = other.get(Jobs);
    await app.get(Database).transaction(async () => {
      for (let n = 0; n < 200; n += 1) await app.get(JobQueue).send('line', { n });
    });

    try {
      // A pause of half a second after each would take 25 s with four, 100 s with one.
      await retry(() => expect(line.done).toBe(200), 24_000);
      expect(line.most).toBe(4);
      await retry(async () =>
        expect(await database.query(`select 1 from pgboss.job where name = 'line' and state <> 'completed'`)).toEqual(
          [],
        ),
      );
    } finally {
      await other.close();
    }
  });

  limited('counts up to a limit and says how long to wait', async () => {
    const limits = app.get(RateLimits);
    const allowance = { limit: 2, windowSec: 3600 };
    await limits.take('someone@example.org', allowance);
    await limits.take('someone@example.org', allowance);

    await expect(limits.take('someone@example.org', allowance)).rejects.toMatchObject({ code: 'rate-limited' });
    await expect(limits.take('other@example.org', allowance)).resolves.toBeUndefined();
    await expect(limits.check('someone@example.org', allowance)).rejects.toMatchObject({ code: 'rate-limited' });
    expect(JSON.stringify(await database.query('select * from rate_limits'))).not.toContain('example.org');
  });

  it('chains audit events, keeps the chain under concurrency, and shows where one was changed', async () => {
    const account = await buildAccount(database, { roles: ['org_admin'] });
    const actor: AccountActor = {
      kind: 'account',
      accountId: account.id,
      orgId: account.orgId,
      displayName: 'A',
      signInId: 's',
      roles: [{ role: 'org_admin', scope: 'organisation', scopeId: null }],
    };
    const audit = app.get(AuditLog);
    const entry = {
      actor,
      verb: 'sign-in' as const,
      subjectId: '1',
      detail: { n: 1, text: 'é', none: null },
    };
    await Promise.all(Array.from({ length: 20 }, () => audit.record(entry)));
    await audit.record({ ...entry, chathamContent: true });

    expect(await audit.firstBroken(actor.orgId)).toBeNull();
    const [last] = await database.query('select * from audit_events order by position desc limit 1');
    expect(last).toMatchObject({
      position: '21',
      at: null,
      subject_id: null,
      detail: null,
      actor_pseudonym: null,
      actor_role: 'org_admin',
    });
    const atOnce = 7;
    expect(await audit.firstBroken(actor.orgId, atOnce)).toBeNull();
    for (const position of [15, 14, 1]) {
      await database.query(`update audit_events set verb = 'other' where position = $1`, [position]);
      expect(await audit.firstBroken(actor.orgId, atOnce)).toBe(position);
    }
  });

  it('sends mail with a calendar part over SMTP', async () => {
    const sink = await fakeMail();
    const other = await testApp(database, [], { SMTP_URL: sink.url });
    const content = ['BEGIN:VCALENDAR', 'END:VCALENDAR', ''].join('\r\n');
    await other
      .get(Mailer)
      .send({ to: 'a@example.org', subject: 'Grüße', text: 'Text', ics: { method: 'REQUEST', content } });

    const [mail] = sink.to('a@example.org');
    expect(mail?.subject).toBe('Grüße');
    expect(mail?.attachments[0]?.contentType).toBe('text/calendar');
    await expect(other.get(Mailer).send({ to: 'a@b.org\r\nBcc: c@d.org', subject: 's', text: 't' })).rejects.toThrow();
    expect(sink.mails).toHaveLength(1);
    await other.close();
    await sink.stop();
  });

  it('gives up on a mail server that says nothing', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const { port } = silent.address() as AddressInfo;
    const other = await testApp(database, [], { SMTP_URL: `smtp://127.0.0.1:${port}?greetingTimeout=100` });
    const mailer = other.get(Mailer);

    await expect(mailer.send({ to: 'a@example.org', subject: 'Subject', text: 'Text' })).rejects.toMatchObject({
      code: 'ETIMEDOUT',
    });
    const { options } = (mailer as unknown as { transport: { options: Record<string, number> } }).transport;
    const given = ['connectionTimeout', 'greetingTimeout', 'socketTimeout'].map((name) => Number(options[name]));
    expect(given).toEqual([10_000, 100, 30_000]);
    await other.close();
    await new Promise((done) => silent.close(done));
  });

  it('keeps mail in the outbox without SMTP', async () => {
    await app.get(Mailer).send({ to: 'b@example.org', subject: 'Kept', text: 'Text' });
    const orgId = await app.get(Organisation).id();

    expect(await database.query('select org_id, subject from outgoing_mails')).toEqual([
      { org_id: orgId, subject: 'Kept' },
    ]);
  });
});
