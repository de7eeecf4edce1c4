import { Injectable } from '@nestjs/common';
import { type Actor, allow, OrganisationAct, refuse, unwrap } from '@rt/api/platform';
import { LIMITS, type ProgrammeBody, type SaveProgrammeRequest } from '@rt/contracts';
import { checkText, slug } from '@rt/domain/text';

import { mayPlanProgrammes } from './programmes.policy';
import { ProgrammesRepository } from './programmes.repository';

/** Begins a programme: a series of roundtables. */
@Injectable()
export class AddProgramme {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly programmes: ProgrammesRepository,
  ) {}

  async run(actor: Actor, input: SaveProgrammeRequest): Promise<ProgrammeBody> {
    allow(mayPlanProgrammes(actor));
    const title = unwrap(checkText(input.title, { field: 'title', ...LIMITS.title }));
    const purpose = unwrap(checkText(input.purpose ?? '', { field: 'purpose', ...LIMITS.purpose }));

    return this.acts.run({ actor, verb: 'add-programme' }, async () => {
      const name = await this.programmes.freeSlug(actor.orgId, slug(title) || 'programme');
      const added =
        (await this.programmes.insert(actor.orgId, { slug: name, title, purpose })) ?? refuse('version-conflict');
      return { answer: added, subjectId: added.id };
    });
  }
}
