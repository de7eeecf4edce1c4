/** What looks like a sentence and is none, by file: how many texts, and what they are. */
export const NO_SENTENCES = {
  'apps/api/src/lost-with-the-secret.ts': { texts: 5, are: 'read at a console, before the start' },
  'libs/api/archive/src/forms/search-config.ts': { texts: 3, are: 'SQL' },
  'libs/api/platform/src/mail/address-refused.ts': { texts: 1, are: 'a command of SMTP' },
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
