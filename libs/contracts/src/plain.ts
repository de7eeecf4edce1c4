/** Types and constants without a class: what the small front end may import (docs/decisions.md 2). */
export { type AnswerOf, type Call, type HttpCall, httpCall, type RouteName, type SentWith } from './call';
export { LIMITS } from './limits';
export { LIVE_TIMES, LIVE_VERSION } from './live-times';
export { type RefusalBody, type RefusalCode, type RefusalKind, REFUSALS } from './refusals';
export type {
  Ack,
  ActivityView,
  ClientToServer,
  HostFacts,
  OwnAnswer,
  ReactedBody,
  ReactMessage,
  RefusedAck,
  RespondedBody,
  RespondMessage,
  Revisions,
  RoomChanged,
  RoomState,
  ServerToClient,
  SessionFacts,
  Tally,
} from './room/live-events';
export type { StageView } from './room/seen';
export type { NoResults, StageShows, StageState } from '@rt/domain/polling';
