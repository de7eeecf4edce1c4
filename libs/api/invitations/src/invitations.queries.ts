import { Injectable } from '@nestjs/common';
import { type Actor, Refusal } from '@rt/api/platform';
import { allowAt, RoundtablesRepository, RUNNERS } from '@rt/api/roundtables';
import type { InvitationList } from '@rt/contracts';

import type { Expected, InvitationFacts, InviteeFacts } from './invitation-facts';
import { InvitationsRepository } from './invitations.repository';
import { OwnInvitationQueries } from './own-invitation.queries';

/** Who is invited and what they answered: the list for those who plan or run the session, and what other features ask. */
@Injectable()
export class InvitationsQueries {
  constructor(
    private readonly roundtables: RoundtablesRepository,
    private readonly invitations: InvitationsRepository,
    private readonly own: OwnInvitationQueries,
  ) {}

  async list(actor: Actor, roundtableId: string): Promise<InvitationList> {
    const { capacity } = allowAt(actor, await this.roundtables.find(roundtableId), RUNNERS);
    const items = await this.invitations.rows(roundtableId);
    const { seatsTaken } = await this.invitations.counts(roundtableId);
    return { items, seatsLeft: capacity === null ? null : Math.max(0, capacity - seatsTaken) };
  }

  /** Makes the participations of all who are invited and have none: at the start, or when the first comes before it. */
  async makeParticipations(roundtableId: string): Promise<void> {
    await this.invitations.makeParticipations(roundtableId);
  }

  async inviteesOf(roundtableId: string): Promise<InviteeFacts[]> {
    return this.invitations.inviteesOf(roundtableId);
  }

  /** By the cookie `rti`: `not-found`, `invitation-revoked`, `invitation-expired`, or `wrong-state` if not the `shown` one. */
  async findInvitationByCookie(cookie: string | undefined, shown?: string): Promise<InvitationFacts> {
    return this.own.find(cookie, shown);
  }

  /** The same; undefined where the link leads nowhere, or none was opened. */
  async ofLink(link: string | undefined): Promise<InvitationFacts | undefined> {
    if (link === undefined) return undefined;
    try {
      return await this.own.find(link);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  async expected(roundtableId: string): Promise<Expected> {
    return this.invitations.expected(roundtableId);
  }
}
