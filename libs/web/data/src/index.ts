export { type AnswerNews, AnswerQueue, type AnswerToSend, type QueueOptions } from './answers/answer-queue';
export { AnswerStore, deviceStorage, type KeptVote, type QueuedAnswer } from './answers/answer-store';
export { putResponse } from './answers/put-response';
export { type ShownAnswer, shownAnswer, useAnswer, useConnectionState, useLive, useQueued } from './hooks';
export {
  CALL_TIMEOUT_MS,
  type Http,
  HttpClient,
  type HttpOptions,
  isRefused,
  type RefusedCode,
  RefusedError,
} from './http-client';
export { inRound } from './in-round';
export { LiveClient } from './live/live-client';
export type { Connection, FetchedState, LiveAuth, LiveOptions, LiveSnapshot } from './live/live-types';
export type { KnownRoom } from './live/room-store';
export { loadSocketClient } from './live/socket-client';
export { backOffMs, newId } from './new-id';
export { isSlowNetwork } from './slow-network';
export { type AnswerOf, type Call, type HttpCall, httpCall, type RouteName } from '@rt/contracts/plain';
