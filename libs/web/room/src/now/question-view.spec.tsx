/**
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';

import { RoomApp } from '../app';
import { activity, roomWith, TestRoom } from '../spec-room';

/** What a screen reader is given of a status region from now on: every text that came into it, in order. */
function additionsOf(region: Element): () => string[] {
  const heard: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const added = target instanceof Text ? [target] : [...addedNodes];
      heard.push(...added.map((node) => node.textContent ?? ''));
    }
  });
  observer.observe(region, { childList: true, characterData: true, subtree: true });

  return () => heard.filter((text) => text !== '');
}

jest.mock('socket.io-client', () => jest.requireActual<typeof import('../spec-room')>('../spec-room').socketToRoom());

describe('the question page', () => {
  let room: TestRoom;

  beforeEach(async () => {
    room = await TestRoom.withSeat();
  });

  afterEach(() => room.stop());

  const heading = () => screen.findByRole('heading', { level: 1, name: 'Which barrier?' });
  const open = () => (render(<RoomApp />), heading());

  it('moves the focus to a new question, names the tab, and says how many questions there are', async () => {
    const title = await open();
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(document.title).toBe('Which barrier? – Batteries – Roundtable');
    expect(screen.getByText('Question 2 of 7')).toBeTruthy();
  });

  it('sends the chosen option and says once that it is saved', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Cost of energy' }));
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));

    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Answer saved'));
    expect(room.received.map(({ answer, n }) => ({ answer, n }))).toEqual([{ answer: { optionId: 'o2' }, n: 1 }]);
    expect(screen.getByText('You chose: Cost of energy')).toBeTruthy();
    expect(localStorage.getItem('rt-answers:r1:T')).toBeNull();
  });

  it('asks to select an option before it sends', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));

    const summary = await screen.findByRole('group', { name: 'Check what you entered' });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(document.title).toBe('Error: Which barrier? – Batteries – Roundtable');
    fireEvent.click(screen.getByRole('link', { name: 'Select one option' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Skilled technicians' }));
    expect(room.received).toHaveLength(0);
    fireEvent.click(screen.getByRole('radio', { name: 'Cost of energy' }));
    await waitFor(() => expect(document.title).toBe('Which barrier? – Batteries – Roundtable'));
  });

  it('keeps what is chosen and not sent over a reload, and nothing once it is sent', async () => {
    const page = render(<RoomApp />);
    await heading();
    fireEvent.click(screen.getByRole('radio', { name: 'Cost of energy' }));
    page.unmount();

    await open();
    expect((screen.getByRole('radio', { name: 'Cost of energy' }) as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));
    await screen.findByText('You chose: Cost of energy');
    // What the tab knows of the room names all options; of the choice nothing is left.
    expect(JSON.stringify({ ...sessionStorage, 'rt-room': '' })).not.toContain('o2');
  });

  it('says on the page, too, that an answer of an earlier page was sent', async () => {
    const waiting = { activityId: 'a1', round: 1, configVersion: 1, opId: 'op', n: 1, answer: { optionId: 'o2' } };
    localStorage.setItem('rt-answers:r1:T', JSON.stringify([{ ...waiting, status: 'waiting' }]));
    render(<RoomApp />);

    const sentence = 'Back online. 1 answer sent.';
    await waitFor(() => expect(screen.getAllByText(sentence)).toHaveLength(2));
    expect(localStorage.getItem('rt-answers:r1:T')).toBeNull();
  });

  it('changes and withdraws with a higher n', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Cost of energy' }));
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Change my answer' }));
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Cost of energy' })).checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'I would rather not say' }));
    await screen.findByText('You chose not to say.');
    fireEvent.click(screen.getByRole('button', { name: 'Withdraw my answer' }));

    await waitFor(() => expect(room.received.map((one) => one.answer).at(-1)).toBeNull());
    const numbers = room.received.map((one) => one.n);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('keeps the choice of an answer whose question was corrected meanwhile, to be sent again', async () => {
    const accept = room.reply;
    room.reply = () => ({ ok: false, code: 'stale-config', message: 'The question has changed.', traceId: 't' });
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Cost of energy' }));
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));

    await screen.findAllByText('The question has been corrected. Check your answer and send it again.');
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Cost of energy' })).checked).toBe(true);
    room.reply = accept;
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));
    await screen.findByText('You chose: Cost of energy');
    // The phone shows an answer before it has left.
    await waitFor(() =>
      expect(room.received.map((one) => one.answer)).toEqual([{ optionId: 'o2' }, { optionId: 'o2' }]),
    );
  });

  it('says that an answer after the close does not count', async () => {
    room.reply = () => ({ ok: false, code: 'activity-closed', message: 'Voting has closed.', traceId: 't' });
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'Cost of energy' }));
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));

    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Not counted: voting had closed'));
  });

  it('says both, in order, where voting closed before a waiting answer was refused', async () => {
    room.reply = () => {
      room.tell({ revision: 5, state: 'closed' });

      return { ok: false, code: 'activity-closed', message: 'Voting has closed.', traceId: 't' };
    };
    await open();
    const heard = additionsOf(screen.getByRole('status'));
    fireEvent.click(screen.getByRole('radio', { name: 'Cost of energy' }));
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));

    await waitFor(() => expect(heard()).toHaveLength(2));
    expect(new Set(heard())).toEqual(new Set(['Voting closed.', 'Not counted: voting had closed']));
    const shown = [...screen.getByRole('status').children].map((one) => one.textContent);
    expect(shown).toEqual(heard());
  });

  it('says once when voting closes, and nothing for each count', async () => {
    await open();
    act(() => [2, 3, 4].forEach((revision) => room.tell({ revision, answered: revision })));
    act(() => room.tell({ revision: 5, state: 'closed' }));

    await screen.findByText('Voting closed', { selector: 'span' });
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Voting closed.'));
    expect(screen.queryByRole('button', { name: 'Send answer' })).toBeNull();
  });

  it('says that voting is open again where the host lets it go on', async () => {
    await open();
    act(() => room.tell({ revision: 5, state: 'closed' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Voting closed.'));
    act(() => room.tell({ revision: 6 }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Voting closed.Voting is open again.'));
    expect(screen.getByRole('button', { name: 'Send answer' })).toBeTruthy();
  });

  it('says once that voting closes where its time is over before, and the last answers are sent', async () => {
    room.state = roomWith([{ ...activity, remainingMs: 9000, durationSec: 30 }], 'a1');
    await open();
    await waitFor(() => expect(screen.getByRole('timer').textContent).toMatch(/left$/));
    act(() => room.tell({ revision: 4, remainingMs: 0 }));
    await waitFor(() => expect(screen.getByRole('timer').textContent).toBe('Voting has closed'));
    fireEvent.click(screen.getByRole('radio', { name: 'Cost of energy' }));
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));
    await within(screen.getByRole('status')).findByText('Answer saved');
    act(() => room.tell({ revision: 5, state: 'closed' }));

    await screen.findByText('Voting closed', { selector: 'span' });
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Answer savedVoting closed.'));
  });
});
