import { screen } from '@testing-library/react';
import { renderScreen } from '../spec-screen';
import { AccountsPage } from './accounts-page';

const meAs = (role: string) => ({ account: { roles: [{ role, scope: 'organisation', scopeId: null }] } });

describe('the page of accounts', () => {
  it.each(['org_admin', 'platform_admin'])('lets %s add accounts', async (role) => {
    renderScreen(AccountsPage, { '/me': meAs(role), '/accounts': { items: [] } });
    expect(await screen.findByRole('button', { name: 'Add an account' })).toBeTruthy();
  });

  it('offers nothing to those whose every form would be refused, and reads no account for them', async () => {
    const { asked } = renderScreen(AccountsPage, { '/me': meAs('organiser'), '/accounts': { items: [] } });
    expect(await screen.findByText(/^Administrators manage accounts/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(asked).toEqual(['/me']);
  });
});
