import type { TestDatabase } from '@rt/testing';
import { DataSource, type MigrationInterface } from 'typeorm';

/** Migrates once more what stands in a database of today. */
export async function migrateAgain(database: TestDatabase, migration: MigrationInterface): Promise<void> {
  const source = new DataSource({ type: 'postgres', url: database.ownerUrl });
  await source.initialize();
  const runner = source.createQueryRunner();
  await migration.up(runner);
  await runner.release();
  await source.destroy();
}
