import { Injectable } from '@nestjs/common';
import { Database, isUniqueClash } from '@rt/api/platform';
import type { ProgrammeBody } from '@rt/contracts';
import { In, Not } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

import { ProgrammeEntity } from './programme.entity';

export type ProgrammeFacts = Pick<ProgrammeEntity, 'id' | 'title'>;

@Injectable()
export class ProgrammesRepository {
  constructor(private readonly database: Database) {}

  async list(orgId: string): Promise<ProgrammeBody[]> {
    const where = { orgId, state: Not<ProgrammeEntity['state']>('archived') };
    const rows = await this.database
      .table(ProgrammeEntity)
      .find({ where, order: { title: 'asc', id: 'asc' }, take: 500 });
    return rows.map(({ id, slug, title, purpose }) => ({ id, slug, title, purpose }));
  }

  async find(orgId: string, id: string): Promise<ProgrammeFacts | undefined> {
    return this.database.table(ProgrammeEntity).findOne({ orgId, id });
  }

  async titles(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.table(ProgrammeEntity).find({ where: { id: In(ids) } });
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  async idsIn(orgId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.table(ProgrammeEntity).find({ where: { orgId, id: In(ids) } });
    return rows.map(({ id }) => id);
  }

  /** Which of slug, slug-2, slug-3 … is free. */
  async freeSlug(orgId: string, wanted: string): Promise<string> {
    const rows = await this.database.query<{ slug: string }>(
      `select slug from programmes where org_id = $1 and (slug = $2 or slug like $3)`,
      [orgId, wanted, `${wanted}-%`],
    );
    const taken = new Set(rows.map(({ slug }) => slug));
    let n = 1;
    const name = (): string => (n === 1 ? wanted : `${wanted}-${n}`);
    while (taken.has(name())) n += 1;
    return name();
  }

  /** Adds a programme; undefined when somebody took the slug meanwhile. */
  async insert(orgId: string, programme: Omit<ProgrammeBody, 'id'>): Promise<ProgrammeBody | undefined> {
    const id = uuidv7();
    const { slug, title, purpose } = programme;
    try {
      await this.database.table(ProgrammeEntity).insert({ id, orgId, slug, title, purpose });
    } catch (error) {
      if (isUniqueClash(error)) return undefined;
      throw error;
    }
    return { id, slug, title, purpose };
  }
}
