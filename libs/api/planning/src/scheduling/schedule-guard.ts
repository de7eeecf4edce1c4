import { Injectable } from '@nestjs/common';
import { InvitationsRepository } from '@rt/api/invitations';
import { PrivacyDetailsQueries } from '@rt/api/organisation';
import { Clock } from '@rt/api/platform';
import { AgendaRepository, checkFits, momentsOf, refusePast, type RoundtableRecord } from '@rt/api/roundtables';

import { move } from '../moves';
import { PlanningQueries } from '../planning.queries';

@Injectable()
export class ScheduleGuard {
  constructor(
    private readonly agenda: AgendaRepository,
    private readonly planning: PlanningQueries,
    private readonly clock: Clock,
    private readonly invitations: InvitationsRepository,
    private readonly privacy: PrivacyDetailsQueries,
  ) {}

  /** Refuses what is incomplete, does not fit, begins in the past, or would invite people who cannot read who holds their data. */
  async allow(draft: RoundtableRecord): Promise<void> {
    const items = await this.agenda.of(draft.id);
    move(draft.state, 'schedule', await this.planning.scheduleFacts(draft, items));
    const moments = momentsOf(draft);
    checkFits(items, moments, 'items');
    refusePast(moments, await this.clock.now());
    const { invited } = await this.invitations.counts(draft.id);
    if (invited > 0) await this.privacy.require(draft.orgId);
  }
}
