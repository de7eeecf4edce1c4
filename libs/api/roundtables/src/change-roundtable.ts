import { type Actor, AuditLog, Database, Environment, refuse } from '@rt/api/platform';
import type { ChangeRoundtable as Change, RoundtableBody } from '@rt/contracts';
import { type CalendarChange, calendarChange, nextSequence } from '@rt/domain/scheduling';
import { Injectable } from '@nestjs/common';

import { AgendaRepository } from './agenda.repository';
import { calendarFactsOf } from './calendar-facts';
import { changedFields } from './changed-fields';
import { InvitationMails } from './invitation-mails';
import { InvitationsRepository } from './invitations.repository';
import { move } from './moves';
import { PlanningQueries } from './planning.queries';
import type { PlannedFields, RoundtableRecord } from './roundtable-record';
import { allowAt, PLANNERS } from './roundtables.policy';
import { RoundtablesRepository } from './roundtables.repository';
import { checkFits } from './slot';
import { TermsCheck } from './terms-check';

/** What a change is made to, and what it changes. */
export interface ChangeOrder {
  readonly roundtableId: string;
  readonly change: Change;
}

/** Edits the plan. Once it is scheduled, the people who come or may still come are mailed what their calendar shows. */
@Injectable()
export class ChangeRoundtable {
  constructor(
    private readonly database: Database,
    private readonly environment: Environment,
    private readonly roundtables: RoundtablesRepository,
    private readonly agenda: AgendaRepository,
    private readonly invitations: InvitationsRepository,
    private readonly mails: InvitationMails,
    private readonly terms: TermsCheck,
    private readonly planning: PlanningQueries,
    private readonly audit: AuditLog,
  ) {}

  async run(actor: Actor, { roundtableId, change }: ChangeOrder): Promise<RoundtableBody> {
    await this.database.transaction(async () => {
      const before = allowAt(actor, await this.roundtables.lock(roundtableId), PLANNERS);
      await this.checkTerms(actor, before, change);

      if (before.version !== change.version) refuse('version-conflict', { field: 'version' });
      move(before.state, 'edit');
      const { accepted } = await this.invitations.counts(roundtableId);
      const fields = changedFields(before, change, accepted);
      checkFits(await this.agenda.of(roundtableId), fields, 'localEnd');
      const calendar = this.calendarChange(before, fields);

      await this.roundtables.update(roundtableId, fields, nextSequence(before.icalSequence, calendar));
      const mailed = calendar === 'none' ? 0 : await this.mails.orderForAll(roundtableId);
      await this.record(actor, before, fields, { calendar, mailed });
    });

    return this.planning.body(actor, roundtableId);
  }

  private async checkTerms(actor: Actor, before: RoundtableRecord, change: Change): Promise<void> {
    const { sectorIds, regionCode, programmeId } = change;
    if (sectorIds) await this.terms.checkSectors(before.orgId, sectorIds);
    await this.terms.checkRegion(regionCode ?? null);
    if (programmeId !== undefined && programmeId !== before.programmeId) {
      await this.terms.allowedProgramme(actor, programmeId);
    }
  }

  private calendarChange(before: RoundtableRecord, fields: PlannedFields): CalendarChange {
    const { publicUrl } = this.environment.web;
    const shown = calendarFactsOf(before, publicUrl);
    const shows = calendarFactsOf({ ...before, ...fields }, publicUrl);
    if (before.state !== 'scheduled' || !shown || !shows) return 'none';
    // The other side of a fold is another moment at the same wall time.
    const moved =
      before.startAt?.getTime() !== fields.startAt?.getTime() || before.endAt?.getTime() !== fields.endAt?.getTime();
    return moved ? 'material' : calendarChange(shown, shows);
  }

  private async record(
    actor: Actor,
    before: RoundtableRecord,
    after: PlannedFields,
    told: { calendar: CalendarChange; mailed: number },
  ): Promise<void> {
    const fields = Object.keys(after).filter((key) => differs(before, after, key as keyof PlannedFields));
    await this.audit.record({
      actor,
      verb: 'change-roundtable',
      subjectType: 'roundtable',
      subjectId: before.id,
      roundtableId: before.id,
      programmeId: before.programmeId,
      detail: { fields, ...told },
    });
  }
}

function differs(before: PlannedFields, after: PlannedFields, key: keyof PlannedFields): boolean {
  return JSON.stringify(before[key]) !== JSON.stringify(after[key]);
}
