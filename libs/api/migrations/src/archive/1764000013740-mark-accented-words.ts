import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How an excerpt is read: as the index, which is made of texts without their accents, while the text itself stays as it was written.
 * What PostgreSQL takes for a word with other letters than those of ASCII is folded first.
 */
export class MarkAccentedWords1764000013740 implements MigrationInterface {
  name = 'MarkAccentedWords1764000013740';

  async up(runner: QueryRunner): Promise<void> {
    for (const [config, stem] of [
      ['english', 'english_stem'],
      ['simple', 'simple'],
    ]) {
      await runner.query(`create text search configuration ${config}_unaccented (copy = pg_catalog.${config})`);
      await runner.query(
        `alter text search configuration ${config}_unaccented
           alter mapping for word, hword, hword_part with unaccent, pg_catalog.${stem}`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop text search configuration english_unaccented');
    await runner.query('drop text search configuration simple_unaccented');
  }
}
