export { ActivityMoves } from './activity-moves';
export { ActivitiesModule } from './activities.module';
export { ACTIVITY_READERS, ACTIVITY_WRITERS } from './activities.policy';
export { ActivitiesQueries } from './activities.queries';
export { ActivitiesRepository } from './activities.repository';
export type { LiveActivity } from './activity';
export { OwnAnswersQueries } from './own-answers.queries';
export { ResponsesRepository } from './responses.repository';
export {
  EXTRA_SEATS,
  HINTS,
  JOINED,
  RoomRevisions,
  SESSION_REVISION,
  type SessionPatch,
  stageAfterClose,
} from './room-revisions';
export { RuleAcknowledgements } from './rule-acknowledgements';
export { voiceOf } from './key-ring';
export { SealAnswers } from './seal-answers';
export { SessionKeys } from './session-keys';
export { SubmitResponse } from './submit-response';
export { type CountedTally, peopleIn, presentTally } from './tally.presenter';
export { TallyQueries } from './tally.queries';
