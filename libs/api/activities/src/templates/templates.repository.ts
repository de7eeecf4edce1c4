import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { ChangeTemplateRequest } from '@rt/contracts';

import { ActivityTemplateEntity } from './activity-template.entity';

/** So many questions an organisation keeps at most: the list is read as one. */
export const TEMPLATES_MAX = 500;

@Injectable()
export class TemplatesRepository {
  constructor(private readonly database: Database) {}

  async list(orgId: string): Promise<ActivityTemplateEntity[]> {
    const rows = { where: { orgId }, order: { title: 'asc', id: 'asc' }, take: TEMPLATES_MAX } as const;
    return this.table().find(rows);
  }

  async find(id: string): Promise<ActivityTemplateEntity | undefined> {
    return this.table().findOne({ id });
  }

  async count(orgId: string): Promise<number> {
    return this.table().count({ orgId });
  }

  async insert(template: ActivityTemplateEntity): Promise<void> {
    await this.table().insert({ ...template, config: { ...template.config } });
  }

  async change(id: string, { title, aim }: ChangeTemplateRequest): Promise<void> {
    await this.table().update({ id }, { title, aim });
  }

  async delete(id: string): Promise<void> {
    await this.table().delete({ id });
  }

  private table() {
    return this.database.table(ActivityTemplateEntity);
  }
}
