import { Injectable } from '@nestjs/common';
import { PrivacyDetailsQueries } from '@rt/api/organisation';
import { type Allowance, Environment, JobQueue, RateLimits } from '@rt/api/platform';
import type { InvitationStateName } from '@rt/contracts';
import { v7 as uuidv7 } from 'uuid';

import { InvitationsRepository } from '../invitations.repository';
import { MailingsRepository, type MailList } from './mailings.repository';

export const SEND_INVITATION = 'send-invitation';

/** Everybody who accepted or may still: they are told of every change (declined people are left alone). */
export const TOLD_OF_CHANGES: readonly InvitationStateName[] = ['queued', 'sent', 'accepted', 'tentative'];

/** Invitations and repeats that one person may be sent in an hour, over all roundtables (edits of a plan aside). */
const MAILS_PER_PERSON: Allowance = { limit: 10, windowSec: 3600 };

/** In the open transaction. A list is delayed and can be cancelled (`TakeBackMails`); a single mail is sent at once. */
@Injectable()
export class InvitationMails {
  constructor(
    private readonly jobs: JobQueue,
    private readonly invitations: InvitationsRepository,
    private readonly mailings: MailingsRepository,
    private readonly limits: RateLimits,
    private readonly environment: Environment,
    private readonly privacy: PrivacyDetailsQueries,
  ) {}

  /** Refuses mails while privacy details are missing, and more than the limit per person. */
  async allow(orgId: string, personIds: readonly string[]): Promise<void> {
    await this.privacy.require(orgId);
    for (const personId of personIds) await this.limits.take(`invitation-mail:${personId}`, MAILS_PER_PERSON);
  }

  async order(invitationId: string): Promise<void> {
    // A key of its own a job: one that waits already may be read before this change is committed.
    await this.jobs.send(SEND_INVITATION, { invitationId }, { singletonKey: uuidv7() });
  }

  /** A list of mails, held for as long as the settings say; returns how many. */
  async orderList(list: MailList): Promise<number> {
    const { holdSeconds } = this.environment.mail;
    const { invitationIds } = list;
    if (holdSeconds === 0 || invitationIds.length === 0) {
      for (const invitationId of invitationIds) await this.order(invitationId);
      return invitationIds.length;
    }
    const { id: mailingId, sendAt: startAfter } = await this.mailings.hold(list, holdSeconds);
    for (const invitationId of invitationIds) {
      await this.jobs.send(SEND_INVITATION, { invitationId, mailingId }, { singletonKey: uuidv7(), startAfter });
    }
    return invitationIds.length;
  }

  /** A list to all whom a change of the plan, or its end, concerns; returns how many. */
  async orderForAll(list: Omit<MailList, 'invitationIds'>): Promise<number> {
    return this.orderList({ ...list, invitationIds: await this.concerned(list.roundtable.id) });
  }

  /** Corrects those who got mails of a cancelled list, or mails that it would have withdrawn; no others. */
  async putRight(roundtableId: string, invitationIds: readonly string[]): Promise<void> {
    const all = new Set([...(await this.concerned(roundtableId)), ...invitationIds]);
    for (const invitationId of all) await this.order(invitationId);
  }

  /** Queues the invitations that were chosen while the roundtable was a draft, or taken back; returns how many. */
  async orderDrafts(roundtable: MailList['roundtable']): Promise<number> {
    const drafts = await this.invitations.ofRoundtable(roundtable.id, ['draft']);
    const invitationIds = drafts.map(({ invitationId }) => invitationId);
    for (const invitationId of invitationIds) await this.invitations.setState(invitationId, 'queued');
    return this.orderList({ roundtable, occasion: 'invited', invitationIds });
  }

  private async concerned(roundtableId: string): Promise<string[]> {
    const found = await this.invitations.ofRoundtable(roundtableId, TOLD_OF_CHANGES);
    return found.map(({ invitationId }) => invitationId);
  }
}
