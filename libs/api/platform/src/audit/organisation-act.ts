import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { type AuditEntry, AuditLog } from './audit-log';

export interface ActDone<T> extends Pick<AuditEntry, 'subjectId' | 'roundtableId' | 'programmeId' | 'detail'> {
  readonly answer: T;
  /** Nothing was to be done: the audit hears of none. */
  readonly nothing?: true;
}

/**
 * What every act in the console shares that is done to no roundtable there is: to accounts, the directory, programmes and
 * the organisation. In one transaction `work` decides and stores, and the audit keeps the act. Who may is asked before.
 */
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
