import {
  type AnswerNews,
  AnswerQueue,
  AnswerStore,
  deviceStorage,
  HttpClient,
  inRound,
  isSlowNetwork,
  LiveClient,
  putResponse,
} from '@rt/web/data';

import { takeEarlyState } from './early-state';
import { keepApart } from './keep-apart';
import { keptRoom } from './kept-room';
import type { Participation } from './participation-store';
import { seatKey } from './seat-keys';

/** On a slow network one request is there before a socket is: the question shows that much earlier. */
const SLOW_SOCKET_MS = 300;
/** There, for so long after the state the line is left to the form of the question. */
const FORM_FIRST_MS = 1500;

/** Everything that connects one participant with one room. */
export interface RoomLink {
  readonly http: HttpClient;
  readonly live: LiveClient;
  readonly queue: AnswerQueue;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Ties the live client and the answer queue of a participation together. */
export function createRoomLink(participation: Participation, onNews: (news: AnswerNews) => void): RoomLink {
  keepApart(participation);
  const http = new HttpClient({ token: () => participation.token });
  const live = new LiveClient({
    auth: () => ({ token: participation.token }),
    fetchState: async () => (await takeEarlyState(participation.token)) ?? http.call('GET /api/live/state'),
    kept: () => keptRoom(participation),
    firstFetchAfterMs: isSlowNetwork() ? 0 : SLOW_SOCKET_MS,
    beforeSocket: () => new Promise((done) => setTimeout(done, FORM_FIRST_MS)),
  });
  const queue = new AnswerQueue({
    store: new AnswerStore(seatKey('answers', participation), deviceStorage()),
    send: (message) => live.respond(message),
    put: (message) => putResponse(http, message),
    told: (entry) => inRound(live.getSnapshot().own[entry.activityId], entry)?.answer ?? null,
    onOwn: (own) => live.noteOwn(own),
    onNews,
  });
  const stopWaking = live.onLine(queue.wake);

  return {
    http,
    live,
    queue,
    start: () => {
      live.start();
      queue.start();
    },
    stop: () => {
      stopWaking();
      queue.stop();
      live.stop();
    },
  };
}
