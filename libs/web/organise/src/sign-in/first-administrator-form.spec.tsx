import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { FirstAdministratorForm } from './first-administrator-form';

const MAKE = 'POST /api/sign-in/first-administrator';

describe('the first administrator of a server', () => {
  const person = userEvent.setup();
  const signedIn = jest.fn(() => Promise.resolve());
  const open = () => renderScreen(() => <FirstAdministratorForm token="once" signedIn={signedIn} />, { [MAKE]: {} });
  const press = () => person.click(screen.getByRole('button', { name: 'Create the account and sign in' }));

  it('is asked for name and address at once, before the token is spent', async () => {
    const { sent } = open();
    await screen.findByLabelText('Your name');
    await press();

    const summary = screen.getByRole('alert').textContent;
    expect(summary).toContain('Enter your name');
    expect(summary).toContain('Enter an e-mail address, for example name@example.org');
    expect(sent).toEqual([]);
  });

  it('is made with the token of the first start', async () => {
    const { sent } = open();
    await person.type(await screen.findByLabelText('Your name'), ' Ada Example ');
    await person.type(screen.getByLabelText('E-mail address'), 'ada@example.org');
    await press();

    await waitFor(() => expect(signedIn).toHaveBeenCalledTimes(1));
    const body = { token: 'once', displayName: 'Ada Example', email: 'ada@example.org' };
    expect(sent).toEqual([{ route: MAKE, body }]);
  });
});
