import { Injectable } from '@nestjs/common';
import { type Actor, allow, AuditLog, Database, refuse, unwrap } from '@rt/api/platform';
import { LIMITS, type ProgrammeBody, type SaveProgrammeRequest } from '@rt/contracts';
import { checkText, slug } from '@rt/domain/text';

import { mayPlanProgrammes } from './programmes.policy';
import { ProgrammesRepository } from './programmes.repository';

/** Begins a programme: a series of roundtables. */
@Injectable()
export class AddProgramme {
  constructor(
    private readonly database: Database,
    private readonly programmes: ProgrammesRepository,
    private readonly audit: AuditLog,
  ) {}

  async run(actor: Actor, input: SaveProgrammeRequest): Promise<ProgrammeBody> {
    allow(mayPlanProgrammes(actor));
    const title = unwrap(checkText(input.title, { field: 'title', ...LIMITS.title }));
    const purpose = unwrap(checkText(input.purpose ?? '', { field: 'purpose', ...LIMITS.purpose }));

    return this.database.transaction(async () => {
      const name = await this.programmes.freeSlug(actor.orgId, slug(title) || 'programme');
      const added =
        (await this.programmes.insert(actor.orgId, { slug: name, title, purpose })) ?? refuse('version-conflict');
      await this.audit.record({ actor, verb: 'add-programme', subjectId: added.id });

      return added;
    });
  }
}
