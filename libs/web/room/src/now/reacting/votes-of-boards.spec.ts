import { AnswerStore, type KeptVote, RefusedError } from '@rt/web/data';
import { waitFor } from '@testing-library/react';

import { createRoomLink, type RoomLink } from '../../session/room-link';
import { liveBrief } from '../../spec-server';
import { reactionsOf, sendKeptVotes } from './votes-of-boards';

const vote = (activityId: string, entryId: string, round = 1): KeptVote => ({
  ...{ activityId, round, entryId, n: 1, value: 1, opId: `${activityId}-${entryId}` },
});

/** A page that was just loaded on a device that keeps these. */
function loaded(kept: readonly KeptVote[], call: jest.Mock) {
  const votes = new AnswerStore<KeptVote>('votes', localStorage);
  kept.forEach((one) => votes.put(one));

  return { http: { call }, votes, live: { onLine: () => () => undefined }, ends: [] } as unknown as RoomLink;
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

describe('votes on their way', () => {
  beforeEach(() => localStorage.clear());

  it('are sent no more once their place is left, and stay where this page is left alone', async () => {
    const asked = jest.fn(() => Promise.reject(new TypeError('No line')));
    globalThis.fetch = asked;
    const seat = { joinKey: '48291503', token: 'T', session: liveBrief, ruleAcknowledged: true };
    const link = createRoomLink(
      seat,
      () => undefined,
      () => () => undefined,
    );
    const reactions = reactionsOf(link, { id: 'a', round: 1 }, () => undefined);
    reactions.give('e', 1, undefined);
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    await Promise.resolve();

    link.stop();
    for (let press = 0; press < 3; press += 1) {
      await new Promise((done) => setTimeout(done));
      reactions.wake();
    }
    expect(asked).toHaveBeenCalledTimes(1);
    expect(link.votes.load()).toMatchObject([{ entryId: 'e', value: 1 }]);
  });
});
