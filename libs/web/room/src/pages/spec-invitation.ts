import type { OwnInvitation } from '@rt/contracts';

/** An invitation to a roundtable that is still to come, not answered yet. */
export const invitation: OwnInvitation = {
  invitationId: 'i1',
  fullName: 'Amara Okonkwo',
  state: 'sent',
  askedAgain: false,
  title: 'Batteries',
  question: 'What would help?',
  purpose: '',
  hostName: 'The host',
  slotText: 'Thursday 12 March 2026, 2pm to 4pm',
  startAt: '2026-03-12T14:00:00Z',
  endAt: '2026-03-12T16:00:00Z',
  tz: 'Europe/London',
  place: 'Liverpool',
  venue: '',
  format: 'in_person',
  rule: 'chatham_house',
  ruleText: 'The rule.',
  roundtableState: 'scheduled',
  agenda: [],
  cancelReason: null,
  mayAnswer: true,
  mayJoin: false,
};
