import { AnswerStore, type KeptVote, RefusedError } from '@rt/web/data';
import { waitFor } from '@testing-library/react';

import type { RoomLink } from '../../session/room-link';
import { reactionsOf, sendKeptVotes } from './votes-of-boards';

const vote = (activityId: string, entryId: string, round = 1): KeptVote => ({
  ...{ activityId, round, entryId, n: 1, value: 1, opId: `${activityId}-${entryId}` },
});

/** A page that was just loaded on a device that keeps these. */
function loaded(kept: readonly KeptVote[], call: jest.Mock) {
  const votes = new AnswerStore<KeptVote>('votes', localStorage);
  kept.forEach((one) => votes.put(one));

  return { http: { call }, votes, live: { onLine: () => () => undefined } } as unknown as RoomLink;
}

describe('votes that an earlier page left behind', () => {
  beforeEach(() => localStorage.clear());

  it('are sent once, whichever board they are on, and each in its round', async () => {
    const call = jest.fn().mockResolvedValue({});
    const link = loaded([vote('a', 'e'), vote('a', 'f'), vote('b', 'g', 2)], call);
    const shown = reactionsOf(link, { id: 'a', round: 1 }, () => undefined);
    sendKeptVotes(link, () => undefined);
    sendKeptVotes(link, () => undefined);

    await waitFor(() => expect(localStorage).toHaveLength(0));
    const sent = call.mock.calls.map(([, { at, body }]) => [at.activityId, at.entryId, body.round, body.opId]);
    expect(sent).toEqual([
      ['a', 'e', 1, 'a-e'],
      ['b', 'g', 2, 'b-g'],
      ['a', 'f', 1, 'a-f'],
    ]);
    expect([...shown.getSnapshot().keys()]).toEqual(['e', 'f']);
  });

  it('are told as refused though their board is not shown', async () => {
    const refused = new RefusedError(422, { code: 'invalid', message: 'All dots are given.' });
    const say = jest.fn();
    sendKeptVotes(loaded([vote('a', 'e')], jest.fn().mockRejectedValue(refused)), say);

    await waitFor(() => expect(say).toHaveBeenCalledWith('All dots are given.'));
  });
});
