import { Module } from '@nestjs/common';
import { RoundtablesModule } from '@rt/api/roundtables';

import { ActivitiesController } from './activities.controller';
import { ActivitiesQueries } from './activities.queries';
import { ActivitiesRepository } from './activities.repository';
import { ActivityDefinitions } from './activity-definitions';
import { ActivityMoves } from './activity-moves';
import { ChangeActivity } from './change-activity';
import { DecideOnAnswers } from './decide-on-answers';
import { DecisionsRepository } from './decisions.repository';
import { DeleteActivity } from './delete-activity';
import { KeyRing } from './key-ring';
import { KeyWatch } from './key-watch';
import { KnownAnswers } from './known-answers';
import { OwnAnswersQueries } from './own-answers.queries';
import { PlanActivity } from './plan-activity';
import { ActivityDesk } from './activity-desk';
import { PromoteAnswer } from './promote-answer';
import { RenewKey } from './renew-key';
import { ResponseQueue } from './response-queue';
import { ResponseRate } from './response-rate';
import { ResponsesRepository } from './responses.repository';
import { RoomRevisions } from './room-revisions';
import { PickedTogetherQueries } from './picked-together.queries';
import { RuleAcknowledgements } from './rule-acknowledgements';
import { SessionKeys } from './session-keys';
import { SessionKeysRepository } from './session-keys.repository';
import { SealAnswers } from './seal-answers';
import { StoreBatch } from './store-batch';
import { SubmitResponse } from './submit-response';
import { TakeBackOption } from './take-back-option';
import { TalliesController } from './tallies.controller';
import { TallyQueries } from './tally.queries';

const SHARED = [
  ActivitiesQueries,
  ActivitiesRepository,
  ActivityMoves,
  OwnAnswersQueries,
  ResponsesRepository,
  RoomRevisions,
  RuleAcknowledgements,
  SealAnswers,
  SessionKeys,
  SubmitResponse,
  TallyQueries,
];

/** Planned activities, the answers to them and their tallies. */
@Module({
  imports: [RoundtablesModule],
  controllers: [ActivitiesController, TalliesController],
  providers: [
    ...SHARED,
    ActivityDefinitions,
    ChangeActivity,
    DecideOnAnswers,
    DecisionsRepository,
    DeleteActivity,
    KeyRing,
    KeyWatch,
    KnownAnswers,
    PickedTogetherQueries,
    PlanActivity,
    PromoteAnswer,
    ActivityDesk,
    RenewKey,
    ResponseQueue,
    ResponseRate,
    SessionKeysRepository,
    StoreBatch,
    TakeBackOption,
  ],
  exports: SHARED,
})
export class ActivitiesModule {}
