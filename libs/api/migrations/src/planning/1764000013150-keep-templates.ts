import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An organisation keeps questions to ask again in other roundtables: what a host set up, and nothing that was answered.
 * Who saved one stands in the audit alone.
 */
export class KeepTemplates1764000013150 implements MigrationInterface {
  name = 'KeepTemplates1764000013150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table activity_templates (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        aim text not null check (aim in ('open_up', 'understand', 'prioritise', 'decide')),
        title text not null,
        kind text not null,
        question text not null,
        config jsonb not null,
        allow_change boolean not null,
        allow_abstain boolean not null,
        duration_sec integer
      )`);
    await runner.query(`create index activity_templates_org_id on activity_templates (org_id, title, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table activity_templates`);
  }
}
