import { EmergencyBar } from '@rt/web/console-kit';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen } from '@testing-library/react';

const standing = { role: 'platform_admin', scope: 'organisation', scopeId: null };

describe('the bar of emergency access', () => {
  it('says until when it lasts and offers to end it', async () => {
    const expiresAt = new Date(Date.now() + 1_800_000).toISOString();
    const forATime = { role: 'org_admin', scope: 'organisation', scopeId: null, expiresAt };
    renderScreen(EmergencyBar, { 'GET /api/me': { account: { roles: [standing, forATime] } } });
    expect(await screen.findByText(/^Emergency access until (\d.*[ap]m|midday|midnight)\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'End now' })).toBeTruthy();
  });
});
