export { ActivitiesModule } from './activities.module';
export { ACTIVITY_WRITERS } from './activities.policy';
export { ActivitiesQueries } from './activities.queries';
export { ActivitiesRepository } from './activities.repository';
export type { LiveActivity } from './activity';
export { handsVersion, noOfRound, roundNo, toldHands } from './activity.presenter';
export { OwnAnswersQueries } from './answering/own-answers.queries';
export { ResponsesRepository } from './answering/responses.repository';
export { SubmitResponse, type Submitted } from './answering/submit-response';
export { BoardPages } from './entries/board-pages';
export { EntryAuthors, type SignedText } from './entries/entry-authors';
export { type EntryToKeep, KeepEntry } from './entries/keep-entry';
export { keptHands } from './hands/kept-hands';
export { voiceOf } from './keys/key-ring';
export { SessionKeys } from './keys/session-keys';
export { ActivityMoves, type SeveralMoved } from './planning/activity-moves';
export { ActivityPlans } from './planning/activity-plans';
export { RehearsedActivities } from './planning/rehearsed-activities';
export { SubmitReaction } from './reacting/submit-reaction';
export { type ActInRoom, RoomAct } from './room-act';
export {
  ACTIVITY_COUNTERS,
  HINTS,
  JOINED,
  RoomRevisions,
  SESSION_REVISION,
  SESSION_ROW,
  type SessionPatch,
  stageOnceClosed,
} from './room-revisions';
export { ActivityRounds } from './rounds/activity-rounds';
export { REWRITE_ANSWERS, SealAnswers, VACUUM_DECISIONS } from './seal-answers';
export { BreakdownQueries } from './tallies/breakdown.queries';
export { labelOfGroup } from './tallies/label-of-group';
export { RecordQueries } from './tallies/record.queries';
export {
  configFor,
  type CountedTally,
  leastPeople,
  presentTally,
  roundsInRoom,
  takingPart,
} from './tallies/tally.presenter';
export { TallyQueries } from './tallies/tally.queries';
