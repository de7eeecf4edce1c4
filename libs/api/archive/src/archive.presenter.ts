import type { PublicContribution, PublicRoundtable } from '@rt/contracts';

import { contributionPath, roundtablePath } from './addresses';
import type { ContributionRow, RoundtableRow } from './public-rows';

/** A published roundtable as the API shows it. */
export function presentRoundtable(row: RoundtableRow): PublicRoundtable {
  return {
    ref: row.ref,
    slug: row.slug,
    url: roundtablePath(row.ref),
    lang: row.lang,
    title: row.title,
    question: row.question,
    purpose: row.purpose,
    organisationName: row.organisation_name,
    programmeTitle: row.programme_title,
    heldOn: row.held_on,
    slotText: row.slot_text,
    place: row.place,
    regionLabel: row.region_label,
    rule: row.rule,
    attendanceBand: row.attendance_band,
    sectors: row.sectors,
    agenda: row.agenda,
    licence: row.licence,
    version: row.version,
    publishedOn: row.published_on,
  };
}

/** A published contribution as the API shows it. */
export function presentContribution(row: ContributionRow): PublicContribution {
  return {
    ref: row.ref,
    url: contributionPath(row.ref),
    roundtableRef: row.roundtable_ref,
    roundtableTitle: row.roundtable_title,
    type: row.type,
    lang: row.lang,
    title: row.title,
    body: row.body,
    author: row.author,
    stakeholderType: row.stakeholder_type,
    regionLabel: row.region_label,
    phase: row.phase,
    rule: row.rule,
    heldOn: row.held_on,
    sectors: row.sectors,
    fields: row.fields,
    poll: row.poll,
    citeAs: row.cite_as,
    licence: row.licence,
    version: row.version,
    publishedOn: row.published_on,
  };
}
