import { cleanup, screen } from '@testing-library/react';

import { serve } from '../../spec-server';
import { invitation } from '../spec-invitation';
import { open } from '../spec-open';

afterEach(cleanup);

describe('the invitation page after the event', () => {
  const answered = { ...invitation, state: 'accepted', askedAgain: true, mayAnswer: false };

  it.each([
    ['closed', 'You can open this link again to read what is published.', null],
    ['published', 'The organisers have published a record of this roundtable.', '/roundtables/RT-2026-014'],
    ['withdrawn', 'The organisers have withdrawn the record of this roundtable.', null],
  ] as const)('says what happens next and asks for nothing once the roundtable is %s', async (state, next, record) => {
    const published = record === null ? {} : { publishedRef: 'RT-2026-014' };
    serve({ '/api/invitation': () => ({ body: { ...answered, roundtableState: state, ...published } }) });
    open('/invitation');

    expect(await screen.findByText(next, { exact: false })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'What happens next' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Read what was published' })?.getAttribute('href') ?? null).toBe(record);
    expect(screen.queryByText(/Will you come|Answer again|can no longer be changed|Add to my calendar/)).toBeNull();
  });
});
