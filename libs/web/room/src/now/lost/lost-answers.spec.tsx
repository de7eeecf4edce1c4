import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { RoomApp } from '../../app';
import { hear, question, sitDown, tell } from '../../spec-questions';
import { noState, serve } from '../../spec-server';
import type * as SpecSocket from '../../spec-socket';

jest.mock('socket.io-client', () => ({ io: () => jest.requireActual<typeof SpecSocket>('../../spec-socket').socket }));
// What few questions need, without charts and their styles.
jest.mock('../charts', () => ({
  ...jest.requireActual<typeof import('./lost-answers')>('./lost-answers'),
  ...jest.requireActual<typeof import('../late/late-note')>('../late/late-note'),
  OtherQuestions: () => null,
  loadChart: () => Promise.resolve({}),
  chartNow: () => ({}),
  tallySummary: () => '',
}));

const [first, second] = [question('a1', 'First?'), question('a2', 'Second?')];
const closed = { ...first, state: 'closed' };
const LATE = 'Your answer to “First?” came after voting had closed. It was not counted.';
let count = 0;

describe('an answer that was not taken while another question is on the page', () => {
  afterEach(cleanup);

  /** The phone comes back with answers that waited; the server refuses each with this code. */
  const comeBack = (code: string, ids = ['a1'], answer: object | null = { optionId: 'o1' }, at = 'now', more = {}) => {
    sitDown(at);
    const refused = () => ({ status: 409, body: { code, message: 'Choose an option.', traceId: 't', ...more } });
    serve({ ...noState, ...Object.fromEntries(ids.map((id) => [`/api/live/activities/${id}/response`, refused])) });
    const waiting = ids.map((activityId) => {
      count += 1;

      return { activityId, round: 1, configVersion: 1, opId: `op${count}`, n: 1, answer, status: 'waiting' };
    });
    localStorage.setItem('rt-answers:r1:T', JSON.stringify(waiting));
    render(<RoomApp />);
  };
  const note = (text: string) => document.querySelector('.rt-banner--warning')?.textContent?.includes(text) ?? false;

  it('is said with its question until somebody closes the note', async () => {
    comeBack('activity-closed');
    await tell(2, [closed, second]);
    const heading = await screen.findByRole('heading', { level: 1, name: 'Second?' });
    await screen.findByText(LATE);

    fireEvent.click(screen.getByRole('button', { name: `Close: ${LATE}` }));
    expect(screen.queryByText(LATE)).toBeNull();
    expect(document.activeElement).toBe(heading);
  });

  it('is said for each of several, also once the session has ended', async () => {
    comeBack('activity-closed', ['a1', 'a2']);
    await tell(2, [closed, { ...second, state: 'closed' }], { state: 'closed', currentActivityId: null });
    await screen.findByText(LATE);
    await screen.findByText(LATE.replace('First', 'Second'));
    await screen.findByRole('heading', { level: 1, name: 'Thank you for taking part' });
  });

  it('is said of a change as of a change', async () => {
    comeBack('activity-closed', ['a1'], null);
    await tell(2, [closed, second]);
    await screen.findByText('Your change to “First?” came after voting had closed. It was not counted.');
  });

  it('stands with its question while that is on the page, and in a note as soon as another one is', async () => {
    comeBack('activity-closed');
    await tell(2, [closed]);
    await waitFor(() => expect(note('Your answer came after voting had closed: Cost of energy.')).toBe(true));
    expect(screen.queryByText(LATE)).toBeNull();

    await tell(3, [closed, second]);
    await screen.findByText(LATE);
  });

  it('can be sent once its question is open again, and not while the phone has only not heard that it is closed', async () => {
    comeBack('activity-closed');
    await tell(2, [first]);
    await waitFor(() => expect(note('Your answer came after voting had closed: Cost of energy.')).toBe(true));
    await tell(3, [first]);
    expect(screen.queryByText(/You can send it now/)).toBeNull();

    await tell(4, [closed]);
    await tell(5, [first]);
    await screen.findByText('Your answer came while voting was closed. You can send it now.');
  });

  it('is not said again of what stood with its question for a while', async () => {
    comeBack('activity-closed');
    await tell(2, [closed]);
    await waitFor(() => expect(note('Your answer came after voting had closed: Cost of energy.')).toBe(true));
    jest.useFakeTimers();
    fireEvent.click(screen.getByRole('link', { name: 'Me' }));
    await act(() => jest.advanceTimersByTimeAsync(0));
    expect(screen.queryByText(LATE)).not.toBeNull();
    fireEvent.click(screen.getByRole('link', { name: 'Now' }));
    await act(() => jest.advanceTimersByTimeAsync(6000));
    fireEvent.click(screen.getByRole('link', { name: 'Me' }));
    await act(() => jest.advanceTimersByTimeAsync(0));
    jest.useRealTimers();
    expect(screen.queryByText(LATE)).toBeNull();
  });

  it('leads to its question, to be sent, once that is open again', async () => {
    comeBack('activity-closed');
    await tell(2, [closed, second]);
    await screen.findByText(LATE);
    expect(screen.queryByRole('link', { name: 'Go to this question' })).toBeNull();
    await tell(3, [first, second], { currentActivityId: 'a2' });

    await screen.findByText('Your answer to “First?” came while voting was closed. You can send it now.');
    screen.getByRole('link', { name: 'Go to this question' });
    await tell(4, [{ ...first, round: 2 }, second], { currentActivityId: 'a2' });
    await screen.findByText(LATE);
  });

  it('of another device’s answer that counts says which question it was, and leads there while texts can be sent', async () => {
    comeBack('conflict', ['a1'], { entries: ['Buses'] }, 'now', { current: { n: 2, answer: { entries: ['Rail'] } } });
    await tell(2, [first, second]);
    const said =
      'You answered “First?” on another device, too, and that answer counts. What you wrote here was not saved, but it is kept with the question and you can send it again.';
    await screen.findByText(said);
    screen.getByRole('link', { name: 'Go to this question' });
    await tell(3, [closed, second]);
    await screen.findByText(said.split(', but it is')[0] + '.');
    expect(screen.queryByRole('link', { name: 'Go to this question' })).toBeNull();
  });

  it('leads to its question where that is open and the answer was refused', async () => {
    comeBack('validation');
    await tell(2, [first, second]);
    await screen.findByText('“First?”: Your answer was not saved. Choose an option.');
    expect(screen.getByRole('link', { name: 'Go to this question' }).getAttribute('href')).toBe(
      '/j/48291503/activity/a1',
    );
  });
});

describe('votes that wait though the session is over', () => {
  afterEach(cleanup);

  it('are said once, and are not kept on the device', async () => {
    sitDown();
    serve(noState);
    const vote = { activityId: 'a1', round: 1, n: 1, value: 1 };
    const votes = ['e', 'f'].map((entryId) => ({ ...vote, entryId, opId: entryId }));
    localStorage.setItem('rt-votes:r1:T', JSON.stringify(votes));
    render(<RoomApp />);
    await hear('connect_error', { data: { code: 'not-signed-in', message: 'Sign in to continue.' } });

    const said = '2 of your votes could not be sent.';
    await screen.findByText(said);
    expect(localStorage.getItem('rt-votes:r1:T')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: `Close: ${said}` }));
    expect(screen.queryByText(said)).toBeNull();
  });
});
