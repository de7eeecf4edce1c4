/** Every act that the audit records, by the kind of thing that it is done to. Stored words: an old one is never renamed. */
const VERBS = {
  account: [
    'break-glass',
    'change-account',
    'create-account',
    'end-break-glass',
    'make-administrator',
    'refuse-sign-in',
    'sign-in',
    'sign-out',
    'sign-out-everywhere',
  ],
  activity: [
    'add-entry',
    'arrange-entries',
    'ask-activity',
    'ask-again',
    'change-activity',
    'choose-published-groups',
    'close-activity',
    'count-hands',
    'decide-on-entry',
    'delete-activity',
    'duplicate-activity',
    'enter-phase',
    'extend-activity',
    'hide-answer',
    'keep-entry',
    'keep-result',
    'label-entries',
    'merge-answers',
    'open-activity',
    'open-again',
    'pause-activity',
    'plan-activity',
    'promote-answer',
    'remove-hands',
    'reset-activity',
    'resume-activity',
    'reveal-activity',
    'skip-activity',
    'switch-board',
    'take-back-option',
    'take-up-activity',
    'undo-reset-activity',
  ],
  contribution: [
    'accept-contribution',
    'publish-contribution',
    'record-contribution',
    'reject-contribution',
    'revise-contribution',
    'withdraw-contribution',
  ],
  invitation: ['resend-invitation', 'revoke-invitation'],
  organisation: ['save-held-words', 'save-privacy-details', 'set-default-rule', 'set-language'],
  person: ['add-person', 'change-person'],
  programme: ['add-programme'],
  roundtable: [
    'cancel-roundtable',
    'order-activities',
    'change-roundtable',
    'create-roundtable',
    'delete-roundtable',
    'file-roundtable',
    'invite-people',
    'pair-stage',
    'publish-roundtable',
    'rehearse-roundtable',
    'schedule-roundtable',
    'send-invitations',
    'set-agenda',
    'take-back-mails',
    'unpair-stage',
    'withdraw-roundtable',
  ],
  route: ['refuse-access'],
  session: [
    'admit-people',
    'close-activities',
    'close-session',
    'download-results',
    'open-activities',
    'refuse-person',
    'remove-simulated-people',
    'reopen-session',
    'run-session-now',
    'send-message',
    'set-current-activity',
    'set-joining',
    'set-stage-view',
    'simulate-people',
    'start-session',
    'take-out-seat',
    'write-chair-note',
  ],
  template: ['change-template', 'delete-template', 'save-template'],
} as const;

export type AuditSubject = keyof typeof VERBS;

export type AuditVerb = (typeof VERBS)[AuditSubject][number];

const SUBJECTS = new Map<AuditVerb, AuditSubject>(
  (Object.keys(VERBS) as AuditSubject[]).flatMap((subject) => VERBS[subject].map((verb) => [verb, subject] as const)),
);

/** The kind of thing that an act is done to; each verb has one. */
export function subjectOf(verb: AuditVerb): AuditSubject {
  const subject = SUBJECTS.get(verb);
  if (subject === undefined) throw new Error(`The audit knows no act ${verb}.`);
  return subject;
}
