import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A list of mails waits for a while before it goes, and can be taken back until then: the list and its end stand in the
 * database, so that a process may die meanwhile. An invitation remembers what its mail last said of time and place
 * (`told`), and whether its answer was given to an older plan (`asked_again`).
 */
export class HoldMails1764000010500 implements MigrationInterface {
  name = 'HoldMails1764000010500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mailings (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        roundtable_id uuid not null references roundtables (id) on delete cascade,
        occasion text not null check (occasion in ('invited', 'changed', 'cancelled')),
        plan_before jsonb,
        plan_after jsonb,
        send_at timestamptz not null,
        taken_back_at timestamptz
      )`);
    await runner.query(`create index mailings_roundtable on mailings (roundtable_id, send_at)`);
    await runner.query(`
      create table mailing_items (
        mailing_id uuid not null references mailings (id) on delete cascade,
        invitation_id uuid not null references invitations (id) on delete cascade,
        newly_asked boolean not null default false,
        primary key (mailing_id, invitation_id)
      )`);
    await runner.query(`create index mailing_items_invitation on mailing_items (invitation_id)`);
    await runner.query(`alter table invitations add asked_again boolean not null default false, add told jsonb`);
    // Until now every change was mailed at once, so who was mailed was told of the plan as it stands.
    await runner.query(`
      update invitations i set told = jsonb_build_object('tz', r.tz, 'localStart', r.local_start, 'localEnd', r.local_end,
        'fold', r.fold, 'format', r.format, 'place', r.place, 'venue', r.venue)
      from roundtables r where r.id = i.roundtable_id and i.ics_last_hash is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table invitations drop asked_again, drop told`);
    await runner.query(`drop table mailing_items, mailings`);
  }
}
