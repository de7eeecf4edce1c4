import type { RoundtableRecord } from '@rt/api/roundtables';

import { invitationMail } from './invitation-mail';

const ROUNDTABLE = {
  title: 'Battery supply chains',
  question: 'What slows cell plants down?',
  hostName: 'Tees Valley Combined Authority',
  localStart: '2026-03-12T14:00',
  localEnd: '2026-03-12T16:00',
  tz: 'Europe/London',
  place: 'Middlesbrough',
  venue: 'Digital Factory',
  format: 'hybrid',
  rule: 'chatham_house',
  cancelReason: 'The host is ill.',
} as RoundtableRecord;

const RECEIVER = {
  fullName: 'Amina Okafor',
  link: 'https://roundtable.example/i/TOKEN',
  told: null,
  askedAgain: false,
};

describe('invitationMail', () => {
  it('asks in plain words, with the question, the slot, the place, the rule and the link', () => {
    expect(invitationMail('invited', ROUNDTABLE, RECEIVER)).toEqual({
      subject: 'Invitation: Battery supply chains',
      text: `Dear Amina Okafor,

Tees Valley Combined Authority invites you to a roundtable. The question is:

What slows cell plants down?

Battery supply chains
When: Thursday 12 March 2026, 2pm to 4pm (London time)
Where: Digital Factory, Middlesbrough and online

How your words are used
Chatham House Rule: what you write may be used, but nobody may say who wrote it.

Reply here. You do not need an account:
https://roundtable.example/i/TOKEN
You can change your answer until the roundtable starts. The link is yours alone, so keep it to yourself. A calendar entry is attached.

Tees Valley Combined Authority
`,
    });
  });

  it('names old and new of a change, and asks once more whoever had answered', () => {
    const told = { ...ROUNDTABLE, localStart: '2026-03-11T09:00', localEnd: '2026-03-11T11:00', venue: 'Town Hall' };
    const { subject, text } = invitationMail('changed', ROUNDTABLE, { ...RECEIVER, told, askedAgain: true });

    expect(subject).toBe('Changed: Battery supply chains');
    expect(text).toContain(`What has changed
Old date: Wednesday 11 March 2026, 9am to 11am (London time)
New date: Thursday 12 March 2026, 2pm to 4pm (London time)
Where, before: Town Hall, Middlesbrough and online
Where, now: Digital Factory, Middlesbrough and online

Battery supply chains`);
    expect(text).toContain('You replied before this changed. Reply again here. You do not need an account:');
  });

  it('names of a change nothing that stayed as it was', () => {
    const told = { ...ROUNDTABLE, place: '', venue: '', format: 'in_person' as const };
    const { text } = invitationMail('changed', ROUNDTABLE, { ...RECEIVER, told });

    expect(text).not.toContain('Old date');
    expect(text).toContain('Where, before: not announced\nWhere, now: Digital Factory, Middlesbrough and online');
    expect(text).toContain('See the plan or change your answer here');
  });

  it('says why a roundtable will not take place, and gives no link any more', () => {
    const { subject, text } = invitationMail('cancelled', ROUNDTABLE, RECEIVER);

    expect(subject).toBe('Cancelled: Battery supply chains');
    expect(text).toContain('gives this reason: The host is ill.');
    expect(text).not.toContain(RECEIVER.link);
  });

  it('tells a withdrawn invitation from a cancelled roundtable', () => {
    const { subject, text } = invitationMail('withdrawn', ROUNDTABLE, RECEIVER);

    expect(subject).toBe('Invitation withdrawn: Battery supply chains');
    expect(text).not.toContain('will not take place');
  });

  it('leaves out a place that is not known', () => {
    const online = invitationMail('changed', { ...ROUNDTABLE, format: 'in_person', place: '', venue: '' }, RECEIVER);

    expect(online.text).not.toContain('Where:');
    expect(online.subject).toBe('Changed: Battery supply chains');
  });
});
