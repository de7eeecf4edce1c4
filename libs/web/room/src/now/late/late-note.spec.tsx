/**
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { RoomApp } from '../../app';
import { activity, roomWith, TestRoom } from '../../spec-room';

jest.mock('socket.io-client', () =>
  jest.requireActual<typeof import('../../spec-room')>('../../spec-room').socketToRoom(),
);

// What few questions need, without charts and their styles.
jest.mock('../charts', () => ({
  ...jest.requireActual<typeof import('./late-note')>('./late-note'),
  loadChart: () => Promise.resolve({}),
  chartNow: () => ({}),
  tallySummary: () => '',
}));

describe('an answer that came too late', () => {
  let room: TestRoom;

  beforeEach(async () => {
    room = await TestRoom.withSeat();
  });

  afterEach(() => room.stop());

  it('is in the form once the same round opens again, and says that it can be sent', async () => {
    const late = { activityId: 'a1', round: 1, configVersion: 1, opId: 'op', n: 1, answer: { optionId: 'o2' } };
    localStorage.setItem('rt-answers:r1:T', JSON.stringify([{ ...late, status: 'not-counted', closedSeen: true }]));
    room.state = roomWith([{ ...activity, state: 'closed' }], 'a1');
    render(<RoomApp />);
    expect(await screen.findByText(/^Your answer came after voting had closed: Cost of energy/)).toBeTruthy();

    act(() => room.tell({ state: 'open', revision: 2 }));

    const sentence = 'Your answer came while voting was closed. You can send it now.';
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Cost of energy' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Send answer' }));
    await waitFor(() => expect(room.received).toMatchObject([{ n: 2, answer: late.answer }]));
    expect(await screen.findByText('You chose: Cost of energy')).toBeTruthy();
    expect(screen.queryByText(sentence)).toBeNull();
  });
});
