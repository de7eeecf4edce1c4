import { Module } from '@nestjs/common';
import { InvitationsModule } from '@rt/api/invitations';
import { OrganisationModule } from '@rt/api/organisation';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SeatsModule } from '@rt/api/seats';

import { ActivitiesController } from './activities.controller';
import { ActivitiesQueries } from './activities.queries';
import { ActivitiesRepository } from './activities.repository';
import { ActivityDefinitions } from './activity-definitions';
import { ArrivingEntries } from './answering/arriving-entries';
import { KnownAnswers } from './answering/known-answers';
import { OwnAnswersQueries } from './answering/own-answers.queries';
import { ResponseQueue } from './answering/response-queue';
import { ResponseRate } from './answering/response-rate';
import { ResponsesRepository } from './answering/responses.repository';
import { StoreBatch } from './answering/store-batch';
import { SubmitResponse } from './answering/submit-response';
import { DecideOnAnswers } from './deciding/decide-on-answers';
import { DecisionsController } from './deciding/decisions.controller';
import { DecisionsRepository } from './deciding/decisions.repository';
import { EnterPhase } from './deciding/enter-phase';
import { HideAnswer } from './deciding/hide-answer';
import { MergeAnswers } from './deciding/merge-answers';
import { PromoteAnswer } from './deciding/promote-answer';
import { SettleDecisions } from './deciding/settle-decisions';
import { SwitchBoard } from './deciding/switch-board';
import { Switches } from './deciding/switches';
import { TakeBackOption } from './deciding/take-back-option';
import { AddEntry } from './entries/add-entry';
import { ArrangeEntries } from './entries/arrange-entries';
import { BoardPages } from './entries/board-pages';
import { DecideOnEntry } from './entries/decide-on-entry';
import { DotsWithinBudget } from './entries/dots-within-budget';
import { EntriesController } from './entries/entries.controller';
import { EntriesQueries } from './entries/entries.queries';
import { EntriesRepository } from './entries/entries.repository';
import { EntryAct } from './entries/entry-act';
import { EntryArrivals } from './entries/entry-arrivals';
import { EntryAuthors } from './entries/entry-authors';
import { JoinApproved } from './entries/join-approved';
import { JoiningRepository } from './entries/joining.repository';
import { KeepEntry } from './entries/keep-entry';
import { LabelEntries } from './entries/label-entries';
import { PlannedTexts } from './entries/planned-texts';
import { ScreenRepository } from './entries/screen.repository';
import { CountHands } from './hands/count-hands';
import { HandsController } from './hands/hands.controller';
import { HandsQueries } from './hands/hands.queries';
import { HandsRepository } from './hands/hands.repository';
import { HandsAct } from './hands/hands-act';
import { RemoveHands } from './hands/remove-hands';
import { KeyRing } from './keys/key-ring';
import { KeyWatch } from './keys/key-watch';
import { RenewKey } from './keys/renew-key';
import { SessionKeys } from './keys/session-keys';
import { SessionKeysRepository } from './keys/session-keys.repository';
import { ActivityMoves } from './planning/activity-moves';
import { ActivityPlans } from './planning/activity-plans';
import { ChangeActivity } from './planning/change-activity';
import { DeleteActivity } from './planning/delete-activity';
import { DuplicateActivity } from './planning/duplicate-activity';
import { OrderActivities } from './planning/order-activities';
import { PlanActivity } from './planning/plan-activity';
import { PlanningChecks } from './planning/planning-checks';
import { RehearsedActivities } from './planning/rehearsed-activities';
import { ReactionsRepository } from './reacting/reactions.repository';
import { SealReactions } from './reacting/seal-reactions';
import { StoreReactions } from './reacting/store-reactions';
import { SubmitReaction } from './reacting/submit-reaction';
import { RoomAct } from './room-act';
import { RoomRevisions } from './room-revisions';
import { ActivityRounds } from './rounds/activity-rounds';
import { RoundsQueries } from './rounds/rounds.queries';
import { RoundsRepository } from './rounds/rounds.repository';
import { RoundsWatch } from './rounds/rounds-watch';
import { ToldRoundsRepository } from './rounds/told-rounds.repository';
import { SealAnswers } from './seal-answers';
import { BreakdownQueries } from './tallies/breakdown.queries';
import { Counting } from './tallies/counting';
import { DivisionsTold } from './tallies/divisions-told';
import { ItemsQueries } from './tallies/items.queries';
import { KeepComparisons } from './tallies/keep-comparisons';
import { PickedTogetherQueries } from './tallies/picked-together.queries';
import { RecordQueries } from './tallies/record.queries';
import { TalliesController } from './tallies/tallies.controller';
import { TallyQueries } from './tallies/tally.queries';
import { ChangeTemplate } from './templates/change-template';
import { DeleteTemplate } from './templates/delete-template';
import { SaveTemplate } from './templates/save-template';
import { TemplatesController } from './templates/templates.controller';
import { TemplatesQueries } from './templates/templates.queries';
import { TemplatesRepository } from './templates/templates.repository';

const SHARED = [
  ActivitiesQueries,
  ActivitiesRepository,
  ActivityMoves,
  ActivityPlans,
  ActivityRounds,
  BoardPages,
  BreakdownQueries,
  EntryAuthors,
  KeepEntry,
  OwnAnswersQueries,
  RecordQueries,
  RehearsedActivities,
  ResponsesRepository,
  RoomAct,
  RoomRevisions,
  SealAnswers,
  SessionKeys,
  SubmitReaction,
  ArrivingEntries,
  SubmitResponse,
  TallyQueries,
];

@Module({
  imports: [InvitationsModule, OrganisationModule, RoundtablesModule, SeatsModule],
  controllers: [
    ActivitiesController,
    DecisionsController,
    EntriesController,
    HandsController,
    TalliesController,
    TemplatesController,
  ],
  providers: [
    DotsWithinBudget,
    ...SHARED,
    ActivityDefinitions,
    AddEntry,
    ArrangeEntries,
    LabelEntries,
    PlannedTexts,
    ChangeActivity,
    ChangeTemplate,
    CountHands,
    DecideOnAnswers,
    DecideOnEntry,
    DecisionsRepository,
    EnterPhase,
    DeleteActivity,
    DeleteTemplate,
    DuplicateActivity,
    EntriesQueries,
    EntriesRepository,
    EntryAct,
    EntryArrivals,
    Counting,
    HandsAct,
    HandsQueries,
    HandsRepository,
    HideAnswer,
    ItemsQueries,
    JoinApproved,
    JoiningRepository,
    KeepComparisons,
    KeyRing,
    KeyWatch,
    KnownAnswers,
    MergeAnswers,
    PickedTogetherQueries,
    OrderActivities,
    PlanActivity,
    PromoteAnswer,
    PlanningChecks,
    ReactionsRepository,
    ScreenRepository,
    RemoveHands,
    RenewKey,
    RoundsQueries,
    RoundsRepository,
    RoundsWatch,
    DivisionsTold,
    ToldRoundsRepository,
    ResponseQueue,
    ResponseRate,
    SessionKeysRepository,
    SaveTemplate,
    SettleDecisions,
    StoreBatch,
    SealReactions,
    StoreReactions,
    SwitchBoard,
    Switches,
    TakeBackOption,
    TemplatesQueries,
    TemplatesRepository,
  ],
  exports: SHARED,
})
export class ActivitiesModule {}
