import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/api/platform';
import type { InvitationList } from '@rt/contracts';

import { allowAt, RUNNERS } from '../roundtables.policy';
import { RoundtablesRepository } from '../roundtables.repository';
import { InvitationsRepository } from './invitations.repository';

/** Who is invited and what they answered, for those who plan or run the session. */
@Injectable()
export class InvitationsQueries {
  constructor(
    private readonly roundtables: RoundtablesRepository,
    private readonly invitations: InvitationsRepository,
  ) {}

  async list(actor: Actor, roundtableId: string): Promise<InvitationList> {
    const { capacity } = allowAt(actor, await this.roundtables.find(roundtableId), RUNNERS);
    const items = await this.invitations.rows(roundtableId);
    const { seatsTaken } = await this.invitations.counts(roundtableId);
    return { items, seatsLeft: capacity === null ? null : Math.max(0, capacity - seatsTaken) };
  }
}
