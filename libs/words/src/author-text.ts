import type { AttendanceBand, KeptAttribution } from '@rt/domain/attribution';

import { createWords } from './create-words';
import { regionLabel, stakeholderLabel } from './term-words';
import { record } from './words.en-GB.json';

const t = createWords(record);

export function unattributedAuthor(): string {
  return t('record.unattributed');
}

/** Stands with a name that nobody has checked, in every output. */
function nameGivenOnJoining(): string {
  return t('record.name-given-on-joining');
}

/** The author as readers see it: 'Ada Example, University of Example', or that there is none, with what the room shares. */
export function publicAuthor(kept: KeptAttribution): string {
  if (kept.mode === 'named') {
    const { name: alone, affiliation } = kept;
    const name = affiliation ? t('record.named', { name: alone, affiliation }) : alone;
    return kept.atDoor ? t('record.name-marked', { name, mark: nameGivenOnJoining() }) : name;
  }
  const type = kept.stakeholderType && stakeholderLabel(kept.stakeholderType);
  const region = kept.region && regionLabel(kept.region);
  const known = type && region ? t('record.known', { type, region }) : (type ?? region);

  return known ? t('record.unattributed-known', { known }) : unattributedAuthor();
}

/** Who answers for a result: the host asked, and says of how many. */
export function pollAuthor(host: string, n: number): string {
  return t('record.poll-author', { host, n });
}

/** How many people were there, in a band: '10 to 19'. Null: nobody but simulated people, or nobody at all. */
export function attendanceText(band: AttendanceBand | null, simulated: boolean): string | null {
  if (band === null) return simulated ? t('record.simulated') : null;
  const { from, to } = band;
  const said = from < 10 ? t('record.few-people') : t('record.band', { from: String(from), to: String(to) });

  return simulated ? t('record.and-simulated', { band: said }) : said;
}
