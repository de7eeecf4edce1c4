import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { AskForm } from './ask-form';

describe('asking for the e-mail with the code', () => {
  const person = userEvent.setup();
  const asked = jest.fn();
  const open = () => renderScreen(() => <AskForm asked={asked} />, { 'POST /api/sign-in': {} });
  const send = async (email: string) => {
    await person.type(await screen.findByLabelText(/^E-mail address/), email);
    await person.click(screen.getByRole('button', { name: 'Send the e-mail' }));
  };

  it('sends the address, and says to whom the e-mail goes', async () => {
    const { sent } = open();
    await send('ada@example.org');

    await waitFor(() => expect(asked).toHaveBeenCalledWith('ada@example.org'));
    expect(sent).toEqual([{ route: 'POST /api/sign-in', body: { email: 'ada@example.org' } }]);
  });

  it('catches a slip before anything is sent', async () => {
    const { sent } = open();
    await send('ada@example');

    expect(screen.getByRole('alert').textContent).toContain('Enter an e-mail address, for example name@example.org');
    expect(sent).toEqual([]);
  });
});
