import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { fireEvent, screen, waitFor } from '@testing-library/react';

import { AccountsPage } from './accounts-page';

const meAs = (role: string) => ({ account: { roles: [{ role, scope: 'organisation', scopeId: null }] } });

describe('the page of accounts', () => {
  it.each(['org_admin', 'platform_admin'])('lets %s add accounts', async (role) => {
    renderScreen(AccountsPage, { 'GET /api/me': meAs(role), 'GET /api/accounts': { items: [] } });
    expect(await screen.findByRole('button', { name: 'Add an account' })).toBeTruthy();
  });

  it('offers emergency access to an administrator of the platform only, and says what will happen', async () => {
    renderScreen(AccountsPage, { 'GET /api/me': meAs('platform_admin'), 'GET /api/accounts': { items: [] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Emergency access' }));
    expect(await screen.findByText(/ends automatically after 60 minutes/)).toBeTruthy();
    expect(screen.getByText(/get an e-mail with your name and your reason/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Open for 60 minutes' }));
    expect((await screen.findAllByText(/reason/i)).length).toBeGreaterThan(0);
  });

  it('offers no emergency access to an administrator of the organisation', async () => {
    renderScreen(AccountsPage, { 'GET /api/me': meAs('org_admin'), 'GET /api/accounts': { items: [] } });
    await screen.findByRole('button', { name: 'Add an account' });
    expect(screen.queryByRole('button', { name: 'Emergency access' })).toBeNull();
  });

  it.each([
    ['platform_admin', ['Administrator']],
    ['org_admin', ['Administrator', 'Organiser', 'Facilitator', 'Note taker', 'Analyst', 'Observer']],
  ])('lets %s tick only roles that they may give', async (role, given) => {
    renderScreen(AccountsPage, { 'GET /api/me': meAs(role), 'GET /api/accounts': { items: [] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Add an account' }));
    const boxes = await screen.findAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.filter(({ disabled }) => !disabled).map(({ labels }) => labels?.[0]?.textContent)).toEqual(given);
  });

  it('says until when somebody has a role for a time', async () => {
    const roles = [{ role: 'org_admin', scope: 'organisation', scopeId: null, expiresAt: '2026-11-26T10:15:00.000Z' }];
    const items = [{ id: '1', displayName: 'Pat', email: 'pat@example.org', state: 'active', roles }];
    renderScreen(AccountsPage, { 'GET /api/me': meAs('org_admin'), 'GET /api/accounts': { items } });
    expect(await screen.findByText(/^Administrator until \d{1,2}:15[ap]m$/)).toBeTruthy();
  });

  describe('while emergency access is open', () => {
    const roles = [{ role: 'org_admin', scope: 'organisation', scopeId: null, expiresAt: '2026-11-26T10:15:00.000Z' }];
    const items = [{ id: '1', displayName: 'Pat', email: 'pat@example.org', state: 'active', roles }];

    it('lets an administrator of the organisation end it', async () => {
      const { asked } = renderScreen(AccountsPage, {
        'GET /api/me': meAs('org_admin'),
        'GET /api/accounts': { items },
      });
      expect(await screen.findByText(/^Pat \(pat@example\.org\), until \d{1,2}:15[ap]m$/)).toBeTruthy();
      fireEvent.click(screen.getByRole('button', { name: 'End access of Pat' }));
      await waitFor(() => expect(asked).toContain('DELETE /api/accounts/{accountId}/break-glass'));
    });

    it.each([
      ['an administrator of the platform', meAs('platform_admin')],
      ['who has emergency access alone', { account: { roles } }],
    ])('offers nobody else to end it: %s', async (_who, me) => {
      renderScreen(AccountsPage, { 'GET /api/me': me, 'GET /api/accounts': { items } });
      await screen.findByRole('button', { name: 'Add an account' });
      expect(screen.queryByRole('button', { name: /^End access/ })).toBeNull();
    });
  });

  it('offers nothing to those whose every form would be refused, and reads no account for them', async () => {
    const { asked } = renderScreen(AccountsPage, {
      'GET /api/me': meAs('organiser'),
      'GET /api/accounts': { items: [] },
    });
    expect(await screen.findByText(/^Administrators manage accounts/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(asked).toEqual(['GET /api/me']);
  });
});
