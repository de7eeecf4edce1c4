import { Injectable } from '@nestjs/common';
import { InvitationsQueries } from '@rt/api/invitations';
import { isUnsettled } from '@rt/domain/attribution';

import type { Contribution } from '../contribution';

@Injectable()
export class UnverifiedNames {
  constructor(private readonly invitations: InvitationsQueries) {}

  /** Those of some rows whose author's name a reviewer has still to confirm or take away. */
  async unsettled(roundtableId: string, rows: readonly Contribution[]): Promise<ReadonlySet<string>> {
    const given = rows.filter(({ attribution }) => attribution.mode === 'named' && attribution.atDoor);
    if (given.length === 0) return new Set();
    const invited = (await this.invitations.inviteesOf(roundtableId)).map(({ fullName }) => fullName);
    return new Set(given.flatMap(({ id, attribution }) => (isUnsettled(attribution, invited) ? [id] : [])));
  }
}
