import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { CodeForm } from './code-form';

const CODE = 'POST /api/sign-in/code';

describe('signing in with the code', () => {
  const person = userEvent.setup();
  const signedIn = jest.fn(() => Promise.resolve());
  const back = jest.fn();
  const open = (answer: unknown) =>
    renderScreen(() => <CodeForm email="ada@example.org" signedIn={signedIn} back={back} />, { [CODE]: answer });
  const enter = async (code: string) => {
    await person.type(await screen.findByLabelText('6-digit code'), code);
    await person.click(screen.getByRole('button', { name: 'Sign in' }));
  };
  beforeEach(() => signedIn.mockClear());

  it('takes six digits with a gap between them', async () => {
    const { sent } = open({});
    expect(await screen.findByText(/^If ada@example\.org belongs to an account/)).toBeTruthy();
    await enter('482 915');

    await waitFor(() => expect(signedIn).toHaveBeenCalledTimes(1));
    expect(sent).toEqual([{ route: CODE, body: { code: '482915' } }]);
  });

  it('sends nothing that is no code', async () => {
    const { sent } = open({});
    await enter('48291');

    expect(screen.getByRole('alert').textContent).toContain('Enter the 6-digit code from the e-mail');
    expect(sent).toEqual([]);
  });

  it('says beside the field that a code does not sign in', async () => {
    open(refusing('wrong-code', 'code'));
    await enter('482915');

    expect((await screen.findAllByText(refusalSentence({ code: 'wrong-code' }))).length).toBeGreaterThan(1);
    expect(signedIn).not.toHaveBeenCalled();
  });

  it('lets somebody begin again with another address', async () => {
    open({});
    await person.click(await screen.findByRole('button', { name: 'Use another address' }));
    expect(back).toHaveBeenCalledTimes(1);
  });
});
