import { Injectable } from '@nestjs/common';
import { TermsQueries } from '@rt/api/organisation';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { ContributionFields, ContributionTypeName } from '@rt/contracts';
import { checkContribution } from '@rt/domain/insight';

import type { StoredFields } from '../contribution';

/** What people typed, before the domain has looked at it. */
export interface RawText {
  readonly type: ContributionTypeName;
  readonly phase: 'before' | 'during' | 'after';
  readonly title: string;
  readonly body: string;
  readonly fields: ContributionFields | StoredFields;
}

@Injectable()
export class CleanText {
  constructor(private readonly terms: TermsQueries) {}

  async run(actor: Actor, raw: RawText): Promise<{ title: string; body: string; fields: StoredFields }> {
    const { sectorIds = [], barrierKind, addressedTo, goals = [] } = raw.fields;
    const codes = await this.codesOf(actor, sectorIds);
    const draft = unwrap(
      checkContribution(
        {
          type: raw.type,
          phase: raw.phase,
          title: raw.title,
          body: raw.body,
          sectors: codes,
          barrierKind: barrierKind ?? null,
          addressedTo: addressedTo ? [addressedTo] : [],
          goals,
        },
        codes,
      ),
    );
    const fields: StoredFields = {
      ...(sectorIds.length > 0 ? { sectorIds: [...sectorIds] } : {}),
      ...(draft.barrierKind ? { barrierKind: draft.barrierKind } : {}),
      ...(draft.addressedTo[0] ? { addressedTo: draft.addressedTo[0] } : {}),
      ...(draft.goals.length > 0 ? { goals: draft.goals } : {}),
    };
    return { title: draft.title, body: draft.body, fields };
  }

  private async codesOf(actor: Actor, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const sectors = await this.terms.sectors(actor.orgId);
    return ids.map(
      (id) =>
        sectors.find((sector) => sector.id === id)?.code ??
        refuse('invalid', { field: 'fields.sectorIds', reason: 'sector-unknown' }),
    );
  }
}
