import { Injectable } from '@nestjs/common';
import { InvitationsRepository } from '@rt/api/invitations';
import { type Actor, Clock, refuse } from '@rt/api/platform';
import {
  AgendaRepository,
  checkFits,
  type PlannedFields,
  refusePast,
  type RoundtableRecord,
} from '@rt/api/roundtables';
import type { ChangeRoundtableRequest } from '@rt/contracts';

import { changedFields } from './changed-fields';
import { move } from './moves';
import { TermsCheck } from './terms-check';

/** Whether a plan may be changed so, and what it says then. */
@Injectable()
export class ChangeDecision {
  constructor(
    private readonly terms: TermsCheck,
    private readonly invitations: InvitationsRepository,
    private readonly agenda: AgendaRepository,
    private readonly clock: Clock,
  ) {}

  /** All planned fields after the change; a Refusal where the terms, the state, the capacity or the agenda forbid it. */
  async fields(actor: Actor, before: RoundtableRecord, change: ChangeRoundtableRequest): Promise<PlannedFields> {
    await this.checkTerms(actor, before, change);
    if (before.version !== change.version) refuse('version-conflict', { field: 'version' });
    move(before.state, 'edit');

    const { seatsTaken } = await this.invitations.counts(before.id);
    const fields = changedFields(before, change, seatsTaken);
    checkFits(await this.agenda.of(before.id), fields, 'localEnd');
    // A draft is in nobody's calendar: its start is looked at when it is scheduled.
    // One that stands already may have passed: people are late, and the end moves alone.
    if (before.state === 'scheduled' && before.startAt?.getTime() !== fields.startAt?.getTime()) {
      refusePast(fields, await this.clock.now());
    }
    return fields;
  }

  private async checkTerms(actor: Actor, before: RoundtableRecord, change: ChangeRoundtableRequest): Promise<void> {
    const { sectorIds, regionCode, programmeId } = change;
    if (sectorIds) await this.terms.checkSectors(before.orgId, sectorIds);
    await this.terms.checkRegion(regionCode ?? null);
    if (programmeId !== undefined && programmeId !== before.programmeId) {
      await this.terms.allowedProgramme(actor, programmeId);
    }
  }
}
