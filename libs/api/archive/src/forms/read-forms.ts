import { attendanceText, citation, pollAuthor, publicAuthor, unattributedAuthor } from '@rt/words';

import { contributionPath } from '../addresses';
import { addresseeLabel, barrierLabel, goalLabel, placeLabel } from '../labels';
import type {
  ContributionRow,
  NamedAuthor,
  PublicFields,
  RoundtableRow,
  StoredContributionRow,
  StoredRoundtableRow,
} from '../public-rows';

/** What rows are written in from now on: ids and numbers, no words. */
export const WRITTEN_FORM = 2;

/** A roundtable in the words of its reader. One of form 1 says the words that it was published with. */
export function readRoundtable({ form, attendance, ...row }: StoredRoundtableRow): RoundtableRow {
  if (form < WRITTEN_FORM) return row;

  return {
    ...row,
    region_label: placeLabel(row.region_code),
    attendance_band: attendance && attendanceText(attendance.band, attendance.simulated),
  };
}

/** A contribution in the words of its reader, as `readRoundtable` does it. */
export function readContribution(stored: StoredContributionRow, publicUrl: string): ContributionRow {
  const { form, named, region_code: region, author: kept, cite_as: cited, ...row } = stored;
  if (form < WRITTEN_FORM) return { ...row, author: kept ?? '', cite_as: cited ?? '' };
  const author = authorText(stored);

  return {
    ...row,
    author,
    // What is added to a roundtable of form 1 has its words.
    region_label: row.region_label ?? placeLabel(region),
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
