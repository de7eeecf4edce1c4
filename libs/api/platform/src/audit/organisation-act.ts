import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { type AuditEntry, AuditLog } from './audit-log';

export interface ActDone<T> extends Pick<AuditEntry, 'subjectId' | 'roundtableId' | 'programmeId' | 'detail'> {
  readonly answer: T;
  readonly nothing?: true;
}

/** One transaction for acts outside of roundtables: `work` decides and stores, the audit records. Check permissions before. */
@Injectable()
export class OrganisationAct {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run<T>(act: Pick<AuditEntry, 'actor' | 'verb'>, work: () => Promise<ActDone<T>>): Promise<T> {
    return this.database.transaction(async () => {
      const { answer, nothing, ...done } = await work();
      if (!nothing) await this.audit.record({ ...act, ...done });
      return answer;
    });
  }
}
