import type { ActivityView } from '@rt/contracts/plain';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { AnswerForm } from './answer-form';

const session = { rule: 'chatham_house' };
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
  it('that names somebody is sent only after a warning', async () => {
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

  it('that is sent by two quick presses is sent once', async () => {
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

  it('that is still being checked is replaced by what is chosen meanwhile', async () => {
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
