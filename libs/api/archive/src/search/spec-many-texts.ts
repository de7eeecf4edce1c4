import type { ArchiveWriter } from '../archive-writer';
import { contributionDraft, roundtableDraft, SECTORS } from '../spec-drafts';

const TYPES = ['evidence', 'barrier', 'recommendation', 'question'];
const WORDS = [
  'grid',
  'finance',
  'skills',
  'planning',
  'port',
  'polymer',
  'vaccine',
  'sensor',
  'data',
  'steel',
  'water',
  'rail',
];
const CODES = [
  ['advanced-manufacturing', 'batteries'],
  ['advanced-manufacturing', 'maritime'],
  ['health-and-life-sciences'],
];
const REGIONS = ['TLD', 'TLC', null];

/** Publishes 6 roundtables of 60 texts each, the same every time, spread over every facet. */
export async function publishManyTexts(writer: ArchiveWriter): Promise<void> {
  for (let table = 0; table < 6; table += 1) {
    const ref = `RT-${2024 + (table % 3)}-${String(100 + table)}`;
    const rule = table % 2 === 0 ? 'chatham_house' : 'attributed';
    const drafts = Array.from({ length: 60 }, (_, n) => {
      const codes = CODES[(n * 7 + table) % 3] ?? [];
      const said = WORDS.filter((_word, index) => (n * 31 + table * 17 + index * 13) % 7 < 2);
      return contributionDraft({
        ref: `${ref}-C${n + 1}`,
        roundtableRef: ref,
        type: TYPES[(n + table) % 4],
        title: `Point ${n} on ${said[0] ?? 'nothing'}`,
        body: `People spoke of ${said.join(' and ')}.`,
        sectors: [],
        sectorCodes: codes,
        rule,
        namedAuthor: null,
      } as never);
    });
    await writer.publishRoundtable(
      roundtableDraft({
        ref,
        heldOn: `${2024 + (table % 3)}-03-0${table + 1}`,
        regionCode: REGIONS[table % 3] ?? null,
        rule,
        title: `Table ${table}`,
      }),
      drafts,
      SECTORS,
    );
  }
}
