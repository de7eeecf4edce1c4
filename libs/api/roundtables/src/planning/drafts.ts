import { Injectable } from '@nestjs/common';
import { FacilitatorRoles } from '@rt/api/accounts';
import { accessEnd, type Actor, AuditLog, Database, hasRole, standing } from '@rt/api/platform';

import { PLANNERS } from '../roundtables.policy';
import { type DraftFields, RoundtablesRepository } from '../roundtables.repository';

type Account = Extract<Actor, { kind: 'account' }>;

/** Writes new drafts. */
@Injectable()
export class Drafts {
  constructor(
    private readonly database: Database,
    private readonly roundtables: RoundtablesRepository,
    private readonly facilitators: FacilitatorRoles,
    private readonly audit: AuditLog,
  ) {}

  /** Adds a draft whose first facilitator is who adds it, and keeps that in the audit. Asks for no right. */
  async add(actor: Account, id: string, fields: DraftFields): Promise<void> {
    const { programmeId } = fields;
    await this.database.transaction(async () => {
      await this.roundtables.insert(id, actor.orgId, fields);
      await this.facilitators.add(actor.orgId, actor.accountId, id, roleEnd(actor, programmeId));
      const subject = { subjectId: id, roundtableId: id, programmeId };
      await this.audit.record({ actor, verb: 'create-roundtable', ...subject });
    });
  }
}

// Who plans by emergency access only runs what they started no longer than that.
function roleEnd(actor: Account, programmeId: string | null): string | null {
  return hasRole(standing(actor), PLANNERS, { programmeId }) ? null : accessEnd(actor);
}
