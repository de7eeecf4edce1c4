import { pollWords } from '@rt/api/platform';
import {
  attendanceText,
  citation,
  formatDay,
  formatSlot,
  pollAuthor,
  publicAuthor,
  unattributedAuthor,
  withdrawalText,
  withdrawnCitation,
  zoneLabel,
} from '@rt/words';

import { contributionPath } from '../addresses';
import { addresseeLabel, barrierLabel, goalLabel, placeLabel, readSectors } from '../labels';
import type {
  ContributionRow,
  NamedAuthor,
  PublicFields,
  PublicPoll,
  RoundtableRow,
  StoredContributionRow,
  StoredRoundtableRow,
  StoredTombstoneRow,
  TombstoneRow,
} from '../public-rows';

/** The format in which rows are written. */
export const WRITTEN_FORM = 3;

/** A roundtable in the words of its reader. */
export function readRoundtable({ attendance, slot, region_code, ...row }: StoredRoundtableRow): RoundtableRow {
  const planned = slot && { on: slot.start.slice(0, 10), text: slotText(slot) };
  return {
    ...row,
    sectors: readSectors(row.sectors),
    slot_text: planned?.on === row.held_on ? planned.text : formatDay(row.held_on),
    planned_on: planned?.on ?? null,
    planned_text: planned?.text ?? null,
    region_label: placeLabel(region_code),
    attendance_band: attendance && attendanceText(attendance.band, attendance.simulated),
  };
}

function slotText({ start, end, tz, fold }: NonNullable<StoredRoundtableRow['slot']>): string {
  return formatSlot(start, end, zoneLabel(tz), fold);
}

/** A contribution in the words of its reader, as `readRoundtable` does it. */
export function readContribution(stored: StoredContributionRow, publicUrl: string): ContributionRow {
  const { named: _named, region_code: region, source_ref: source, ...row } = stored;
  const poll = row.poll && withSource(pollWords(row.poll), source);
  // The sentence that nobody wrote is made of the numbers.
  const body = poll && row.body === '' ? poll.summary : row.body;
  const author = authorText(stored);

  return {
    ...row,
    sectors: readSectors(row.sectors),
    poll,
    body,
    author,
    region_label: placeLabel(region),
    fields: fieldsInWords(row.fields),
    cite_as: citation({
      author,
      title: row.title,
      ref: row.ref,
      version: row.version,
      publishedOn: row.published_on,
      roundtableTitle: row.roundtable_title,
      organisation: row.organisation_name,
      url: `${publicUrl}${contributionPath(row.ref)}`,
    }),
  };
}

/** A link to what is not published, or not any more, would lead nowhere. */
function withSource({ askedFrom, ...poll }: PublicPoll, ref: string | null): PublicPoll {
  return askedFrom ? { ...poll, askedFrom: { ...askedFrom, ref } } : poll;
}

/** What is told of something that was withdrawn, in the words of its reader. */
export function readTombstone(row: StoredTombstoneRow): TombstoneRow {
  const { ref, kind, reason, reason_code: code, cited, removed_on } = row;

  return {
    ref,
    kind,
    reason: reason ?? (code ? withdrawalText(code) : ''),
    citation_text: withdrawnCitation(kind, ref, cited),
    removed_on,
  };
}

/** A result has no author among the people of the room: the host asked, and answers for how it was counted. */
function authorText({ poll, named, organisation_name: host }: StoredContributionRow): string {
  if (poll) return pollAuthor(host, poll.n);

  return named ? namedText(named) : unattributedAuthor();
}

function namedText(named: NamedAuthor): string {
  return publicAuthor({ mode: 'named', ...named, stakeholderType: null, region: null });
}

/** Ids of the fields as words. */
export function fieldsInWords({ barrierKind, addressedTo, goals, authorRegion }: PublicFields): PublicFields {
  return {
    ...(barrierKind ? { barrierKind: barrierLabel(barrierKind) } : {}),
    ...(addressedTo ? { addressedTo: addresseeLabel(addressedTo) } : {}),
    ...(goals ? { goals: goals.map(goalLabel) } : {}),
    ...(authorRegion ? { authorRegion: placeLabel(authorRegion) ?? authorRegion } : {}),
  };
}
