import type { AttendanceBand } from '@rt/domain/attribution';
import type { WithdrawalCode } from '@rt/domain/insight';
import type { Fold } from '@rt/domain/scheduling';
import type { PublicPoll, StoredPoll } from '@rt/kinds';
import type { CitedWithdrawal } from '@rt/words';

export type { PublicPoll, StoredPoll } from '@rt/kinds';

/** A sector as it is shown. */
export interface SectorLabel {
  readonly code: string;
  readonly label: string;
}

/** An author who agreed to be named. */
export interface NamedAuthor {
  readonly name: string;
  readonly affiliation: string | null;
  /** Given when joining; nobody has checked it. */
  readonly atDoor?: true;
}

/** How many people were there, in a band of ten; null for nobody but simulated people. */
export interface Attendance {
  readonly band: AttendanceBand | null;
  readonly simulated: boolean;
}

/** Structured fields by id; of a row that was read, in words. */
export interface PublicFields {
  readonly barrierKind?: string;
  readonly addressedTo?: string;
  readonly goals?: readonly string[];
  /** ITL1 region of the author, kept only where at least five people of the room share it. */
  readonly authorRegion?: string;
}

/** The planned time of a roundtable; wall times as '2026-03-12T14:00'. */
export interface PublicSlot {
  readonly start: string;
  readonly end: string;
  readonly tz: string;
  /** Which one is meant of a time that happens twice. */
  readonly fold: Fold | null;
}

/** A sector of a row: by its code, with the name that the organisation gave it. */
export interface StoredSector {
  readonly code: string;
  readonly name: string | null;
}

/** A row of `pub_roundtables`: ids and numbers, without words. */
export interface StoredRoundtableRow extends Omit<
  RoundtableRow,
  'slot_text' | 'planned_on' | 'planned_text' | 'region_label' | 'attendance_band' | 'sectors'
> {
  region_code: string | null;
  attendance: Attendance | null;
  slot: PublicSlot | null;
  sectors: StoredSector[];
}

/** A row of `pub_contributions` with what it needs of its roundtable. */
export interface StoredContributionRow extends Omit<
  ContributionRow,
  'author' | 'cite_as' | 'region_label' | 'sectors' | 'poll'
> {
  sectors: StoredSector[];
  poll: StoredPoll | null;
  /** The published result from which this one was asked. */
  source_ref: string | null;
  named: NamedAuthor | null;
  /** Of the roundtable. */
  region_code: string | null;
}

/** A published roundtable in words. */
export interface RoundtableRow {
  ref: string;
  /** Language of its texts, 'en-GB'. */
  lang: string;
  organisation_name: string;
  programme_title: string | null;
  slug: string;
  title: string;
  question: string;
  purpose: string;
  held_on: string;
  slot_text: string;
  /** The planned day '2026-03-12'; null where no time was planned. */
  planned_on: string | null;
  planned_text: string | null;
  place: string;
  region_label: string | null;
  rule: string;
  attendance_band: string | null;
  sectors: SectorLabel[];
  agenda: { title: string; kind: string; plannedMinutes: number }[];
  licence: string;
  version: number;
  published_on: string;
  sha256: string;
}

/** A published contribution in words, with what a page says of its roundtable. */
export interface ContributionRow {
  ref: string;
  /** Language of its texts, 'en-GB'. */
  lang: string;
  roundtable_ref: string;
  roundtable_title: string;
  roundtable_question: string;
  organisation_name: string;
  region_label: string | null;
  type: string;
  title: string;
  body: string;
  author: string;
  stakeholder_type: string | null;
  phase: string;
  rule: string;
  held_on: string;
  sectors: SectorLabel[];
  fields: PublicFields;
  poll: PublicPoll | null;
  cite_as: string;
  licence: string;
  version: number;
  published_on: string;
  sha256: string;
}

/** The row of `pub_privacy_details`. */
export interface PrivacyRow {
  readonly controller_name: string;
  readonly contact_address: string;
  readonly lawful_basis: string;
  readonly retention: string;
}

/** A row of `pub_tombstones`. */
export interface StoredTombstoneRow {
  ref: string;
  kind: 'roundtable' | 'contribution';
  reason: string | null;
  reason_code: WithdrawalCode | null;
  cited: CitedWithdrawal;
  removed_on: string;
}

/** A withdrawal in words. */
export interface TombstoneRow {
  ref: string;
  kind: 'roundtable' | 'contribution';
  reason: string;
  citation_text: string;
  removed_on: string;
}

/** A sector of the archive as it stands there: without a name where the list of sectors has one. */
export interface StoredSectorRow {
  code: string;
  label: string | null;
  parent_code: string | null;
}

/** A sector of the archive with the number of contributions in it and below it. */
export interface SectorRow extends SectorLabel {
  readonly parent_code: string | null;
  readonly position: number;
  readonly contributions: number;
}
