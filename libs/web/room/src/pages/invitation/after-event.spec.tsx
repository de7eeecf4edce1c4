import type { OwnInvitation } from '@rt/contracts';
import { cleanup, screen } from '@testing-library/react';

import { serve } from '../../spec-server';
import { open } from '../spec-open';

afterEach(cleanup);

describe('the invitation page after the event', () => {
  const invitation: OwnInvitation = {
    invitationId: 'i1',
    fullName: 'Amara Okonkwo',
    state: 'accepted',
    askedAgain: true,
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
    roundtableState: 'closed',
    agenda: [],
    cancelReason: null,
    mayAnswer: false,
    mayJoin: false,
  };

  it.each([
    ['closed', 'You can open this link again to read what is published.', null],
    ['published', 'The organisers have published a record of this roundtable.', '/roundtables/RT-2026-014'],
    ['withdrawn', 'The organisers have withdrawn the record of this roundtable.', null],
  ] as const)('says what happens next and asks for nothing once the roundtable is %s', async (state, next, record) => {
    const published = record === null ? {} : { publishedRef: 'RT-2026-014' };
    serve({ '/api/invitation': () => ({ body: { ...invitation, roundtableState: state, ...published } }) });
    open('/invitation');

    expect(await screen.findByText(next, { exact: false })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'What happens next' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Read what was published' })?.getAttribute('href') ?? null).toBe(record);
    expect(screen.queryByText(/Will you come|Answer again|can no longer be changed|Add to my calendar/)).toBeNull();
  });
});
