import { createHash } from 'node:crypto';

import type { MigrationInterface, QueryRunner } from 'typeorm';

import { accounts } from './accounts';
import { activities } from './activities';
import { archive } from './archive';
import { contributions } from './contributions';
import { directory } from './directory';
import { invitations } from './invitations';
import { live } from './live';
import { organisation } from './organisation';
import { platform } from './platform';
import { programmes } from './programmes';
import { roundtables } from './roundtables';
import { seats } from './seats';
import { sessions } from './sessions';

const EXTENSIONS = `
create extension if not exists citext;
create extension if not exists unaccent;
create extension if not exists pg_trgm;
`;

/** One text per owner, each after the owners to which its foreign keys refer. */
const TEXTS: readonly string[] = [
  ...[EXTENSIONS, organisation, platform, accounts, directory, programmes, roundtables, invitations],
  ...[seats, activities, live, sessions, contributions, archive],
];

/**
 * The schema of the first release. Its name contains a hash of the SQL, so a program recognises a database that an earlier
 * baseline made.
 */
export class Baseline implements MigrationInterface {
  name = `Baseline${hashOf(TEXTS)}1764000000000`;

  async up(runner: QueryRunner): Promise<void> {
    for (const text of TEXTS) await runner.query(text);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Nothing precedes the baseline. Use an empty database.'));
  }
}

/** Ignores comments and layout. */
export function hashOf(texts: readonly string[]): string {
  const statements = texts
    .join('\n')
    .replace(/^ *--.*$/gm, '')
    .replace(/\s+/g, ' ');
  return createHash('sha256').update(statements).digest('hex').slice(0, 12);
}
