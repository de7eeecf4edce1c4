import { act, cleanup, render, screen, waitFor } from '@testing-library/react';

import { RoomApp } from '../app';
import { saveParticipation } from '../session/participation-store';
import { activity, roomWith } from '../spec-room';
import { liveBrief, noState, serve } from '../spec-server';
import type * as SpecSocket from '../spec-socket';
import { listeners } from '../spec-socket';

jest.mock('../now/charts', () => ({
  loadChart: () => Promise.resolve(),
  chartNow: () => ({}),
  KindChart: ({ own }: { readonly own?: object }) => <p>Own: {JSON.stringify(own ?? null)}</p>,
}));
jest.mock('socket.io-client', () => ({ io: () => jest.requireActual<typeof SpecSocket>('../spec-socket').socket }));

describe('the results', () => {
  afterEach(() => {
    cleanup();
    listeners.clear();
    localStorage.clear();
  });

  const counted = [1, 0].map((count, at) => ({ id: `o${at + 1}`, count }));
  const tally = {
    ...{
      activityId: 'a1',
      configVersion: 1,
      revision: 5,
      state: 'closed',
      answered: 1,
      respondents: 1,
      abstentions: 0,
    },
    ...{ suppressed: false, kind: 'single_choice', result: { options: counted, other: null } },
  } as const;

  it.each([
    [1, 'You chose: Skilled technicians', '{"optionId":"o1"}'],
    [2, 'You did not answer this question.', 'null'],
  ])('mark an answer to round 1 as the own one in that round alone: round %i', async (round, said, marked) => {
    serve(noState);
    history.replaceState(null, '', '/j/48291503/results');
    saveParticipation({ joinKey: '48291503', token: 'T', ruleAcknowledged: true, session: liveBrief });
    render(<RoomApp />);
    await waitFor(() => expect(listeners.has('own:changed')).toBe(true));
    const closed = { ...activity, state: 'closed', round, tally: { ...tally, round } } as never;
    act(() => {
      listeners.get('room:state')?.(roomWith([closed], 'a1'));
      listeners.get('own:changed')?.({ activityId: 'a1', round: 1, n: 1, answer: { optionId: 'o1' } });
    });

    expect(await screen.findByText(said)).toBeTruthy();
    expect(await screen.findByText(`Own: ${marked}`)).toBeTruthy();
  });
});
