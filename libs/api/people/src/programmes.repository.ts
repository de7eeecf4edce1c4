import { Injectable } from '@nestjs/common';
import { Database, isUniqueClash } from '@rt/api/platform';
import type { ProgrammeBody } from '@rt/contracts';
import { v7 as uuidv7 } from 'uuid';

/** Every query on programmes. */
@Injectable()
export class ProgrammesRepository {
  constructor(private readonly database: Database) {}

  async list(orgId: string): Promise<ProgrammeBody[]> {
    return this.database.query<ProgrammeBody>(
      `select id, slug, title, purpose from programmes where org_id = $1 and state <> 'archived' order by title, id limit 500`,
      [orgId],
    );
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
      await this.database.query(
        'insert into programmes (id, org_id, slug, title, purpose) values ($1, $2, $3, $4, $5)',
        [id, orgId, slug, title, purpose],
      );
    } catch (error) {
      if (isUniqueClash(error)) return undefined;
      throw error;
    }
    return { id, slug, title, purpose };
  }
}
