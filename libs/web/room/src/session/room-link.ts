import {
  type AnswerNews,
  AnswerQueue,
  AnswerStore,
  deviceStorage,
  type Http,
  HttpClient,
  inRound,
  isSlowNetwork,
  type KeptVote,
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

export interface RoomLink {
  readonly http: Http;
  readonly live: LiveClient;
  readonly queue: AnswerQueue;
  readonly votes: AnswerStore<KeptVote>;
  readonly start: () => void;
  readonly ends: (() => void)[];
  readonly stop: () => void;
}

interface SaysOfRule {
  readonly code?: string;
  readonly ruleAcknowledged?: boolean;
}

/** Connects client and queue. `watchRule` is called on sending; its result runs where the rule is not accepted. */
export function createRoomLink(
  participation: Participation,
  onNews: (news: AnswerNews) => void,
  watchRule: () => () => void,
): RoomLink {
  keepApart(participation);
  const watched = <Told>(sent: Promise<Told>) => watch(sent, watchRule());
  const own = new HttpClient({ token: () => participation.token });
  const fetchState = async () => (await takeEarlyState(participation.token)) ?? own.call('GET /api/live/state');
  const http: Http = { call: (route, ...sent) => watched(own.call(route, ...sent)) };
  const live = new LiveClient({
    auth: () => ({ token: participation.token }),
    fetchState: () => watched(fetchState()),
    kept: () => keptRoom(participation),
    firstFetchAfterMs: isSlowNetwork() ? 0 : SLOW_SOCKET_MS,
    beforeSocket: () => new Promise((done) => setTimeout(done, FORM_FIRST_MS)),
  });
  const storage = deviceStorage();
  const queue = new AnswerQueue({
    store: new AnswerStore(seatKey('answers', participation), storage),
    send: (message) => watched(live.respond(message)),
    put: (message) => putResponse(http, message),
    told: (entry) => inRound(live.getSnapshot().own[entry.activityId], entry)?.answer ?? null,
    onOwn: (own) => live.noteOwn(own),
    onNews,
  });
  const ends = [live.onLine(queue.wake), () => queue.stop(), () => live.stop()];

  return {
    http,
    live,
    queue,
    votes: new AnswerStore(seatKey('votes', participation), storage),
    start: () => {
      live.start();
      queue.start();
    },
    ends,
    stop: () => ends.forEach((end) => end()),
  };
}

/** Calls `onLost` where what comes of something sent says that the rule is not accepted. */
function watch<Told>(sent: Promise<Told>, onLost: () => void): Promise<Told> {
  const look = (told: SaysOfRule | null) => {
    if (told?.code === 'rule-not-acknowledged' || told?.ruleAcknowledged === false) onLost();
  };
  sent.then(look as (told: Told) => void, look);

  return sent;
}
