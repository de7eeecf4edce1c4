import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue, type Mail, MAIL_CONNECTIONS, Mailer, Organisation } from '@rt/api/platform';

import { AccountsRepository } from '../accounts.repository';
import { administratorNotice, emergencyNotice } from './access-notice';

export const SEND_ACCESS_NOTICE = 'send-access-notice';

type Data = Readonly<Record<string, unknown>>;

/** Mails one administrator of the organisation what an administrator of the platform opened. */
@Injectable()
export class SendAccessNoticeJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly accounts: AccountsRepository,
    private readonly organisation: Organisation,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(SEND_ACCESS_NOTICE, (data) => this.run(data), { atOnce: MAIL_CONNECTIONS });
  }

  async run(data: Data): Promise<void> {
    const to = await this.accounts.find(String(data['orgId']), String(data['toId']));
    const notice = await this.notice(data);
    if (to?.state !== 'active' || !notice) return;
    await this.mailer.send({ to: to.email, ...notice });
  }

  private async notice(data: Data): Promise<Pick<Mail, 'subject' | 'text'> | undefined> {
    const orgId = String(data['orgId']);
    const by = await this.accounts.find(orgId, String(data['byId']));
    const organisation = (await this.organisation.find())?.name ?? 'your organisation';
    if (!by) return undefined;
    if (data['newId'] === undefined) {
      const [reason, expiresAt] = [String(data['reason']), String(data['expiresAt'])];
      return emergencyNotice(by, { organisation, reason, expiresAt });
    }
    const added = await this.accounts.find(orgId, String(data['newId']));
    return added && administratorNotice(by, added, organisation);
  }
}
