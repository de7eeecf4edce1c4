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

describe('a question among several that are open', () => {
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

  it('leads on past a paused one, also from one that is paused, and to it once nothing else is left', async () => {
    open();
    const [first, third] = [question('a1', 'First?'), question('a3', 'Third?')];
    const paused = question('a2', 'Second?', { paused: true });
    await tell(2, [paused, third, first]);
    await hear('own:changed', { activityId: 'a1', round: 1, n: 1, answer: { optionId: 'o1' } });
    const next = async () => (await screen.findByRole('link', { name: 'Next question' })).getAttribute('href');
    expect(await next()).toBe('/j/48291503/activity/a3');

    fireEvent.click(screen.getByRole('link', { name: 'Second?, paused' }));
    await screen.findByRole('heading', { level: 1, name: 'Second?' });
    expect(await next()).toBe('/j/48291503/activity/a3');
    fireEvent.click(screen.getByRole('link', { name: 'Next question' }));
    await screen.findByRole('heading', { level: 1, name: 'Third?' });
    expect(screen.queryByRole('link', { name: 'Next question' })).toBeNull();

    await hear('own:changed', { activityId: 'a3', round: 1, n: 1, answer: { optionId: 'o1' } });
    expect(await next()).toBe('/j/48291503/activity/a2');
    fireEvent.click(screen.getByRole('link', { name: 'Next question' }));
    await screen.findByRole('heading', { level: 1, name: 'Second?' });
    expect(screen.queryByRole('link', { name: 'Next question' })).toBeNull();
  });
});
