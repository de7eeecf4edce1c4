import type { AttributionRule, ContributionBody } from '@rt/contracts';
import { publicAuthor, UNATTRIBUTED_AUTHOR } from '@rt/domain/attribution';
import { contributionRef } from '@rt/domain/insight';

import { type Contribution, isChatham } from './contribution';
import type { Snapshot } from './snapshots.repository';

/** What a body shows besides its row. */
export interface PresentedWith {
  readonly roundtableRef: string | null;
  readonly rule: AttributionRule;
  readonly snapshot: Snapshot | undefined;
  readonly acceptedByYou: boolean;
}

/** A contribution for the console: a closed list of fields, none of them an author's under an unattributed rule (C12). */
export function presentContribution(row: Contribution, around: PresentedWith): ContributionBody {
  const { snapshot, rule, roundtableRef } = around;
  const { stakeholderType, region } = row.attribution;
  return {
    id: row.id,
    ref: roundtableRef !== null && row.refNumber !== null ? contributionRef(roundtableRef, row.refNumber) : null,
    type: row.type,
    phase: row.phase,
    state: row.state,
    title: row.title,
    body: row.body,
    agendaItemId: row.agendaItemId,
    activityId: row.activityId,
    fields: { ...row.fields } as ContributionBody['fields'],
    attribution: {
      author: isChatham(rule) ? UNATTRIBUTED_AUTHOR : publicAuthor(row.attribution),
      stakeholderType: stakeholderType ?? null,
      regionCode: region ?? null,
    },
    poll: snapshot ? { ...snapshot.frozen, sha256: snapshot.sha256 } : null,
    version: row.version,
    acceptedByYou: around.acceptedByYou,
  };
}
