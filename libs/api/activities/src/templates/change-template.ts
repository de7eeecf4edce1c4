import { Injectable } from '@nestjs/common';
import { type Actor, allow, OrganisationAct, refuse, unwrap } from '@rt/api/platform';
import { type ChangeTemplateRequest, LIMITS, type TemplateBody } from '@rt/contracts';
import { checkText } from '@rt/domain/text';

import { presentTemplate } from './template.presenter';
import { mayChangeTemplates } from './templates.policy';
import { TemplatesRepository } from './templates.repository';

@Injectable()
export class ChangeTemplate {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly templates: TemplatesRepository,
  ) {}

  async run(actor: Actor, templateId: string, { title, aim }: ChangeTemplateRequest): Promise<TemplateBody> {
    allow(mayChangeTemplates(actor));
    const change = { aim, title: unwrap(checkText(title, { field: 'title', ...LIMITS.question })) };

    return this.acts.run({ actor, verb: 'change-template' }, async () => {
      const found = await this.templates.find(templateId);
      if (found?.orgId !== actor.orgId) return refuse('not-found');

      await this.templates.change(templateId, change);
      return { answer: presentTemplate({ ...found, ...change }), subjectId: templateId };
    });
  }
}
