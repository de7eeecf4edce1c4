/**
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { RoomApp } from '../../app';
import { TestRoom } from '../../spec-room';

jest.mock('socket.io-client', () =>
  jest.requireActual<typeof import('../../spec-room')>('../../spec-room').socketToRoom(),
);

// What few questions need, without charts and their styles.
jest.mock('../charts', () => ({
  ...jest.requireActual<typeof import('./paused-note')>('./paused-note'),
  loadChart: () => Promise.resolve({}),
  chartNow: () => ({}),
  tallySummary: () => '',
}));

const NOTE = 'The host has paused this question. What you enter is kept and can be sent when it goes on.';
const KEPT = 'The host has paused this question. Your answer is kept and is sent when it goes on.';

describe('a question that the host pauses', () => {
  let room: TestRoom;

  beforeEach(async () => {
    room = await TestRoom.withSeat();
    render(<RoomApp />);
    await screen.findByRole('heading', { level: 1, name: 'Which barrier?' });
  });

  afterEach(() => room.stop());

  const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
  const send = () => screen.getByRole('button', { name: 'Send answer' });
  const pause = (over: object = {}) => act(() => room.tell({ revision: 5, paused: true, ...over }));
  const goOn = () => act(() => room.tell({ revision: 6 }));

  it('keeps what is entered, sends nothing, and says so; it is sent when the question goes on', async () => {
    choose('Cost of energy');
    pause();
    expect(await screen.findByText(NOTE, { selector: 'article *' })).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain(NOTE));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Cost of energy' }).checked).toBe(true);
    expect(send().getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(send());
    fireEvent.click(screen.getByRole('button', { name: 'I would rather not say' }));
    choose('Skilled technicians');
    expect(room.received).toEqual([]);

    goOn();
    await waitFor(() => expect(screen.queryByText(NOTE, { selector: 'article *' })).toBeNull());
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('The question goes on.'));
    fireEvent.click(send());
    // The page says so as soon as the answer is kept, before it has been sent.
    await screen.findByText('You chose: Skilled technicians');
    await waitFor(() => expect(room.received.map(({ answer }) => answer)).toEqual([{ optionId: 'o1' }]));
  });

  it('keeps an answer that was refused as the pause came, and sends the very same one as the question goes on', async () => {
    const accept = room.reply;
    room.reply = () => {
      room.tell({ revision: 5, paused: true });

      return { ok: false, code: 'paused', message: 'Paused', traceId: 't' };
    };
    choose('Cost of energy');
    fireEvent.click(send());
    expect(await screen.findByText(KEPT, { selector: 'article *' })).toBeTruthy();
    expect(screen.queryByText('Your answer is on its way')).toBeNull();
    const kept = () => Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('rt-answers:r1:'));
    expect(String(kept())).toContain('"status":"waiting"');

    const before = room.received.length;
    room.reply = accept;
    goOn();
    await waitFor(() => expect(kept()).toEqual([]));
    expect(room.received.length).toBeGreaterThan(before);
    expect(new Set(room.received.map(({ opId }) => opId)).size).toBe(1);
    expect(await screen.findByText('Answer saved', { selector: 'article *' })).toBeTruthy();
  });

  it('lets an answer that was given stand, without changing or withdrawing it', async () => {
    choose('Cost of energy');
    fireEvent.click(send());
    await screen.findByText('You chose: Cost of energy');
    pause({ answered: 1 });
    await screen.findByText(NOTE, { selector: 'article *' });
    fireEvent.click(screen.getByRole('button', { name: 'Change my answer' }));
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw my answer' }));
    expect(screen.getByText('You chose: Cost of energy')).toBeTruthy();
    expect(room.received).toHaveLength(1);
  });

  it('keeps the change of an answer while another page is looked at', async () => {
    choose('Cost of energy');
    fireEvent.click(send());
    fireEvent.click(await screen.findByRole('button', { name: 'Change my answer' }));
    choose('Skilled technicians');
    pause({ answered: 1 });
    await screen.findByText(NOTE, { selector: 'article *' });
    fireEvent.click(screen.getByRole('link', { name: 'Me' }));
    expect(screen.queryByRole('article')).toBeNull();

    fireEvent.click(screen.getByRole('link', { name: 'Now' }));
    const chosen = await screen.findByRole<HTMLInputElement>('radio', { name: 'Skilled technicians' });
    expect(chosen.checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Keep my answer' }));
    expect(screen.getByText('You chose: Cost of energy')).toBeTruthy();
  });

  it('shows the time that is left standing, and asks for no more of it meanwhile', async () => {
    const now = jest.spyOn(performance, 'now');
    pause({ remainingMs: 48_000 });
    expect((await screen.findByRole('timer')).textContent).toContain('0:48');
    const at = performance.now();
    now.mockImplementation(() => at + 20_000);
    act(() => room.tell({ revision: 5, paused: true, remainingMs: 48_000, answered: 1 }));
    expect(screen.getByRole('timer').textContent).toContain('0:48');
    expect(screen.queryByRole('button', { name: 'Ask for more time' })).toBeNull();
    now.mockRestore();
  });

  it('says that it goes on of no question that was closed instead', async () => {
    pause();
    await screen.findByText(NOTE, { selector: 'article *' });
    act(() => room.tell({ revision: 6, state: 'closed' }));
    await screen.findByText('Voting closed', { selector: 'span' });
    expect(screen.queryByText('The question goes on.')).toBeNull();
  });
});
