import { Injectable } from '@nestjs/common';
import { FacilitatorRoles } from '@rt/api/accounts';
import { InvitationsRepository, MailingsRepository } from '@rt/api/invitations';
import type { Actor } from '@rt/api/platform';
import { ProgrammesRepository } from '@rt/api/programmes';
import {
  type AgendaItemRecord,
  AgendaRepository,
  allowInsider,
  deedsAt,
  isUnplanned,
  reachOf,
  type RoundtableRecord,
  RoundtablesRepository,
} from '@rt/api/roundtables';
import type { RoundtableBody, RoundtableList } from '@rt/contracts';

import { missingTasks } from './moves';
import { bodyOf, summaryOf } from './planning.presenter';

@Injectable()
export class PlanningQueries {
  constructor(
    private readonly roundtables: RoundtablesRepository,
    private readonly agenda: AgendaRepository,
    private readonly programmes: ProgrammesRepository,
    private readonly facilitators: FacilitatorRoles,
    private readonly invitations: InvitationsRepository,
    private readonly mailings: MailingsRepository,
  ) {}

  async list(actor: Actor): Promise<RoundtableList> {
    const records = await this.roundtables.list(actor.orgId, reachOf(actor));
    const titles = await this.programmes.titles(records.flatMap(({ programmeId }) => programmeId ?? []));
    return { items: records.map((record) => summaryOf(record, titles)) };
  }

  async body(actor: Actor, id: string): Promise<RoundtableBody> {
    const record = allowInsider(actor, await this.roundtables.find(id));
    const items = await this.agenda.of(id);
    return bodyOf(record, {
      programmeTitles: await this.programmes.titles(record.programmeId ? [record.programmeId] : []),
      items,
      counts: await this.invitations.counts(id),
      rehearsalId: await this.roundtables.rehearsalOf(id),
      heldMails: await this.mailings.heldOf(id),
      missing: missingTasks(record.state, await this.scheduleFacts(record, items)),
      may: deedsAt(actor, record, record.state).filter((deed) => fits(deed, record)),
    });
  }

  async scheduleFacts(record: RoundtableRecord, items: readonly AgendaItemRecord[]) {
    const { id, orgId, programmeId, tz, localStart, localEnd, rule } = record;
    const facilitators = await this.facilitators.count(orgId, id, programmeId);
    return {
      tz,
      localStart,
      localEnd,
      rule,
      facilitators,
      agendaItems: items.length,
      questions: record.question ? 1 : 0,
    };
  }
}

// Nobody is invited to what was not planned, and only that can be filed; a rehearsal is run and nothing else.
function fits(deed: string, record: RoundtableRecord): boolean {
  if (record.rehearses) return IN_REHEARSALS.includes(deed);
  if (deed === 'invite') return !isUnplanned(record);
  return deed !== 'file' || record.deletesOn !== null;
}

const IN_REHEARSALS: readonly string[] = ['run', 'sort', 'note', 'arrange'];
