import { Injectable } from '@nestjs/common';
import { type Actor, allow, Environment, type KeptMail, KeptMails, refuse } from '@rt/api/platform';
import type { OutgoingMailBody, OutgoingMailList } from '@rt/contracts';

import { mayReadOutbox } from './accounts.policy';

/** The mail that a demo kept instead of sending it; elsewhere there is none (`not-found`). */
@Injectable()
export class OutboxQueries {
  constructor(
    private readonly environment: Environment,
    private readonly outbox: KeptMails,
  ) {}

  async list(actor: Actor): Promise<OutgoingMailList> {
    this.allowOutbox(actor);
    return { items: (await this.outbox.list(actor.orgId)).map(mailBody) };
  }

  async find(actor: Actor, id: string): Promise<OutgoingMailBody> {
    this.allowOutbox(actor);
    return mailBody((await this.outbox.find(actor.orgId, id)) ?? refuse('not-found'));
  }

  private allowOutbox(actor: Actor): void {
    if (!this.environment.demo) refuse('not-found');
    allow(mayReadOutbox(actor));
  }
}

function mailBody({ createdAt, ...mail }: KeptMail): OutgoingMailBody {
  return { ...mail, createdAt: createdAt.toISOString() };
}
