import { Injectable } from '@nestjs/common';
import { type Actor, allow } from '@rt/api/platform';
import type { TemplateList } from '@rt/contracts';

import { presentTemplate } from './template.presenter';
import { mayChangeTemplates, mayReadTemplates } from './templates.policy';
import { TemplatesRepository } from './templates.repository';

/** The organisation's library of questions, for those who ask rooms. */
@Injectable()
export class TemplatesQueries {
  constructor(private readonly templates: TemplatesRepository) {}

  async list(actor: Actor): Promise<TemplateList> {
    allow(mayReadTemplates(actor));
    const items = (await this.templates.list(actor.orgId)).map(presentTemplate);
    return { items, mayChange: mayChangeTemplates(actor) };
  }
}
