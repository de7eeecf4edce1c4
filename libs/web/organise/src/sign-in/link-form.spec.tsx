import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { LinkForm } from './link-form';

const LINK = 'POST /api/sign-in/link';

describe('signing in with the link', () => {
  const person = userEvent.setup();
  const signedIn = jest.fn(() => Promise.resolve());
  const useCode = jest.fn();
  const open = (answer: unknown) =>
    renderScreen(() => <LinkForm token="T" signedIn={signedIn} useCode={useCode} />, { [LINK]: answer });
  const press = async () => person.click(await screen.findByRole('button', { name: 'Sign in' }));
  beforeEach(() => signedIn.mockClear());

  it('waits for a press, since mail programs open links by themselves', async () => {
    const { sent } = open({ ok: true });
    expect(await screen.findByRole('button', { name: 'Sign in' })).toBeTruthy();
    expect(sent).toEqual([]);
    await press();

    await waitFor(() => expect(signedIn).toHaveBeenCalledTimes(1));
    expect(sent).toEqual([{ route: LINK, body: { token: 'T' } }]);
  });

  it('offers the code in another browser than the one that asked', async () => {
    open(refusing('other-browser'));
    await press();
    await person.click(await screen.findByRole('button', { name: 'Enter the code instead' }));

    expect(useCode).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: 'Sign in' })).toBeNull();
    expect(signedIn).not.toHaveBeenCalled();
  });
});
