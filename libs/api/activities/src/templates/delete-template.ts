import { Injectable } from '@nestjs/common';
import { type Actor, allow, OrganisationAct, refuse } from '@rt/api/platform';

import { mayChangeTemplates } from './templates.policy';
import { TemplatesRepository } from './templates.repository';

/** Takes a question out of the library; where it was asked it stands. */
@Injectable()
export class DeleteTemplate {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly templates: TemplatesRepository,
  ) {}

  async run(actor: Actor, templateId: string): Promise<void> {
    allow(mayChangeTemplates(actor));

    await this.acts.run({ actor, verb: 'delete-template' }, async () => {
      const found = await this.templates.find(templateId);
      if (found?.orgId !== actor.orgId) refuse('not-found');

      await this.templates.delete(templateId);
      return { answer: true, subjectId: templateId };
    });
  }
}
