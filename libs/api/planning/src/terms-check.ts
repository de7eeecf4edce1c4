import { Injectable } from '@nestjs/common';
import { TermsQueries } from '@rt/api/organisation';
import { type Actor, refuse } from '@rt/api/platform';
import { ProgrammesRepository } from '@rt/api/programmes';
import { allowPlanningIn, type RoundtableRecord } from '@rt/api/roundtables';

/** What an organisation's roundtables begin with: an IANA zone and a rule. */
export type PlanDefaults = Pick<RoundtableRecord, 'tz' | 'rule'>;

@Injectable()
export class TermsCheck {
  constructor(
    private readonly terms: TermsQueries,
    private readonly programmes: ProgrammesRepository,
  ) {}

  async checkSectors(orgId: string, ids: readonly string[]): Promise<void> {
    if (await this.terms.areSectors(orgId, ids)) return;
    refuse('invalid', { field: 'sectorIds', reason: 'sector-unknown' });
  }

  async checkRegion(code: string | null): Promise<void> {
    if (code === null || (await this.terms.isRegion(code))) return;
    refuse('invalid', { field: 'regionCode', reason: 'region-unknown' });
  }

  /** The programme's id where the actor may plan in it (null: in none); foreign or unknown ones are `not-found`. */
  async allowedProgramme(actor: Actor, programmeId: string | null): Promise<string | null> {
    const programme = programmeId === null ? null : await this.programmes.find(actor.orgId, programmeId);
    if (programme === undefined) return refuse('not-found', { field: 'programmeId' });
    allowPlanningIn(actor, programme);
    return programmeId;
  }

  /** What the organisation's roundtables begin with. */
  async defaults(orgId: string): Promise<PlanDefaults> {
    const { defaultTz, defaultRule } = await this.terms.organisation(orgId);
    return { tz: defaultTz, rule: defaultRule };
  }
}
