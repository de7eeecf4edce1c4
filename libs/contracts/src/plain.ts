/** Types and constants without a class: what the small front end may import (docs/decisions.md 2). */
export { LIMITS, LIVE_TIMES } from './limits';
export type { NoResults, StageShows, StageState } from '@rt/domain/polling';
export { REFUSALS, type RefusalBody, type RefusalCode, type RefusalText } from './refusals';
export type {
  Ack,
  ActivityState,
  ClientToServer,
  HostFacts,
  OwnAnswer,
  RefusedAck,
  RespondMessage,
  RespondedBody,
  Revisions,
  RoomState,
  ServerToClient,
  SessionChanged,
  SessionFacts,
  StageView,
  TallyEnvelope,
} from './live-events';
