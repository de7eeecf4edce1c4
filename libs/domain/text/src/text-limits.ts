/**
 * How long a text may be: graphemes after normalisation, counted the same on every side. Texts with `keepLines` keep
 * their paragraphs, and a line break counts.
 */
export const TEXT_LIMITS = {
  roomMessage: { min: 1, max: 280 },
  title: { min: 3, max: 200 },
  question: { min: 1, max: 500 },
  optionText: { min: 1, max: 200 },
  otherText: { min: 1, max: 100 },
  statement: { min: 1, max: 280 },
  entryText: { min: 1, max: 1000 },
  source: { min: 1, max: 300 },
  groupName: { min: 1, max: 60 },
  cloudWord: { min: 1, max: 40 },
  heldWord: { min: 0, max: 60 },
  scaleLabel: { min: 1, max: 100 },
  agendaTitle: { min: 1, max: 200 },
  purpose: { min: 0, max: 2000, keepLines: true },
  contributionBody: { min: 1, max: 4000, keepLines: true },
  personName: { min: 1, max: 120 },
  organisationName: { min: 1, max: 160 },
  place: { min: 0, max: 160 },
  privacyText: { min: 1, max: 2000, keepLines: true },
  reason: { min: 3, max: 500 },
  chairNote: { min: 0, max: 2000, keepLines: true },
  searchText: { min: 0, max: 300 },
} as const;
