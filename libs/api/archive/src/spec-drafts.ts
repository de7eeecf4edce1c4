import type { TestDatabase } from '@rt/testing';

import type { ArchiveWriter } from './archive-writer';
import type { PublicContributionDraft, PublicRoundtableDraft } from './public-drafts';
import type { StoredPoll } from './public-rows';

/** Sector terms of the specs. */
export const SECTORS = [
  { code: 'advanced-manufacturing', label: 'Advanced Manufacturing', parentCode: null, position: 0 },
  { code: 'batteries', label: 'Batteries', parentCode: 'advanced-manufacturing', position: 0 },
  { code: 'maritime', label: 'Maritime', parentCode: 'advanced-manufacturing', position: 1 },
  { code: 'health-and-life-sciences', label: 'Health and Life Sciences', parentCode: null, position: 1 },
];

/** A roundtable to publish. */
export function roundtableDraft(over: Partial<PublicRoundtableDraft> = {}): PublicRoundtableDraft {
  return {
    ref: 'RT-2026-014',
    orgId: '019ab000-0000-7000-8000-000000000001',
    organisationName: 'Institute of Examples',
    programmeTitle: null,
    title: 'Battery supply chains',
    question: 'Which barrier most holds back battery cell manufacturing?',
    purpose: 'To hear what stands in the way.',
    tz: 'Europe/London',
    heldOn: '2026-03-12',
    slot: { start: '2026-03-12T14:00', end: '2026-03-12T16:00', tz: 'Europe/London', fold: null },
    place: 'Liverpool',
    regionCode: 'TLD',
    rule: 'chatham_house',
    attendance: { band: { from: 10, to: 19 }, simulated: false },
    sectors: [{ code: 'batteries', label: 'Batteries' }],
    agenda: [{ title: 'Welcome', kind: 'intro', plannedMinutes: 10 }],
    licence: 'CC BY 4.0',
    ...over,
  };
}

/** A contribution to publish, unattributed. */
export function contributionDraft(over: Partial<PublicContributionDraft> = {}): PublicContributionDraft {
  return {
    ref: 'RT-2026-014-C7',
    roundtableRef: 'RT-2026-014',
    type: 'barrier',
    phase: 'during',
    title: 'Grid connection dates delay cell plants',
    body: 'Connection offers are dated 2031 or later.\n\nPlants wait for power.',
    sectors: [{ code: 'batteries', label: 'Batteries' }],
    sectorCodes: ['advanced-manufacturing', 'batteries'],
    stakeholderType: null,
    fields: {},
    poll: null,
    version: 1,
    rule: 'chatham_house',
    ...over,
  } as PublicContributionDraft;
}

const LEADING = {
  leaders: 1,
  first: 'Cost of energy',
  second: '',
  third: '',
  count: 51,
  base: 128,
  percent: 40,
  scope: 'all',
};

/** The sentence of `pollOf()`. */
export const POLL_SUMMARY = '“Cost of energy” leads with 51 of 128 (40%).';

/** A saved poll of 128 answers. One of another kind has no sentence. */
export function pollOf(over: Partial<StoredPoll> = {}): StoredPoll {
  return {
    kind: 'single_choice',
    question: 'Which barrier most holds back battery cell manufacturing?',
    n: 128,
    abstained: 3,
    eligible: null,
    counts: [
      { label: 'Cost of energy', count: 51, share: 51 / 128 },
      { label: 'Access to scale-up finance', count: 33, share: 33 / 128 },
      { label: 'Skilled technicians', count: 28, share: 28 / 128 },
      { label: 'Planning, grid connection', count: 16, share: 16 / 128 },
    ],
    summary: over.kind ? [] : [{ code: 'leads', values: LEADING }],
    method: ['one-answer-each'],
    figures: [],
    ...over,
  };
}

/** Empties the archive. */
export async function clearArchive(database: TestDatabase): Promise<void> {
  await database.query('truncate pub_contributions, pub_roundtables, pub_words, pub_tombstones, pub_sectors');
}

/** Publishes a roundtable with a text and the result of a poll. */
export async function publishNoteAndPoll(writer: ArchiveWriter): Promise<void> {
  const poll = {
    type: 'poll_result',
    title: 'Cost of energy is the main barrier',
    poll: pollOf(),
    body: POLL_SUMMARY,
  };
  await writer.publishRoundtable(
    roundtableDraft(),
    [contributionDraft(), contributionDraft({ ref: 'RT-2026-014-C31', ...poll })],
    SECTORS,
  );
}
