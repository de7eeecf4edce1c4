import { cleanup, fireEvent, render, screen } from '@testing-library/react';

import { RoomApp } from '../../app';
import { hear, question, sitDown, tell } from '../../spec-questions';
import type * as SpecSocket from '../../spec-socket';

jest.mock('socket.io-client', () => ({
  io: () => jest.requireActual<typeof SpecSocket>('../../spec-socket').socket,
}));
// What few questions need, without charts and their styles.
jest.mock('../charts', () => ({
  ...jest.requireActual<typeof import('./other-questions')>('./other-questions'),
  PausedNote: () => null,
  loadChart: () => Promise.resolve({}),
  chartNow: () => ({}),
  tallySummary: () => '',
}));

describe('several open questions', () => {
  const open = () => {
    sitDown();
    render(<RoomApp />);
  };
  afterEach(cleanup);

  it('leads on to the next open one once it is answered, and says how many are', async () => {
    open();
    const [first, second, third] = [question('a1', 'First?'), question('a2', 'Second?'), question('a3', 'Third?')];
    await tell(2, [second, third, first]);
    expect(await screen.findByText('You have answered 0 of 3 open questions')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Next question' })).toBeNull();

    await hear('own:changed', { activityId: 'a1', round: 1, n: 1, answer: { optionId: 'o1' } });
    fireEvent.click(await screen.findByRole('link', { name: 'Next question' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Second?' })).toBeTruthy();
    expect(screen.getByText('You have answered 1 of 3 open questions')).toBeTruthy();
  });

  it('counts no answer to an earlier round, and leads back to what is to be answered anew', async () => {
    open();
    const again = { ...question('a1', 'First?'), round: 2 };
    await tell(2, [again, question('a2', 'Second?')]);
    await hear('own:changed', { activityId: 'a1', round: 1, n: 1, answer: { optionId: 'o1' } });
    expect(await screen.findByText('You have answered 0 of 2 open questions')).toBeTruthy();
    expect(screen.queryByText('(answered)')).toBeNull();

    await hear('own:changed', { activityId: 'a2', round: 1, n: 1, answer: { optionId: 'o1' } });
    fireEvent.click(await screen.findByRole('link', { name: 'Next question' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'First?' })).toBeTruthy();
  });

  it('leads on from one whose answer waits for the line', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('No line'));
    open();
    await tell(2, [question('a2', 'Second?'), question('a1', 'First?')]);
    fireEvent.click(await screen.findByRole('radio', { name: 'Cost of energy' }));
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));

    expect(await screen.findByText('You have answered 1 of 2 open questions')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Next question' })).toBeTruthy();
  });

  it('says which of the other open ones are paused', async () => {
    open();
    const paused = { ...question('a2', 'Second?'), paused: true };
    await tell(2, [paused, question('a3', 'Third?'), question('a1', 'First?')]);
    expect(await screen.findByRole('link', { name: 'Second?, paused' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Third?' })).toBeTruthy();
  });
});
