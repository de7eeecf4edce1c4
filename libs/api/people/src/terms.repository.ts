import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { RegionBody, SectorBody } from '@rt/contracts';

/** Every query on sector and region terms. */
@Injectable()
export class TermsRepository {
  constructor(private readonly database: Database) {}

  async sectors(orgId: string): Promise<SectorBody[]> {
    return this.database.query<SectorBody>(
      `select id, code, label, parent_id as "parentId" from sector_terms where org_id = $1 and scheme = 'core' order by position, code`,
      [orgId],
    );
  }

  async regions(): Promise<RegionBody[]> {
    return this.database.query<RegionBody>('select code, label from region_terms order by position, code');
  }
}
