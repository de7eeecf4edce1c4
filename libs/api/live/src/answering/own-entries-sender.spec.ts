import type { OwnAnswersQueries } from '@rt/api/activities';
import type { Log } from '@rt/api/platform';
import type { OwnAnswer } from '@rt/contracts';

import type { LiveSockets } from '../handshake/live-sockets';
import { ownKey } from '../handshake/socket-identity';
import type { LiveRooms } from '../pushing/live-rooms';
import { votedRoom } from '../pushing/room-names';
import { OwnAnswersSender } from './own-answers-sender';
import { OwnEntriesSender } from './own-entries-sender';

const OWN: OwnAnswer = {
  activityId: 'a1',
  round: 1,
  n: 2,
  answer: { entries: ['Grid'] },
  entries: [{ id: 'e1', text: 'Grid', state: 'waiting' }],
};

describe('OwnEntriesSender', () => {
  it('gives a device that heard of an answer here alone the sight of those who have answered', async () => {
    const heard: OwnAnswer[] = [];
    const rooms = new Set<string>();
    const socket = {
      connected: true,
      data: { own: new Map<string, number>() },
      join: (room: string) => rooms.add(room),
      emit: (_event: string, own: OwnAnswer) => heard.push(own),
    };
    const activity = { id: 'a1', kind: 'open_text', state: 'open', round: 1, visibility: 'after_vote' };
    const facts = { activities: [activity] };
    let wanted: (roundtableId: string) => void = () => undefined;
    const live = {
      onEntries: (tell: typeof wanted) => (wanted = tell),
      onRestored: () => undefined,
      enter: () => Promise.resolve({ room: { facts, counted: new Map() }, facts }),
    } as unknown as LiveRooms;
    const queries = { of: () => Promise.resolve(new Map([['p1', [OWN]]])) } as unknown as OwnAnswersQueries;
    const sockets = { participationIdsIn: () => ['p1'], of: () => [socket] } as unknown as LiveSockets;
    const log = { warn: jest.fn() } as unknown as Log;
    const answers = new OwnAnswersSender(live, queries, sockets, log);
    const sender = new OwnEntriesSender(log, sockets, queries, live, answers);

    wanted('r1');
    await new Promise(setImmediate);
    await Promise.all([sender.onApplicationShutdown(), answers.onApplicationShutdown()]);

    expect(heard.at(-1)).toEqual(OWN);
    expect([...rooms]).toEqual([votedRoom('a1', OWN.round)]);
    expect(socket.data.own.get(ownKey(OWN))).toBe(2);
  });
});
