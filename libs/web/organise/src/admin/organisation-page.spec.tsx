import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { OrganisationPage } from './organisation-page';

const PRIVACY = 'GET /api/organisation/privacy';
const LANGUAGE = 'GET /api/organisation/language';
const RULE = { 'GET /api/organisation/rule': { rule: 'chatham_house' } };
const WORDS = { 'GET /api/organisation/held-words': { words: [] } };
const ONE_LANGUAGE = { ...RULE, ...WORDS, [LANGUAGE]: { locale: 'en-GB', installed: ['en-GB'] } };
const meAs = (role: string) => ({ account: { roles: [{ role, scope: 'organisation', scopeId: null }] } });
const DETAILS = {
  controllerName: 'Policy Institute',
  contactEmail: 'dpo@example.org',
  lawfulBasis: 'A task in the public interest.',
  retention: 'Two years.',
};

describe('the page of the organisation', () => {
  it('shows an administrator the privacy details as they stand', async () => {
    renderScreen(OrganisationPage, {
      'GET /api/me': meAs('org_admin'),
      [PRIVACY]: { details: DETAILS },
      ...ONE_LANGUAGE,
    });
    expect(await screen.findByDisplayValue('Policy Institute')).toBeTruthy();
    for (const value of Object.values(DETAILS)) expect(screen.getByDisplayValue(value)).toBeTruthy();
  });

  it('names everything that is missing before it sends the form', async () => {
    renderScreen(OrganisationPage, {
      'GET /api/me': meAs('org_admin'),
      [PRIVACY]: { details: null },
      ...ONE_LANGUAGE,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
    const summary = screen.getByRole('alert');
    for (const text of ['name of the controller', 'e-mail address', 'lawful basis', 'how long data are kept']) {
      expect(summary.textContent).toContain(text);
    }
  });

  it('says which language there is where there is only one', async () => {
    renderScreen(OrganisationPage, {
      'GET /api/me': meAs('org_admin'),
      [PRIVACY]: { details: DETAILS },
      ...ONE_LANGUAGE,
    });
    expect(await screen.findByText('British English. No other language is installed on this server.')).toBeTruthy();
    expect(screen.queryByLabelText('Default language')).toBeNull();
  });

  it('lets an administrator choose among several languages', async () => {
    const { asked } = renderScreen(OrganisationPage, {
      'GET /api/me': meAs('org_admin'),
      [PRIVACY]: { details: DETAILS },
      ...RULE,
      [LANGUAGE]: { locale: 'en-GB', installed: ['en-GB', 'cy'] },
      'PUT /api/organisation/language': { locale: 'cy', installed: ['en-GB', 'cy'] },
    });
    await userEvent.selectOptions(await screen.findByLabelText('Default language'), 'Cymraeg');
    await userEvent.click(screen.getByRole('button', { name: 'Save language' }));

    await waitFor(() => expect(asked).toContain('PUT /api/organisation/language'));
    expect(screen.getByLabelText<HTMLSelectElement>('Default language').value).toBe('cy');
  });

  it('lets an administrator choose the rule of new roundtables', async () => {
    const { asked } = renderScreen(OrganisationPage, {
      'GET /api/me': meAs('org_admin'),
      [PRIVACY]: { details: DETAILS },
      ...ONE_LANGUAGE,
      'PUT /api/organisation/rule': { rule: 'attributed' },
    });
    expect(
      await screen.findByRole<HTMLInputElement>('radio', { name: 'Chatham House Rule', checked: true }),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'Attributed' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save rule' }));
    await waitFor(() => expect(asked).toContain('PUT /api/organisation/rule'));
  });

  it.each(['organiser', 'platform_admin'])('offers %s no form that would be refused', async (role) => {
    const { asked } = renderScreen(OrganisationPage, { 'GET /api/me': meAs(role) });
    expect(await screen.findByText(/^Administrators of the organisation/)).toBeTruthy();
    expect(asked).toEqual(['GET /api/me']);
  });
});
