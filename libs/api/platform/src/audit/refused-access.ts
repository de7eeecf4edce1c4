import { Injectable } from '@nestjs/common';

import { auditRole } from '../access/actor';
import type { AskedRequest } from '../access/asked-request';
import { Log } from '../log/log';
import { isInARoom } from '../log/request-log';
import type { Refusal } from '../refusals/refusal';
import { AuditLog } from './audit-log';

/** Routes on what people said: of those a record names roundtable, verb, role and day only (docs/decisions.md 13). */
const ON_CONTENT = /\/(contributions|keep|promote)(\/|$)/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Logs every 403 (S120), with an audit event for accounts; refusals in a room are counted anonymously. */
@Injectable()
export class RefusedAccess {
  constructor(
    private readonly audit: AuditLog,
    private readonly log: Log,
  ) {}

  /** Notes a refusal once it has been decided. Never fails: the caller is answered whatever becomes of the record. */
  async note(request: AskedRequest, { code }: Refusal): Promise<void> {
    const route = `${request.method} ${templateOf(request)}`;
    const { actor, path } = request;
    if (isInARoom(path)) return;
    this.log.warn('an act was refused', { code, route, role: actor ? auditRole(actor) : 'unknown' });
    if (actor?.kind !== 'account') return;
    const roundtableId = roundtableOf(request);
    const entry = {
      actor,
      verb: 'refuse-access' as const,
      subjectId: route,
      roundtableId,
      detail: { code },
    };
    try {
      await this.audit.record({ ...entry, chathamContent: ON_CONTENT.test(route) });
    } catch (error) {
      this.log.error('a refused act could not be recorded', error);
    }
  }
}

function templateOf(request: AskedRequest): string {
  const path = (request as { route?: { path?: unknown } }).route?.path;
  return typeof path === 'string' ? path : 'none';
}

function roundtableOf({ params }: AskedRequest): string | null {
  const id = params['roundtableId'];
  return typeof id === 'string' && UUID.test(id) ? id : null;
}
