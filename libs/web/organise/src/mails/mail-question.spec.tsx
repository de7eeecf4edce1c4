import { MantineProvider } from '@mantine/core';
import type { MailPreview } from '@rt/contracts';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { useMailQuestion } from './mail-question';
import { sendWording } from './send-wording';

const sample = { to: 'Amina Okafor', subject: 'Invitation: Batteries', text: 'Dear Amina Okafor,\n\ncome.' };

function open(preview: MailPreview): { answers: boolean[] } {
  const answers: boolean[] = [];

  function Sender() {
    const question = useMailQuestion();
    const send = async () => answers.push(await question.ask(preview, sendWording(preview.count)));
    return (
      <>
        <button onClick={() => void send()}>Send</button>
        {question.dialogue}
      </>
    );
  }

  render(
    <MantineProvider env="test">
      <Sender />
    </MantineProvider>,
  );
  return { answers };
}

describe('the question before a list of mails goes', () => {
  const person = userEvent.setup();
  const press = (name: string) => person.click(screen.getByRole('button', { name }));

  it('says how many, shows one of them, and sends when it is confirmed', async () => {
    const { answers } = open({ count: 5, sample, holdSeconds: 30 });
    await press('Send');

    expect(await screen.findByText('Send 5 invitations?')).toBeTruthy();
    expect(screen.getByText('One of 5 e-mails, to Amina Okafor:')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Sample e-mail' }).textContent).toContain('Invitation: Batteries');
    expect(screen.getByText('You can undo this for 30 seconds after sending.')).toBeTruthy();
    expect(answers).toEqual([]);
    await press('Send 5 invitations');
    await waitFor(() => expect(answers).toEqual([true]));
  });

  it('sends nothing when the person goes back', async () => {
    const { answers } = open({ count: 1, sample, holdSeconds: 0 });
    await press('Send');
    await screen.findByText('Send 1 invitation?');

    expect(screen.queryByText(/undo/)).toBeNull();
    await press('Go back');
    await waitFor(() => expect(answers).toEqual([false]));
  });

  it('asks nothing where nobody is mailed', async () => {
    const { answers } = open({ count: 0, sample: null, holdSeconds: 30 });
    await press('Send');

    await waitFor(() => expect(answers).toEqual([true]));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
