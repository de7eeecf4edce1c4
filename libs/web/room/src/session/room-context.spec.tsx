import { cleanup, render, waitFor } from '@testing-library/react';

import { RoomApp } from '../app';
import type * as Boards from '../now/reacting/votes-of-boards';
import { question, sitDown } from '../spec-questions';
import { serve } from '../spec-server';
import type * as SpecSocket from '../spec-socket';
import { brief } from '../spec-socket';

jest.mock('socket.io-client', () => ({ io: () => jest.requireActual<typeof SpecSocket>('../spec-socket').socket }));
// What few questions need, without charts and their styles.
jest.mock('../now/charts', () => ({
  ...jest.requireActual<typeof Boards>('../now/reacting/votes-of-boards'),
  OtherQuestions: () => null,
  loadChart: () => Promise.resolve({}),
  chartNow: () => ({}),
}));

describe('the room of a phone', () => {
  afterEach(cleanup);

  it('sends votes that an earlier page left behind also where the network lets no socket through', async () => {
    sitDown('me');
    const at = { activityId: 'a2', round: 1, entryId: 'e1' };
    localStorage.setItem('rt-votes:r1:T', JSON.stringify([{ ...at, n: 1, value: 1, opId: 'op' }]));
    const session = { ...brief, state: 'live', currentActivityId: 'a1', joined: 1, simulated: 0, kinds: ['rating'] };
    const state = {
      audience: 'participant',
      revision: 2,
      serverTime: '',
      session,
      activities: [question('a1', 'One?')],
    };
    const calls = serve({ '/api/live/state': () => ({ body: { state, own: [] } }) });
    render(<RoomApp />);

    const sent = () => calls.filter(({ method }) => method === 'PUT').map(({ path }) => path);
    await waitFor(() => expect(sent()).toEqual(['/api/live/activities/a2/entries/e1/reaction']), { timeout: 5000 });
  });
});
