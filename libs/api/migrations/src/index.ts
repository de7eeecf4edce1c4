import type { MigrationInterface } from 'typeorm';

import { Baseline } from './baseline';

export { grantStatements } from './grants';
export { PROCESSING_RECORD } from './processing-record';
export { ERASED_TABLES, TABLE_CLASSES, TABLE_OWNERS, type TableClass, UNLOGGED_TABLES } from './table-classes';

/**
 * The history of the schema, oldest first. Until the first release, a change of the schema edits the baseline; afterwards it
 * is a further migration. A bundle has no folder to search, so each is listed here.
 */
export const migrations: (new () => MigrationInterface)[] = [Baseline];

/**
 * Newest migration of the release before this one; undefined while there was none. A program of that release may serve
 * over this schema while processes are replaced one by one, so what came since must leave it what it reads and writes.
 */
export const previousRelease: string | undefined = undefined;
