import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { RegionBody, SectorBody } from '@rt/contracts';
import { In } from 'typeorm';

import type { DeclarableTerm } from './declarable-terms.queries';
import { PlaceNodeEntity } from './place-node.entity';
import { RegionTermEntity } from './region-term.entity';
import { SectorTermEntity } from './sector-term.entity';
import { TypeTermEntity } from './type-term.entity';

@Injectable()
export class TermsRepository {
  constructor(private readonly database: Database) {}

  async sectors(orgId: string): Promise<SectorBody[]> {
    const order = { position: 'asc', code: 'asc' } as const;
    const rows = await this.database.table(SectorTermEntity).find({ where: { orgId, scheme: 'core' }, order });
    return rows.map(({ id, code, label, parentId }) => ({ id, code, label, parentId }));
  }

  async types(orgId: string): Promise<DeclarableTerm[]> {
    const order = { position: 'asc', code: 'asc' } as const;
    const rows = await this.database.table(TypeTermEntity).find({ where: { orgId }, order });
    return rows.map(({ id, code }) => ({ id, code }));
  }

  async places(orgId: string): Promise<DeclarableTerm[]> {
    const order = { position: 'asc', code: 'asc' } as const;
    const rows = await this.database.table(PlaceNodeEntity).find({ where: { orgId }, order });
    return rows.map(({ id, code }) => ({ id, code }));
  }

  async regions(): Promise<RegionBody[]> {
    const order = { position: 'asc', code: 'asc' } as const;
    const rows = await this.database.table(RegionTermEntity).find({ where: {}, order });
    return rows.map(({ code, label }) => ({ code, label }));
  }

  async countSectors(orgId: string, ids: readonly string[]): Promise<number> {
    return this.database.table(SectorTermEntity).count({ orgId, id: In(ids) });
  }

  async isRegion(code: string): Promise<boolean> {
    return (await this.database.table(RegionTermEntity).count({ code })) > 0;
  }
}
