/** @jest-environment ../../tools/jest/steps.cjs */
import { statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { fakeMail, type MailSink } from '@rt/testing';

import { type DebianMachine, lacking, startDebian } from '../../../../tools/debian/machine.mjs';
import { sql } from '../support/admin';
import { HttpClient, Phone, response, Room, signInDemo, singleChoice } from '../support/load';
import { blocksOf, blockWith } from '../support/operations';
import { retry } from '../support/retry';

const ROOT = join(__dirname, '../../../..');
const HEADING = 'Backup and restore';
const DUMP = '/var/backups/roundtable.dump';

jest.setTimeout(400_000);

const missing = lacking();
if (missing)
  console.warn(`Backup and restore are not tried as the document says, since this machine lacks ${missing}.`);

/** The steps of docs/operations.md, word for word, with a session that runs and mails that wait. */
(missing ? describe.skip : describe)('a backup that is restored as the document says', () => {
  let machine: DebianMachine;
  let mail: MailSink;
  let base: string;
  let owner: string;
  let organiser: HttpClient;
  let running: { id: string; code: string; activityIds: string[] };
  let over: { id: string };
  let token: string;

  /** `RT_ROLES` without jobs keeps everything waiting that is to be mailed or sealed. */
  const settings = (roles: string): string => {
    const [document = ''] = blocksOf('Without containers', 'ini');
    const mailed = document.replace(/^SMTP_URL=.*$/m, `SMTP_URL=${mail.url}`);
    const demo = `RT_MODE=demo\nRT_ROLES=${roles}\nRT_SEAL_AFTER_HOURS=0\nRT_MAIL_HOLD_SECONDS=0\n`;
    return `${mailed.replace(/^PUBLIC_URL=.*$/m, `PUBLIC_URL=${base}`)}${demo}`;
  };
  const count = async (from: string) => (await sql(owner, `select count(*)::int as count from ${from}`))[0]?.count;

  beforeAll(async () => {
    mail = await fakeMail();
    machine = await startDebian({ asUser: false });
    base = `http://127.0.0.1:${machine.ports[0]}`;
    symlinkSync(ROOT, machine.here('/opt/roundtable'));
    const [, , superuser = '', serve = ''] = blocksOf('Without containers', 'sh');
    const [statements = ''] = blocksOf('Without containers', 'sql');
    await machine.run(superuser, statements.replace(/^grant rt_owner to current_user.*$/m, ''));
    machine.write('/etc/roundtable.env', settings('http,live'));
    owner = machine.here('postgres://rt_owner:…@127.0.0.1:5432/rt');
    const [migrate = ''] = /^\(set -a.*migrate\)$/m.exec(serve) ?? [];
    await machine.run(`cd /opt/roundtable\n${migrate}\n${migrate.replace('migrate)', 'seed)')}`);
    await machine.run(serve);
    await retry(async () => expect((await fetch(`${base}/api/ready`)).status).toBe(200), 100_000);
    organiser = await signInDemo(base, 'organiser');
  });
  afterAll(async () => {
    await machine?.stop();
    await mail?.stop();
  });

  async function answerOf(n: number): Promise<string> {
    const { activityId, ...body } = response(running.activityIds[0] ?? '', { optionId: 'a' }, n);
    const phone = new HttpClient(base, { token });
    return phone.put(`/api/live/activities/${activityId}/response`, body).then(
      () => 'ok',
      (error: { body?: { code?: string } }) => error.body?.code ?? String(error),
    );
  }

  it('holds no key and no link of the session that runs', async () => {
    const activities = [singleChoice('Which comes first?', ['Energy', 'Skills'])];
    running = await Room.startOpen(organiser, { title: 'Runs on', rule: 'chatham_house', activities });
    token = (await Phone.join(base, running.code)).token;
    expect(await answerOf(1)).toBe('ok');
    over = await Room.startOpen(organiser, { title: 'Is over', rule: 'chatham_house', activities });
    await organiser.post(`/api/roundtables/${over.id}/session/close`, { closeActivities: true });
    await organiser.post('/api/sign-in', { email: 'organiser@example.org' });
    const person = { fullName: 'Invited Person', email: 'invited@example.org', organisationName: 'Works' };
    const { id } = await organiser.post('/api/people', { ...person, stakeholderType: 'sme' });
    await organiser.post(`/api/roundtables/${running.id}/invitations`, { personIds: [id] });
    expect(await count('session_keys')).toBe(2);
    expect(await count(`pgboss.job where name like 'send-%' and state = 'created'`)).toBeGreaterThan(0);

    await machine.run(blockWith(HEADING, 'sh', 'pg_dump'));
    await organiser.post('/api/people', {
      ...person,
      fullName: 'Came Later',
      email: 'later@example.org',
      stakeholderType: 'sme',
    });

    await sql(
      owner,
      `insert into pub_tombstones (ref, org_id, kind, reason, cited, removed_on)
       select 'RT-2026-001-C9', id, 'contribution', 'withdrawn', '{}', current_date from organisations limit 1`,
      `update accounts set state = 'deactivated' where email = 'reviewer@demo.invalid'`,
      `delete from memberships where account_id = (select id from accounts where email = 'note-taker@demo.invalid')`,
    );

    expect(statSync(machine.here(DUMP)).mode & 0o077).toBe(0);
    const rows = (table: string) => machine.run(`pg_restore --data-only --table=${table} --file=- ${DUMP}`);
    expect(await rows('responses')).toContain('COPY public.responses');
    for (const table of ['session_keys', 'arrivals']) expect(await rows(table)).not.toContain(`COPY public.${table}`);
  });

  it('brings back what stood there, seals what was over and sends no mail', async () => {
    const [stop = '', empty = '', list = '', migrate = '', begin = ''] = blocksOf(HEADING, 'sh').slice(1);
    await machine.run(stop);
    await machine.run(empty);
    const [mails = ''] = blocksOf(HEADING, 'sql');
    await sql(owner, mails);
    expect(await machine.run(list)).toBe(
      'since the backup: account closed: reviewer@demo.invalid\nsince the backup: withdrawn: RT-2026-001-C9\n' +
        'taken away since: role: note-taker@demo.invalid, note_taker, organisation\n',
    );
    expect(await count('sign_ins where ended_at is null')).toBe(0);
    await machine.run(migrate);
    machine.write('/etc/roundtable.env', settings('http,live,jobs'));

    expect(await machine.run(begin)).toContain('"status":"ready"');

    expect(await count(`people where full_name = 'Invited Person'`)).toBe(1);
    expect(await count(`people where full_name = 'Came Later'`)).toBe(0);
    await retry(
      async () => expect(await count(`roundtables where id = '${over.id}' and erased_at is not null`)).toBe(1),
      60_000,
    );
    expect(await count(`pgboss.job where name like 'send-%' and state in ('created', 'retry', 'active')`)).toBe(0);
    expect(mail.mails.map(({ subject }) => subject)).toEqual([]);
  });

  it('lets people join again: answers stand, nobody changes them or votes twice', async () => {
    const back = new HttpClient(base, { token });
    await retry(async () => {
      const { ruleVersion } = await back.get('/api/live/session');
      await back.post('/api/live/acknowledge', { ruleVersion });
    }, 40_000);

    expect(await answerOf(2)).toBe('answers-cut-short');
    expect(await count(`responses where activity_id = '${running.activityIds[0] ?? ''}'`)).toBe(1);
    expect(await count(`session_keys where roundtable_id = '${running.id}' and key_no = 2`)).toBe(1);
    expect((await Phone.join(base, running.code)).token).toBeTruthy();
  });
});
