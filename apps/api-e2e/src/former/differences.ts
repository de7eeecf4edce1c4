/** What became of the rows of a table: how many of them are not found again as they were, and how many are new. */
export interface RowDifference {
  readonly table: string;
  readonly lost: number;
  /** Left out where every later version adds some. */
  readonly added?: number;
  readonly reason: string;
}

/** Every difference between the rows before and after migrate; what both know of a row is compared. */
export const ROW_DIFFERENCES: readonly RowDifference[] = [
  { table: 'migrations', lost: 0, reason: 'The history of the schema goes on.' },
  {
    table: 'installation',
    lost: 0,
    added: 1,
    reason: 'It remembers the newest migration, so that no older program serves over it.',
  },
  {
    table: 'participations',
    lost: 52,
    added: 52,
    reason: 'Seats of sealed rooms were written anew under other ids, with the day instead of the time.',
  },
  {
    table: 'consent_records',
    lost: 85,
    added: 52,
    reason: 'Those of sealed rooms name the new seats; the 33 of rooms that run are what arrivals says.',
  },
  { table: 'session_live', lost: 2, added: 2, reason: 'In a room that runs, arrivals are counted, not told here.' },
  {
    table: 'room_lines',
    lost: 2,
    added: 0,
    reason: 'The table is called room_connections; none of its rows outlives minutes.',
  },
  { table: 'contributions', lost: 2, added: 0, reason: 'Texts that wait for a review stand in contribution_drafts.' },
];

/** Tables that are public, or hold what a hash was made of: no row of theirs may change. */
export const KEPT: readonly string[] = [
  'pub_roundtables',
  'pub_contributions',
  'pub_words',
  'pub_tombstones',
  'pub_sectors',
  'contribution_versions',
  'poll_snapshots',
  'roundtable_numbers',
];

/** A place where answers differ, as `path member`, and why. */
export interface AnswerDifference {
  readonly where: RegExp;
  readonly reason: string;
}

const CONSOLE = String.raw`^/api/roundtables/[0-9a-f-]{36}`;

/** Every difference between what both versions answer. A member that only the new one tells is named with a plus. */
export const ANSWER_DIFFERENCES: readonly AnswerDifference[] = [
  { where: / \+traceId$/, reason: 'Each refusal has its own.' },
  {
    where: new RegExp(
      `${CONSOLE} \\+(deletesOn|rehearses|rehearsalId|erased|heldMails|sharedDevices|invitations\\.askedAgain)$`,
    ),
    reason:
      'The console tells more: when it is deleted by itself, rehearsals, erasure, mails that wait, devices that people share, questions asked again.',
  },
  {
    where: new RegExp(`${CONSOLE} (missing(\\[\\d+\\])?|ruleText)$`),
    reason: 'On screens an activity is called a question.',
  },
  { where: new RegExp(`${CONSOLE} may$`), reason: 'A draft can be deleted and a list of mails taken back.' },
  {
    where: new RegExp(`${CONSOLE}/contributions \\+items\\[\\d+\\]\\.attribution\\.resemblesInvited$`),
    reason: 'A declared name that is nearly the name of somebody invited is marked.',
  },
  {
    where: new RegExp(`${CONSOLE}/activities \\+items\\[\\d+\\]\\.from(ActivityId|Round)$`),
    reason: 'A question says from which result it was asked.',
  },
  {
    where: new RegExp(`${CONSOLE}/activities \\+items\\[\\d+\\]\\.planVersion$`),
    reason: 'A question says how often its plan was changed, by which the second of two who change it is told.',
  },
  {
    where: new RegExp(`${CONSOLE}/activities \\+items\\[\\d+\\]\\.roundNo$`),
    reason: 'A question says which time it is asked.',
  },
  {
    where: new RegExp(`${CONSOLE}/invitations \\+items\\[\\d+\\]\\.askedAgain$`),
    reason: 'People can be asked again.',
  },
  {
    where: /^\/api\/archive\/\S+ \+(roundtable\.|(contributions|items)\[\d+\]\.)?lang$/,
    reason: 'What is published says in which language it is.',
  },
  {
    where: new RegExp(`${CONSOLE}/invitations \\+items\\[\\d+\\]\\.mailRefused$`),
    reason: 'An invitation says that its mail could not be delivered.',
  },
  {
    where: /^\/api\/archive\/roundtables \+nextCursor$/,
    reason: 'The list of roundtables says where its next page begins.',
  },
  {
    where: /^\/api\/archive\/search\S* items\[\d+\]\.(excerpt|matches)/,
    reason: 'An excerpt begins and ends with whole words, and the one of a result with its question.',
  },
  {
    where: /^\/api\/archive\/\S+ (contributions\[\d+\]\.)?poll\.sha256$/,
    reason: 'The fingerprint of a result is one of what is published, and not of all that was frozen.',
  },
  {
    where: /^\/roundtables\/RT-2026-001 says /,
    reason: 'A text that is cut on a card at the end of a sentence ends in the ellipsis alone.',
  },
  {
    where: /^\/contributions\/RT-2026-00[14]-C\w+ says .* \d+%$/,
    reason: 'Each percentage is rounded by itself: 12.5% is 13%, and 33.3% is not made 34% for a sum of 100%.',
  },
  {
    where: /^\/contributions\/RT-2026-00[14]-C\w+\/chart\.svg file$/,
    reason: 'The same percentages, with the sentence that they may not add up.',
  },
  {
    where: /^\/contributions\/RT-2026-00[14]-C\w+\/data\.csv file$/,
    reason: 'Shares in files are not rounded, since people calculate with them.',
  },
];
