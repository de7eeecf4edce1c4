import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the team of a session tells its chair. It may name people, and is deleted when the session is sealed. */
export class CreateChairNotes1764000009100 implements MigrationInterface {
  name = 'CreateChairNotes1764000009100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table chair_notes (
        roundtable_id uuid primary key references roundtables (id) on delete cascade,
        org_id uuid not null references organisations (id),
        text text not null,
        version int not null default 1
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table chair_notes`);
  }
}
