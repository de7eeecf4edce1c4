import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is known of people in a room between its start and its sealing stands in a table that PostgreSQL leaves out of its
 * log: who came, what they accepted and said at the door. It has no foreign keys, since checking one would lock, and thus
 * log, a row of theirs. `participations` and `consent_records` learn the day of it when the session is sealed.
 */
export class KeepArrivalsApart1764000010100 implements MigrationInterface {
  name = 'KeepArrivalsApart1764000010100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table arrivals (
        participation_id uuid primary key,
        roundtable_id uuid not null,
        accepted_rule_version int,
        declared_type text,
        declared_region text,
        display_name text,
        device bytea
      )`);
    await runner.query(`create index arrivals_roundtable on arrivals (roundtable_id, device)`);
    // One row, made by whoever finds none: another id tells that a crash has emptied the unlogged tables.
    await runner.query(`
      create unlogged table crash_marks (
        single boolean primary key default true check (single),
        id uuid not null default gen_random_uuid()
      )`);
    await this.moveWhatStands(runner);
    await this.writeAnew(runner);
    await runner.query(`
      update session_live s set joined = 0
      from roundtables r where r.id = s.roundtable_id and r.sealed_at is null`);
    await this.makeInvited(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table participations add column joined_at timestamptz not null default now()`);
    await runner.query(`
      update participations set joined_at = joined_on::timestamptz where joined_on is not null`);
    await runner.query(`alter table participations drop column joined_on`);
    await runner.query(`
      alter table consent_records alter column given_on drop default,
        alter column given_on type timestamptz using given_on::timestamptz, alter column given_on set default now()`);
    await runner.query(`alter table consent_records rename column given_on to at`);
    await runner.query(`
      update participations p set display_name = a.display_name, declared_type = a.declared_type,
        declared_region = a.declared_region
      from arrivals a where a.participation_id = p.id`);
    await runner.query(`
      update session_live s set joined = (select count(*) from arrivals a where a.roundtable_id = s.roundtable_id)
      where exists (select 1 from arrivals a where a.roundtable_id = s.roundtable_id)`);
    await runner.query(`drop table arrivals, crash_marks`);
  }

  /** People in rooms that are not sealed stay there, and need not accept the rule again. */
  private async moveWhatStands(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into arrivals (participation_id, roundtable_id, accepted_rule_version, declared_type, declared_region,
        display_name)
      select p.id, p.roundtable_id,
        (select max(c.text_version::int) from consent_records c
         where c.participation_id = p.id and c.purpose = 'process' and c.value and c.text_version ~ '^[0-9]{1,9}$'),
        p.declared_type, p.declared_region, case when p.invitation_id is null then p.display_name end
      from participations p join roundtables r on r.id = p.roundtable_id
      where r.sealed_at is null
      order by random()`);
  }

  /** Both tables are emptied and filled in random order, of sealed rooms with other ids and no more than the day. */
  private async writeAnew(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create temporary table seats_before on commit drop as
      select p.*, r.sealed_at is not null as sealed, (p.joined_at at time zone r.tz)::date as day,
        case when r.sealed_at is null then p.id else gen_random_uuid() end as next_id
      from participations p join roundtables r on r.id = p.roundtable_id`);
    await runner.query(`
      create temporary table consents_before on commit drop as
      select c.*, b.next_id, (c.at at time zone r.tz)::date as day
      from consent_records c join roundtables r on r.id = c.roundtable_id join seats_before b on b.id = c.participation_id
      where r.sealed_at is not null or c.purpose <> 'process'`);
    await runner.query(`truncate participations, consent_records`);
    await runner.query(`alter table participations drop column joined_at, add column joined_on date`);
    await runner.query(`alter table consent_records rename column at to given_on`);
    await runner.query(`
      alter table consent_records alter column given_on drop default, alter column given_on type date,
        alter column given_on set default current_date`);
    await runner.query(`
      insert into participations (id, org_id, roundtable_id, invitation_id, role, display_name, declared_type,
        declared_region, simulated, joined_on, revoked_at)
      select next_id, org_id, roundtable_id, invitation_id, role, case when sealed then display_name end,
        case when sealed then declared_type end, case when sealed then declared_region end, simulated,
        case when sealed then day end, revoked_at
      from seats_before order by random()`);
    await runner.query(`
      insert into consent_records (id, org_id, roundtable_id, participation_id, purpose, text_version, value, channel,
        given_on)
      select gen_random_uuid(), org_id, roundtable_id, next_id, purpose, text_version, value, channel, day
      from consents_before order by random()`);
  }

  /** As at a start: everybody invited to a room that is live has a row, whether they came or not. */
  private async makeInvited(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into participations (id, org_id, roundtable_id, invitation_id)
      select gen_random_uuid(), i.org_id, i.roundtable_id, i.id
      from invitations i join roundtables r on r.id = i.roundtable_id
      where r.state = 'live' and i.state <> 'revoked'
      order by random() on conflict do nothing`);
  }
}
