import type { ActivityView } from '@rt/contracts/plain';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { AnswerForm } from './answer-form';

const session = { rule: 'chatham_house', asksName: false };
jest.mock('../session/room-context', () => ({ useRoom: () => ({ participation: { token: 't', session } }) }));

const activity = {
  id: 'a1',
  kind: 'single_choice',
  question: 'Who decides?',
  config: { options: [{ id: 'o1', text: 'Nobody' }], allowOther: true },
  round: 1,
  allowChange: true,
} as unknown as ActivityView;

describe('an answer in own words', () => {
  it('is sent only after a warning where it names somebody', async () => {
    const person = userEvent.setup();
    const sent: unknown[] = [];
    render(<AnswerForm activity={activity} before={null} onSend={(answer) => sent.push(answer)} onKeep={null} />);
    await person.click(await screen.findByRole('radio', { name: 'Something else' }));
    await person.type(screen.getByRole('textbox'), 'Dr Ada Quill');

    await person.click(screen.getByRole('button', { name: 'Send answer' }));

    const again = await screen.findByRole('button', { name: 'Send it as it is' });
    expect(screen.getByText(/“Dr Ada Quill”/)).toBeTruthy();
    expect(sent).toEqual([]);
    await person.click(again);
    expect(sent).toEqual([{ other: 'Dr Ada Quill' }]);
  });

  it('is sent once by two quick presses', async () => {
    const person = userEvent.setup();
    const sent: unknown[] = [];
    render(<AnswerForm activity={activity} before={null} onSend={(answer) => sent.push(answer)} onKeep={null} />);
    await person.click(await screen.findByRole('radio', { name: 'Something else' }));
    await person.type(screen.getByRole('textbox'), 'Ports');

    const button = screen.getByRole('button', { name: 'Send answer' });
    fireEvent.click(button);
    fireEvent.click(button);
    await waitFor(() => expect(sent).toEqual([{ other: 'Ports' }]));
    // What was held back by the other press would follow in the same turn.
    await Promise.resolve();
    expect(sent).toHaveLength(1);
  });

  it('is replaced, while it is still being checked, by what is chosen then', async () => {
    const person = userEvent.setup();
    const sent: unknown[] = [];
    render(<AnswerForm activity={activity} before={null} onSend={(answer) => sent.push(answer)} onKeep={null} />);
    await person.click(await screen.findByRole('radio', { name: 'Something else' }));
    await person.type(screen.getByRole('textbox'), 'Ports');

    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Nobody' }));
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));
    await waitFor(() => expect(sent).toEqual([{ optionId: 'o1' }]));
    await Promise.resolve();
    expect(sent).toHaveLength(1);
  });
});
