import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a mail server last refused the address of an invited person for good; null where none did, or once a mail has gone. The organiser
 * would wait for an answer of somebody who has heard nothing.
 */
export class NoteRefusedAddresses1764000013770 implements MigrationInterface {
  name = 'NoteRefusedAddresses1764000013770';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table invitations add column mail_refused_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table invitations drop column mail_refused_at`);
  }
}
