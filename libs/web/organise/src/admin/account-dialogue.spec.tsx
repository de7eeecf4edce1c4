import type { AccountBody } from '@rt/contracts';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { AccountDialogue } from './account-dialogue';

const ME = {
  account: { id: 'me', state: 'active', roles: [{ role: 'org_admin', scope: 'organisation', scopeId: null }] },
};
const NARROW = { role: 'facilitator', scope: 'roundtable', scopeId: 'r1' };
const ADA = {
  id: 'a1',
  displayName: 'Ada Example',
  email: 'ada@example.org',
  state: 'active',
  roles: [NARROW, { role: 'observer', scope: 'organisation', scopeId: null }],
} as unknown as AccountBody;

describe('the dialogue of an account', () => {
  const person = userEvent.setup();
  const close = jest.fn();
  const open = (account: AccountBody | null, answers: object = {}) =>
    renderScreen(() => <AccountDialogue account={account} close={close} />, {
      'GET /api/me': ME,
      'POST /api/accounts': {},
      'PATCH /api/accounts/{accountId}': {},
      ...answers,
    });
  const box = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name });
  const ticked = async (name: string) => {
    await waitFor(async () => expect((await box(name)).disabled).toBe(false));
    await person.click(await box(name));
  };
  const save = () => person.click(screen.getByRole('button', { name: 'Save' }));
  beforeEach(() => close.mockClear());

  it('says of analysts what it says of observers: they read, and code nothing', async () => {
    open(null);
    await box('Analyst');

    expect(screen.getAllByText('Read only')).toHaveLength(2);
  });

  it('asks for name and address before it makes one', async () => {
    const { asked } = open(null);
    await box('Organiser');
    await save();

    expect(screen.getByRole('alert').textContent).toMatch(/Enter the name.*Enter an e-mail address/);
    expect(asked).not.toContain('POST /api/accounts');
  });

  it('makes one with the roles that are ticked', async () => {
    const { sent } = open(null);
    await person.type(await screen.findByLabelText('Name'), 'Ben Example');
    await person.type(screen.getByLabelText('E-mail address'), 'ben@example.org');
    await ticked('Organiser');
    await save();

    await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    const roles = [{ role: 'organiser', scope: 'organisation', scopeId: null }];
    const body = { displayName: 'Ben Example', email: 'ben@example.org', roles };
    expect(sent).toContainEqual({ route: 'POST /api/accounts', body });
  });

  it('takes roles away, and leaves what somebody may do in one roundtable alone', async () => {
    const { sent } = open(ADA);
    await ticked('Observer');
    await person.click(screen.getByRole('checkbox', { name: /^May sign in/ }));
    await save();

    await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    expect(sent).toContainEqual({
      route: 'PATCH /api/accounts/{accountId}',
      at: { accountId: 'a1' },
      body: { displayName: 'Ada Example', roles: [NARROW], state: 'deactivated' },
    });
  });

  it('stays open and says why it was refused', async () => {
    open(ADA, { 'PATCH /api/accounts/{accountId}': refusing('last-administrator') });
    await box('Observer');
    await save();

    expect(await screen.findByText(refusalSentence({ code: 'last-administrator' }))).toBeTruthy();
    expect(close).not.toHaveBeenCalled();
  });
});
