import { cleanup, render, screen } from '@testing-library/react';

import { RoomApp } from '../../app';
import { question, sitDown, tell } from '../../spec-questions';
import type * as SpecSocket from '../../spec-socket';

jest.mock('socket.io-client', () => ({
  io: () => jest.requireActual<typeof SpecSocket>('../../spec-socket').socket,
}));
jest.mock('../charts', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

/** On a weak network, or where the service was updated since the page was loaded. */
describe('a board whose code could not be had', () => {
  afterEach(cleanup);

  it.each([
    ['open', 'The answer form could not be loaded.'],
    ['closed', 'The results could not be loaded.'],
  ] as const)('says so while it is %s, with a way to try again', async (state, sentence) => {
    sitDown();
    render(<RoomApp />);
    await tell(2, [{ ...question('a1', 'What is new?'), kind: 'qa', config: {}, state } as never]);

    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(screen.queryByText('Loading')).toBeNull();
  });
});
