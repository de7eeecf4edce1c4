import { type Allowance, JobQueue, RateLimits } from '@rt/api/platform';
import type { InvitationStateName } from '@rt/contracts';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';

import { InvitationsRepository } from './invitations.repository';

/** Name of the job that mails one invited person the present state of the roundtable. */
export const SEND_INVITATION = 'send-invitation';

/** Everybody who accepted or may still: they are told of every change (declined people are left alone). */
const TOLD_OF_CHANGES: readonly InvitationStateName[] = ['queued', 'sent', 'accepted', 'tentative'];

/** Invitations and repeats that one person may be sent in an hour, over all roundtables (edits of a plan aside). */
const MAILS_PER_PERSON: Allowance = { limit: 10, windowSec: 3600 };

/** Orders mail in the open transaction, so that rows, jobs and mail stand or fall together. */
@Injectable()
export class InvitationMails {
  constructor(
    private readonly jobs: JobQueue,
    private readonly invitations: InvitationsRepository,
    private readonly limits: RateLimits,
  ) {}

  /** Refuses one more invitation or repeat to somebody who was sent enough of them. */
  async allow(personId: string): Promise<void> {
    await this.limits.take(`invitation-mail:${personId}`, MAILS_PER_PERSON);
  }

  async order(invitationId: string): Promise<void> {
    // A key of its own a job: one that waits already may be read before this change is committed.
    await this.jobs.send(SEND_INVITATION, { invitationId }, { singletonKey: uuidv7() });
  }

  /** Orders a mail to all whom a change concerns; returns how many. */
  async orderForAll(roundtableId: string): Promise<number> {
    const concerned = await this.invitations.ofRoundtable(roundtableId, TOLD_OF_CHANGES);
    for (const { invitationId } of concerned) await this.order(invitationId);
    return concerned.length;
  }

  /** Queues the invitations that were chosen while the roundtable was a draft. */
  async orderDrafts(roundtableId: string): Promise<void> {
    for (const { invitationId } of await this.invitations.ofRoundtable(roundtableId, ['draft'])) {
      await this.invitations.setState(invitationId, 'queued');
      await this.order(invitationId);
    }
  }
}
