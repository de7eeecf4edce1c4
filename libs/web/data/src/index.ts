export { AnswerQueue, type AnswerNews, type GivenAnswer, type QueueOptions } from './answers/answer-queue';
export { AnswerStore, deviceStorage, type QueuedAnswer } from './answers/answer-store';
export { putResponse } from './answers/put-response';
export { useAnswer, useLineState, useLive, type ShownAnswer } from './hooks';
export { HttpClient, RefusedError, isRefused, type HttpOptions, type RefusedCode } from './http-client';
export { LiveClient } from './live/live-client';
export type { Connection, FetchedState, LiveAuth, LiveOptions, LiveSnapshot } from './live/live-types';
export { loadSocketClient } from './live/socket-client';
export { backOffMs, newId } from './new-id';
