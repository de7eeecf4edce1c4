import { FacilitatorRoles } from '@rt/api/people';
import { type Actor, AuditLog, Database, refuse } from '@rt/api/platform';
import { Injectable } from '@nestjs/common';

import { allowAt, PLANNERS } from '../roundtables.policy';
import { RoundtablesRepository } from '../roundtables.repository';

/** Deletes a draft with its agenda, its activities and the invitations that were never sent. The audit keeps the act. */
@Injectable()
export class DeleteDraft {
  constructor(
    private readonly database: Database,
    private readonly roundtables: RoundtablesRepository,
    private readonly facilitators: FacilitatorRoles,
    private readonly audit: AuditLog,
  ) {}

  async run(actor: Actor, roundtableId: string): Promise<void> {
    await this.database.transaction(async () => {
      const { id, state, programmeId } = allowAt(actor, await this.roundtables.lock(roundtableId), PLANNERS);

      if (state !== 'draft') refuse('wrong-state', { message: 'Only a draft can be deleted. Cancel it instead.' });

      await this.facilitators.removeAll(id);
      await this.roundtables.delete(id);
      const subject = { subjectType: 'roundtable', subjectId: id, roundtableId: id, programmeId };
      await this.audit.record({ actor, verb: 'delete-roundtable', ...subject });
    });
  }
}
