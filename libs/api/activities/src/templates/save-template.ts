import { Injectable } from '@nestjs/common';
import { type Actor, OrganisationAct, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { TemplateBody } from '@rt/contracts';
import { plannedConfig } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import { ACTIVITY_WRITERS } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import { presentTemplate } from './template.presenter';
import { TEMPLATES_MAX, TemplatesRepository } from './templates.repository';

/** Which question is saved; `opId` makes a repetition the same. */
interface Saved {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly opId: string;
}

/** Keeps a question in the library of the organisation: what was planned, and nothing of what the room said. */
@Injectable()
export class SaveTemplate {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly roundtables: RoundtablesQueries,
    private readonly activities: ActivitiesRepository,
    private readonly templates: TemplatesRepository,
  ) {}

  async run(actor: Actor, { roundtableId, activityId, opId: id }: Saved): Promise<TemplateBody> {
    const { orgId, rehearses } = await this.roundtables.factsFor(actor, roundtableId, ACTIVITY_WRITERS);
    if (rehearses) refuse('wrong-state', { reason: 'only-rehearsal' });

    return this.acts.run({ actor, verb: 'save-template' }, async () => {
      const before = await this.templates.find(id);
      if (before) return { answer: presentTemplate(own(before, orgId)), nothing: true };
      const plan = await this.activities.plan(activityId);
      if (plan?.roundtableId !== roundtableId) return refuse('not-found');
      // Options taken from a result are words of the room: they stay where they were said, also once that result is gone.
      if (plan.fromRound) refuse('invalid', { reason: 'options-from-the-room' });
      if ((await this.templates.count(orgId)) >= TEMPLATES_MAX)
        refuse('wrong-state', { reason: 'library-full', params: { max: TEMPLATES_MAX } });

      const { kind, question, allowChange, allowAbstain, durationSec } = plan;
      const config = plannedConfig(plan.config);
      const asked = { kind, question, config, allowChange, allowAbstain, durationSec };
      const template = { id, orgId, title: question, aim: kinds[kind].aim, ...asked };
      await this.templates.insert(template);
      return { answer: presentTemplate(template), subjectId: id };
    });
  }
}

function own<T extends { readonly orgId: string }>(found: T, orgId: string): T {
  return found.orgId === orgId ? found : refuse('not-found');
}
