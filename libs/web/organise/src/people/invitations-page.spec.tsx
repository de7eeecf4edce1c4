import type { RoundtableBody } from '@rt/contracts';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor, within } from '@testing-library/react';

import { InvitationsPage } from './invitations-page';

const ROUNDTABLE = {
  id: 'r',
  title: 'Batteries',
  state: 'scheduled',
  may: ['run', 'invite'],
  heldMails: [],
  invitations: { invited: 0, accepted: 0, tentative: 0, declined: 0, askedAgain: 0 },
} as unknown as RoundtableBody;

describe('the people of a roundtable', () => {
  const show = (scope: string, items: readonly object[] = [], roundtable = ROUNDTABLE) =>
    renderScreen(() => <InvitationsPage roundtableId="r" />, {
      'GET /api/me': { account: { roles: [{ role: 'organiser', scope, scopeId: 'x' }] } },
      'GET /api/roundtables/{roundtableId}': roundtable,
      'GET /api/roundtables/{roundtableId}/invitations': { items, seatsLeft: null },
    });

  it('say of whom the mail server refuses the address, whatever they have answered', async () => {
    const row = { organisationName: 'Institute', stakeholderType: 'academia', regionCode: null, askedAgain: false };
    show('organisation', [
      { ...row, id: '1', fullName: 'Amara Lunt', state: 'queued', mailRefused: true },
      { ...row, id: '2', fullName: 'Ben Li', state: 'accepted', mailRefused: true },
      { ...row, id: '3', fullName: 'Cleo Ray', state: 'sent', mailRefused: false },
    ]);

    const said = async (name: string) =>
      within((await screen.findByText(name)).closest('tr')!).queryAllByText('E-mail could not be delivered').length;
    expect([await said('Amara Lunt'), await said('Ben Li'), await said('Cleo Ray')]).toEqual([1, 1, 0]);
  });

  it('say how to mend an address where the invitation can go once more, and no more than that of one who was not told', async () => {
    const row = { organisationName: 'Institute', stakeholderType: 'academia', regionCode: null, askedAgain: false };
    const items = [
      { id: 'waits', state: 'queued', sentAt: null },
      { id: 'declined', state: 'declined', sentAt: '2026-03-01T10:00:00Z' },
      { id: 'never invited', state: 'revoked', sentAt: null },
      { id: 'not told', state: 'revoked', sentAt: '2026-03-01T10:00:00Z' },
      { id: 'over', state: 'expired', sentAt: null },
    ];
    show(
      'organisation',
      items.map((item) => ({ ...row, ...item, fullName: item.id, mailRefused: true })),
    );

    const said = (name: string) => {
      const text = screen.getByText(name).closest('tr')?.textContent ?? '';
      return [text.includes('E-mail could not be delivered'), text.includes('Correct it, then send')];
    };
    await screen.findByText('waits');
    expect(items.map(({ id }) => said(id))).toEqual([
      [true, true],
      [false, false],
      [false, false],
      [true, false],
      [false, false],
    ]);
  });

  it('say nothing of sending again where that cannot be done any more', async () => {
    const row = { organisationName: 'Institute', stakeholderType: 'academia', regionCode: null, askedAgain: false };
    const items = [{ ...row, id: '1', fullName: 'Ben Li', state: 'accepted', sentAt: null, mailRefused: true }];
    show('organisation', items, { ...ROUNDTABLE, state: 'closed', may: ['run'] });

    await screen.findByText('E-mail could not be delivered');
    expect(screen.queryByText(/Correct it, then send/)).toBeNull();
  });

  it.each([
    ['organisation', 1],
    ['programme', 0],
  ])('can be invited from the directory by an organiser of the %s: %s', async (scope, offered) => {
    const heard = show(scope);
    await screen.findByText('Nobody invited yet');
    await waitFor(() => expect(heard.asked).toContain('GET /api/me'));
    await waitFor(() => expect(screen.queryAllByRole('button', { name: 'Invite people' })).toHaveLength(offered));
  });
});
