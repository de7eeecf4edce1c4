/**
 * What every route that changes an activity takes and answers, by its method and path. Made from the server's own routes by
 * `node tools/checks/run.mjs routes --write`; what stands in braces the caller fills in.
 */
import type { SaveTemplateRequest, TemplateBody } from '../planning/templates';
import type {
  ContributionBody,
  KeepResultRequest,
  PublishedGroupsBody,
  PublishedGroupsRequest,
} from '../record/contributions';
import type {
  ActivityBody,
  ActivityList,
  ActRequest,
  AskAgainRequest,
  ChangeActivityRequest,
  CreateActivityRequest,
  DecidedActivityBody,
  DuplicateActivityRequest,
  ExtendActivityRequest,
  HideAnswerRequest,
  MergeAnswersRequest,
  OrderActivitiesRequest,
  PauseActivityRequest,
  PromoteAnswerRequest,
  RevealActivityRequest,
  TakeBackOptionRequest,
} from '../room/activities';
import type {
  AddEntryRequest,
  ArrangedBody,
  ArrangeEntriesRequest,
  EnterPhaseRequest,
  LabelEntriesRequest,
  LabelledBody,
  SwitchBoardRequest,
} from '../room/boards';
import type { DecidedEntryBody, DecideOnEntryRequest, EntryBody } from '../room/entries';
import type { CountHandsRequest, HandsBody, RemoveHandsRequest } from '../room/hands';
import type { AskingActRequest } from '../room/seen';
import type {
  CloseActivitiesRequest,
  SessionBody,
  SeveralActivitiesBody,
  SeveralActivitiesRequest,
} from '../room/sessions';

export interface ActivityRoutes {
  'POST /api/roundtables/{roundtableId}/activities': { body: CreateActivityRequest; answer: ActivityBody };
  'DELETE /api/roundtables/{roundtableId}/activities/{activityId}': { answer: undefined };
  'PATCH /api/roundtables/{roundtableId}/activities/{activityId}': {
    body: ChangeActivityRequest;
    answer: ActivityBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/ask-again': {
    body: AskAgainRequest;
    answer: SessionBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/close': { body: ActRequest; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/duplicate': {
    body: DuplicateActivityRequest;
    answer: ActivityBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries': { body: AddEntryRequest; answer: EntryBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/decide': {
    body: DecideOnEntryRequest;
    answer: DecidedEntryBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/keep': { answer: undefined };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/arrange': {
    body: ArrangeEntriesRequest;
    answer: ArrangedBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/label': {
    body: LabelEntriesRequest;
    answer: LabelledBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/extend': {
    body: ExtendActivityRequest;
    answer: SessionBody;
  };
  'PUT /api/roundtables/{roundtableId}/activities/{activityId}/hands': { body: CountHandsRequest; answer: HandsBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/hands/remove': {
    body: RemoveHandsRequest;
    answer: HandsBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/hide': {
    body: HideAnswerRequest;
    answer: DecidedActivityBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/keep': {
    body: KeepResultRequest;
    answer: ContributionBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/merge': {
    body: MergeAnswersRequest;
    answer: DecidedActivityBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/open': { body: AskingActRequest; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/open-again': {
    body: AskAgainRequest;
    answer: SessionBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/pause': {
    body: PauseActivityRequest;
    answer: SessionBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/phase': {
    body: EnterPhaseRequest;
    answer: DecidedActivityBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/promote': {
    body: PromoteAnswerRequest;
    answer: DecidedActivityBody;
  };
  'PUT /api/roundtables/{roundtableId}/activities/{activityId}/published-groups': {
    body: PublishedGroupsRequest;
    answer: PublishedGroupsBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/reset': { body: ActRequest; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/reveal': {
    body: RevealActivityRequest;
    answer: SessionBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/save': {
    body: SaveTemplateRequest;
    answer: TemplateBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/skip': { body: ActRequest; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/switch': {
    body: SwitchBoardRequest;
    answer: DecidedActivityBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/take-back': {
    body: TakeBackOptionRequest;
    answer: DecidedActivityBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/take-up': { answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/undo-reset': { body: ActRequest; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/activities/close': {
    body: CloseActivitiesRequest;
    answer: SeveralActivitiesBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/open': {
    body: SeveralActivitiesRequest;
    answer: SeveralActivitiesBody;
  };
  'PUT /api/roundtables/{roundtableId}/activities/order': { body: OrderActivitiesRequest; answer: ActivityList };
}
