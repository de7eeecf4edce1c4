import { refusalSentence } from '@rt/words';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderScreen } from '../spec-screen';
import { ReasonDialogue } from './reason-dialogue';

async function open(confirm: (reason: string) => Promise<void>) {
  const close = jest.fn();
  renderScreen(() => <ReasonDialogue title="Reject?" confirmLabel="Reject" confirm={confirm} close={close} />, {});
  return { close, reason: await screen.findByLabelText('Reason') };
}

describe('a dialogue that asks for a reason', () => {
  const person = userEvent.setup();
  const press = () => person.click(screen.getByRole('button', { name: 'Reject' }));

  it('does nothing without a reason, and leads to the field', async () => {
    const confirm = jest.fn(() => Promise.resolve());
    await open(confirm);
    await press();

    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(screen.getByRole('link', { name: 'Enter a reason of at least 3 characters' })).toBeTruthy();
    expect(confirm).not.toHaveBeenCalled();
  });

  it('sends the reason and closes', async () => {
    const confirm = jest.fn(() => Promise.resolve());
    const { close, reason } = await open(confirm);
    await person.type(reason, ' Off the question ');
    await press();

    await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    expect(confirm).toHaveBeenCalledWith('Off the question');
  });

  it('stays open with the reason when the server refuses', async () => {
    const refused = { code: 'wrong-state', message: refusalSentence({ code: 'wrong-state' }) };
    const { close, reason } = await open(() => Promise.reject(refused));
    await person.type(reason, 'Off the question');
    await press();

    expect(await screen.findByText(refused.message)).toBeTruthy();
    expect((reason as HTMLTextAreaElement).value).toBe('Off the question');
    expect(close).not.toHaveBeenCalled();
  });
});
