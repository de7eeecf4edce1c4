import { Injectable } from '@nestjs/common';
import { type Actor, asAccount, JobQueue } from '@rt/api/platform';

import { BreakGlassRepository } from './break-glass.repository';
import { SEND_ACCESS_NOTICE } from './send-access-notice.job';

@Injectable()
export class TellAdministrators {
  constructor(
    private readonly access: BreakGlassRepository,
    private readonly jobs: JobQueue,
  ) {}

  /** In the open transaction: somebody has emergency access, until when and why. */
  async ofEmergencyAccess(actor: Actor, opened: { reason: string; expiresAt: string }): Promise<void> {
    await this.send(actor, opened, []);
  }

  /** In the open transaction: somebody who is none of them made an account one of them. */
  async ofNewAdministrator(actor: Actor, accountId: string): Promise<void> {
    await this.send(actor, { newId: accountId }, [accountId]);
  }

  // A job for each, so that one address that a mail server refuses sends nobody the same mail twice.
  private async send(actor: Actor, data: Readonly<Record<string, string>>, but: readonly string[]): Promise<void> {
    const { orgId, accountId: byId } = asAccount(actor);
    const ids = await this.access.administrators(orgId);
    for (const toId of ids.filter((id) => !but.includes(id))) {
      await this.jobs.send(SEND_ACCESS_NOTICE, { orgId, byId, toId, ...data });
    }
  }
}
