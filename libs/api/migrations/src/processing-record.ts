/** What a table holds of people, as the record of processing says it (Article 30 of the UK GDPR). */
export interface TableRecord {
  /** Whose data: the people as the privacy notices name them. */
  readonly whose: 'nobody' | 'invited people' | 'participants' | 'staff' | 'staff and visitors' | 'authors';
  /** What is held, in plain words. */
  readonly what: string;
  readonly purpose: string;
  /** When it goes, as this version does it. */
  readonly kept: string;
}

const NOBODY = 'nobody';
const BY_HAND =
  'until the organisation deletes it; this version deletes by itself only a session that nobody planned or filed, 90 days after its start';
const AT_SEALING = 'until the session is sealed: 24 hours after its end, or at the first publication';
const FOR_GOOD = 'for good, as part of the public record; it can be withdrawn';

/** An entry for each table; a table without one fails a test, and docs/data-protection is made from them. */
export const PROCESSING_RECORD: Readonly<Record<string, TableRecord>> = {
  organisations: {
    whose: NOBODY,
    what: 'name of the organisation, and the words of which hosts read a text first',
    purpose: 'to say who runs the site',
    kept: 'as long as the site runs',
  },
  roundtable_numbers: { whose: NOBODY, what: 'the last number given out', purpose: 'references', kept: BY_HAND },
  sector_terms: { whose: NOBODY, what: 'names of sectors', purpose: 'to sort roundtables', kept: BY_HAND },
  region_terms: { whose: NOBODY, what: 'names of nations and regions', purpose: 'to sort roundtables', kept: BY_HAND },
  type_terms: { whose: NOBODY, what: 'types of organisation', purpose: 'to ask people for theirs', kept: BY_HAND },
  place_nodes: { whose: NOBODY, what: 'places', purpose: 'to ask participants for theirs', kept: BY_HAND },
  audit_events: {
    whose: 'staff',
    what: 'who did what at the console and when, and why emergency access was opened; on Chatham House content only the role and the day',
    purpose: 'to show afterwards who decided what',
    kept: BY_HAND,
  },
  rate_limits: {
    whose: 'staff and visitors',
    what: 'keyed hashes of addresses and devices, with a count',
    purpose: 'to stop guessing of codes',
    kept: 'a day; not in the log of the database nor in copies made from it',
  },
  installation: {
    whose: NOBODY,
    what: 'marks of the first start',
    purpose: 'to set the server up once',
    kept: BY_HAND,
  },
  programmes: { whose: NOBODY, what: 'titles of series', purpose: 'to group roundtables', kept: BY_HAND },
  roundtables: {
    whose: NOBODY,
    what: 'question, time, place, rule and state of a roundtable',
    purpose: 'to plan and hold it',
    kept: BY_HAND,
  },
  agenda_items: { whose: NOBODY, what: 'the agenda', purpose: 'to plan and hold a roundtable', kept: BY_HAND },
  activity_rounds: {
    whose: NOBODY,
    what: 'when former rounds of a question were opened and closed, which was set aside, and how many moved to the next',
    purpose: 'to ask a question again, and to take back a reset',
    kept: BY_HAND,
  },
  activities: { whose: NOBODY, what: 'questions to the room', purpose: 'to plan and hold a session', kept: BY_HAND },
  activity_templates: {
    whose: NOBODY,
    what: 'questions that the organisation keeps to ask again, as its staff wrote them: no answers, but a text may name somebody',
    purpose: 'to plan further roundtables',
    kept: 'until the organisation deletes it',
  },
  activity_live: {
    whose: NOBODY,
    what: 'state of a question, how many answered it, and how many wrote or gave votes or dots',
    purpose: 'to hold a session',
    kept: BY_HAND,
  },
  session_live: { whose: NOBODY, what: 'what the room sees now', purpose: 'to hold a session', kept: BY_HAND },
  session_keys: {
    whose: 'participants',
    what: 'the key by which answers of one seat belong together, encrypted',
    purpose: 'to let people change their own answers',
    kept: `${AT_SEALING}; not in the log of the database nor in copies made from it`,
  },
  stage_pairings: {
    whose: NOBODY,
    what: 'which screen shows which room, and whether its keys move the session',
    purpose: 'to connect the room screen',
    kept: 'until the session is sealed; unused codes a day',
  },
  accounts: { whose: 'staff', what: 'name and e-mail address', purpose: 'to sign in', kept: BY_HAND },
  memberships: {
    whose: 'staff',
    what: 'roles, and when those of emergency access end',
    purpose: 'to decide who may do what',
    kept: BY_HAND,
  },
  sign_in_requests: {
    whose: 'staff',
    what: 'e-mail address that asked for a link, hashes of browser and code',
    purpose: 'to sign in by mail',
    kept: 'a day',
  },
  sign_ins: {
    whose: 'staff',
    what: 'hash of the sign-in, when it began and ends',
    purpose: 'to stay signed in, and to end it from elsewhere',
    kept: '30 days after it ended',
  },
  socket_tickets: {
    whose: 'staff',
    what: 'hash of a ticket for one connection',
    purpose: 'to connect the console',
    kept: 'a day',
  },
  people: {
    whose: 'invited people',
    what: 'name, e-mail address, and whether they may be written to',
    purpose: 'to invite experts',
    kept: BY_HAND,
  },
  affiliations: {
    whose: 'invited people',
    what: 'organisation, its type and its region',
    purpose: 'to invite experts',
    kept: BY_HAND,
  },
  outgoing_mails: {
    whose: 'invited people',
    what: 'address and text of a mail that was sent or waits, in the demonstration only for its outbox',
    purpose: 'to send mail once and say that it was sent',
    kept: BY_HAND,
  },
  invitations: {
    whose: 'invited people',
    what: 'who was invited to what and what they answered, when a mail server last refused their address, hash of the personal link',
    purpose:
      'to invite and to plan for how many; how many are invited of a group that is here stands on the room screen by fives, from five people on',
    kept: BY_HAND,
  },
  participations: {
    whose: 'participants',
    what: 'a seat in a session, the invitation it came by, whether the host took it out and left its answers, the name given when joining where the rule allows names',
    purpose: 'to take part, and to come back to the same seat',
    kept: BY_HAND,
  },
  room_connections: {
    whose: 'participants',
    what: 'which seats are connected now, and which ask for more time',
    purpose: 'to tell the host how many are reconnecting and how many ask',
    kept: 'while they are connected, until sealing at the latest; not in the log of the database nor in copies made from it',
  },
  chair_notes: {
    whose: 'staff',
    what: 'notes of the team to the chair',
    purpose: 'to run the session',
    kept: AT_SEALING,
  },
  consent_records: {
    whose: 'participants',
    what: 'that a seat accepted the rule, in which version and which words, on which day',
    purpose: 'to show that people were told the rule before they spoke',
    kept: BY_HAND,
  },
  responses: {
    whose: 'authors',
    what: 'answers, under a mark that only the key of the session can tie to a seat',
    purpose: 'to count',
    kept: 'the mark until sealing; afterwards the bare answer, without order or time',
  },
  entries: {
    whose: 'authors',
    what: 'texts written as entries, with the sources that their authors name, the name that an author gives with one under a rule that allows names, the wording of a host, the group that a host has put one into, the reason for hiding one, whether it was kept as a contribution and by which id votes refer to it, under a mark that only the key of the session can tie to a seat',
    purpose: 'to be read by the host and, once approved, by the room',
    kept: 'mark, reason, and that somebody took a hidden text back, until sealing, as the words of the author where a host changed them, and the name with these or with what the room may not read; afterwards the bare text, without order or time, with the name where the author gave it',
  },
  entry_reactions: {
    whose: 'participants',
    what: 'votes for entries and dots on them, under a mark that only the key of the session can tie to a seat',
    purpose: 'to count them',
    kept: `${AT_SEALING}; afterwards the bare counts`,
  },
  activity_decisions: {
    whose: 'authors',
    what: 'written answers that a host made options of a question, approved or hid, planned statements that a host took out, and their order',
    purpose: 'to count them as the host decided',
    kept: AT_SEALING,
  },
  activity_breakdowns: {
    whose: NOBODY,
    what: 'results of questions by type of organisation, by place and by online or in the room, from five people of a group',
    purpose: 'to see how groups answered',
    kept: BY_HAND,
  },
  told_rounds: {
    whose: NOBODY,
    what: 'by which types of organisation, places or ways of taking part the result of a question was told, and which of its rounds were told beside each other, without a number of any',
    purpose:
      'to tell no other groups or rounds later, which together with the first could tell how one person answered',
    kept: BY_HAND,
  },
  hand_counts: {
    whose: NOBODY,
    what: 'how many hands were raised for each answer, also where fewer than five were, which under a rule without names only the console tells, and how many people were in the room, as a host counted them; the number of the act, by which a repetition is known. All of it stays once the links between answers and people are erased',
    purpose: 'to show them beside the answers on devices',
    kept: BY_HAND,
  },
  poll_snapshots: {
    whose: NOBODY,
    what: 'results of questions as they were at the end; how many of a type of organisation, of a place, online and in the room gave an answer, from ten people of a group on',
    purpose: 'to publish them',
    kept: BY_HAND,
  },
  published_groups: {
    whose: NOBODY,
    what: 'by which groups a result shall be published, as a host chose it, while a session that has ended goes on again',
    purpose: 'to publish it so once the session has ended again',
    kept: BY_HAND,
  },
  unquoted_texts: {
    whose: NOBODY,
    what: 'marks of texts that results do not quote any more, since their author took them back or a reviewer changed them; the words cannot be read from a mark',
    purpose: 'to keep them out of results that are frozen or published later',
    kept: BY_HAND,
  },
  contributions: {
    whose: 'authors',
    what: 'texts that were accepted, rejected or withdrawn; the name of the author only where rule and consent allow it',
    purpose: 'to keep evidence that can be cited',
    kept: BY_HAND,
  },
  contribution_drafts: {
    whose: 'authors',
    what: 'texts that nobody has reviewed yet; the name of the author only where rule and consent allow it',
    purpose: 'to be reviewed before anything is kept',
    kept: 'until they are reviewed; words that a reviewer takes out are in no table afterwards',
  },
  contribution_versions: {
    whose: 'authors',
    what: 'accepted texts, after names were taken out',
    purpose: 'to keep what was published unchanged',
    kept: FOR_GOOD,
  },
  arrivals: {
    whose: 'participants',
    what: 'who came, accepted the rule and from which device (a keyed hash); type of organisation, place and name given when joining, and whether they take part online',
    purpose: 'to hold a session',
    kept: `${AT_SEALING}; not in the log of the database nor in copies made from it`,
  },
  waiting_people: {
    whose: 'participants',
    what: 'who waits to be let in or was not let in and why, when and from which device (a keyed hash); type of organisation, place and name given on joining, and whether they take part online',
    purpose: 'to let people into a session',
    kept: `until they are let in, at the latest ${AT_SEALING}; not in the log of the database nor in copies made from it`,
  },
  crash_marks: {
    whose: NOBODY,
    what: 'a random number that a crash of the database empties',
    purpose: 'to notice such a crash',
    kept: 'until the next crash; not in the log of the database nor in copies made from it',
  },
  mailings: {
    whose: NOBODY,
    what: 'mails that wait a moment so that they can be taken back: occasion, and what changed of the plan',
    purpose: 'to invite people and tell them of changes',
    kept: BY_HAND,
  },
  mailing_items: {
    whose: 'invited people',
    what: 'to which invitations such a mail goes',
    purpose: 'to invite people and tell them of changes',
    kept: BY_HAND,
  },
  author_terms: {
    whose: 'authors',
    what: 'type of organisation and region that an author declared',
    purpose: 'to decide for the whole room what of it may be kept',
    kept: `${AT_SEALING}; not in the log of the database nor in copies made from it`,
  },
  pub_roundtables: { whose: NOBODY, what: 'published roundtables', purpose: 'the public archive', kept: FOR_GOOD },
  pub_contributions: {
    whose: 'authors',
    what: 'published texts and results; names only where rule and consent allow it',
    purpose: 'the public archive',
    kept: FOR_GOOD,
  },
  pub_words: { whose: NOBODY, what: 'words of published texts', purpose: 'search', kept: FOR_GOOD },
  pub_tombstones: {
    whose: NOBODY,
    what: 'that something was withdrawn, when and why',
    purpose: 'to say so at its address',
    kept: FOR_GOOD,
  },
  pub_sectors: { whose: NOBODY, what: 'names of sectors', purpose: 'the public archive', kept: FOR_GOOD },
  pub_privacy_details: {
    whose: 'staff',
    what: 'what the organisation says on the page /privacy: controller, contact address, lawful basis, retention',
    purpose: 'to say who answers for the data',
    kept: 'as long as the site runs',
  },
};
