/**
 * Sentences that still stand in code, by file: labels of terms and rules and the older public pages for the most part.
 * Numbers may only fall, and a file without any goes.
 */
export const SENTENCES_LEFT = {
  'libs/api/activities/src/tallies/tally.queries.ts': 1,
  'libs/api/contributions/src/results/freeze-result.ts': 1,
  'libs/api/contributions/src/results/refresh-kept.ts': 1,
  'libs/api/contributions/src/writing/withdraw-contribution.ts': 1,
  'libs/domain/polling/src/choice-table.ts': 2,
  'libs/kinds/src/rating/record.ts': 1,
};

/** What looks like a sentence and is none, by file: how many texts, and what they are. */
export const NO_SENTENCES = {
  'libs/api/live/src/joining/visitor.ts': { texts: 1, are: 'what a key is made of' },
  'libs/api/live/src/stage/pairing-codes.ts': { texts: 1, are: 'what a key is made of' },
  'libs/api/organisation/src/organisation.entity.ts': { texts: 1, are: 'the name of a licence' },
  'libs/api/accounts/src/sign-in/sign-in-as-demo.ts': { texts: 3, are: 'names of made-up people' },
  'libs/api/platform/src/audit/audit-log.ts': { texts: 1, are: 'columns' },
  'libs/api/platform/src/database/make-roles.ts': { texts: 1, are: 'read at a console, before the start' },
  'libs/api/platform/src/mail/kept-mails.ts': { texts: 1, are: 'SQL' },
  'libs/api/platform/src/openapi/openapi-document.ts': { texts: 1, are: 'read by developers' },
  'libs/api/roundtables/src/unsealed.ts': { texts: 1, are: 'SQL' },
  'libs/domain/attribution/src/spans/role-spans.ts': { texts: 6, are: 'patterns of what English texts say' },
};
