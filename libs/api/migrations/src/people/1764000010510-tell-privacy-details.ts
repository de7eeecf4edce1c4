import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the organisation says of personal data: who answers for them, on which basis, for how long. Readers of `/privacy`
 * see all of it, so it stands beside what is published.
 */
export class TellPrivacyDetails1764000010510 implements MigrationInterface {
  name = 'TellPrivacyDetails1764000010510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pub_privacy_details (
        org_id uuid primary key,
        controller_name text not null,
        contact_address text not null,
        lawful_basis text not null,
        retention text not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table pub_privacy_details`);
  }
}
