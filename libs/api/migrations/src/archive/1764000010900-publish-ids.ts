import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows of form 2 hold ids and numbers where those of form 1 hold English: an author's name by its parts, who was there by
 * numbers, no labels and no citation. Rows of form 1 keep their bytes and their hash.
 */
export class PublishIds1764000010900 implements MigrationInterface {
  name = 'PublishIds1764000010900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pub_roundtables
        add column form int not null default 1,
        add column attendance jsonb`);
    await runner.query(`
      alter table pub_contributions
        add column form int not null default 1,
        add column named jsonb,
        alter column author drop not null,
        alter column cite_as drop not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update pub_contributions set author = coalesce(author, ''), cite_as = coalesce(cite_as, '')`);
    await runner.query(`
      alter table pub_contributions
        drop column form,
        drop column named,
        alter column author set not null,
        alter column cite_as set not null`);
    await runner.query(`alter table pub_roundtables drop column form, drop column attendance`);
  }
}
