/**
 * What every route that changes something takes and answers, by its method and path. Made from the server's own routes by
 * `node tools/checks/run.mjs routes --write`; what stands in braces the caller fills in.
 */
import type {
  AccountBody,
  BreakGlassBody,
  BreakGlassRequest,
  ChangeAccountRequest,
  CreateAccountRequest,
} from '../people/accounts';
import type { OrganisationRule } from '../people/default-rule';
import type { PersonBody, SavePersonRequest } from '../people/directory';
import type { HeldWords } from '../people/held-words';
import type { OrganisationLanguage, OrganisationLanguageBody } from '../people/language';
import type { PrivacyDetails, PrivacyDetailsBody } from '../people/privacy';
import type {
  AskSignInRequest,
  DemoSignInRequest,
  FirstAdministratorRequest,
  SignedIn,
  SignInAsked,
  SignInByCodeRequest,
  SignInByLinkRequest,
  SocketTicket,
} from '../people/sign-in';
import type { SetAgendaRequest } from '../planning/agenda';
import type {
  AnswerInvitationRequest,
  InvitationList,
  InvitePeopleRequest,
  MailPreview,
} from '../planning/invitations';
import type { ProgrammeBody, SaveProgrammeRequest } from '../planning/programmes';
import type {
  CancelRoundtableRequest,
  ChangeRoundtableRequest,
  CreateRoundtableRequest,
  FileRoundtableRequest,
  OwnInvitation,
  ReasonRequest,
  RehearseRequest,
  RoundtableBody,
  RunSessionNowRequest,
} from '../planning/roundtables';
import type { ChangeTemplateRequest, SaveTemplateRequest, TemplateBody } from '../planning/templates';
import type { ChairNote, WriteChairNoteRequest } from '../record/chair-notes';
import type {
  ApproveContributionRequest,
  AuthorSecretRequest,
  ContributionBody,
  ContributionRecorded,
  KeepResultRequest,
  Published,
  PublishedGroupsBody,
  PublishedGroupsRequest,
  RecordContributionRequest,
  ReviewContributionRequest,
  WithdrawRequest,
} from '../record/contributions';
import type { DownloadedResults } from '../record/downloads';
import type {
  ActivityBody,
  ActRequest,
  AskActivityRequest,
  AskAgainRequest,
  ChangeActivityRequest,
  CreateActivityRequest,
  DecideOnEntryRequest,
  DuplicateActivityRequest,
  EntryBody,
  ExtendActivityRequest,
  HideAnswerRequest,
  MergeAnswersRequest,
  PauseActivityRequest,
  PromoteAnswerRequest,
  RevealActivityRequest,
  TakeBackOptionRequest,
} from '../room/activities';
import type { Reacted, ReactRequest, Responded, RespondRequest, TimeAskedFor } from '../room/answers';
import type {
  AddEntryRequest,
  ArrangedBody,
  ArrangeEntriesRequest,
  EnterPhaseRequest,
  LabelEntriesRequest,
  LabelledBody,
  SwitchBoardRequest,
} from '../room/boards';
import type { CountHandsRequest, HandsBody, RemoveHandsRequest } from '../room/hands';
import type {
  Acknowledged,
  AcknowledgeRuleRequest,
  JoinByCodeRequest,
  JoinByInvitationRequest,
  Joined,
  JoinLookupRequest,
  PlaceInLine,
  SessionBrief,
  WaitingRequest,
  WaitToJoinRequest,
} from '../room/joining';
import type { SeatList, TakeOutSeatRequest } from '../room/seats';
import type { AskingActRequest } from '../room/seen';
import type {
  CloseSessionRequest,
  SendMessageRequest,
  SessionBody,
  SetCurrentActivityRequest,
  SetStageViewRequest,
  SeveralActivitiesRequest,
  SimulatePeopleRequest,
  StartSessionRequest,
} from '../room/sessions';
import type {
  ClaimPairingRequest,
  NewPairing,
  PairingClaim,
  PairStageRequest,
  PressStageKeyRequest,
  StageKeyPressed,
} from '../room/stage';
import type {
  AdmitPeopleRequest,
  AdmittedBody,
  RefusePersonRequest,
  SetJoiningRequest,
  WaitingList,
} from '../room/waiting';

export interface ChangingRoutes {
  'POST /api/accounts': { body: CreateAccountRequest; answer: AccountBody };
  'PATCH /api/accounts/{accountId}': { body: ChangeAccountRequest; answer: AccountBody };
  'DELETE /api/accounts/{accountId}/break-glass': { answer: undefined };
  'DELETE /api/break-glass': { answer: undefined };
  'POST /api/break-glass': { body: BreakGlassRequest; answer: BreakGlassBody };
  'POST /api/contributions/by-secret': { body: AuthorSecretRequest; answer: ContributionBody };
  'POST /api/contributions/by-secret/approve': { body: ApproveContributionRequest; answer: ContributionBody };
  'POST /api/contributions/by-secret/withdraw': { body: AuthorSecretRequest; answer: ContributionBody };
  'PUT /api/invitation/answer': { body: AnswerInvitationRequest; answer: OwnInvitation };
  'POST /api/join': { body: JoinByCodeRequest; answer: Joined };
  'POST /api/join/invitation': { body: JoinByInvitationRequest; answer: Joined };
  'POST /api/join/lookup': { body: JoinLookupRequest; answer: SessionBrief };
  'POST /api/join/waiting': { body: WaitToJoinRequest; answer: PlaceInLine };
  'POST /api/join/waiting/leave': { body: WaitingRequest; answer: undefined };
  'POST /api/join/waiting/look': { body: WaitingRequest; answer: PlaceInLine };
  'POST /api/live/acknowledge': { body: AcknowledgeRuleRequest; answer: Acknowledged };
  'PUT /api/live/activities/{activityId}/entries/{entryId}/reaction': { body: ReactRequest; answer: Reacted };
  'POST /api/live/activities/{activityId}/more-time': { answer: TimeAskedFor };
  'PUT /api/live/activities/{activityId}/response': { body: RespondRequest; answer: Responded };
  'POST /api/live/contributions': { body: RecordContributionRequest; answer: ContributionRecorded };
  'PUT /api/organisation/held-words': { body: HeldWords; answer: HeldWords };
  'PUT /api/organisation/language': { body: OrganisationLanguage; answer: OrganisationLanguageBody };
  'PUT /api/organisation/privacy': { body: PrivacyDetails; answer: PrivacyDetailsBody };
  'PUT /api/organisation/rule': { body: OrganisationRule; answer: OrganisationRule };
  'POST /api/people': { body: SavePersonRequest; answer: PersonBody };
  'PATCH /api/people/{personId}': { body: SavePersonRequest; answer: PersonBody };
  'POST /api/programmes': { body: SaveProgrammeRequest; answer: ProgrammeBody };
  'POST /api/roundtables': { body: CreateRoundtableRequest; answer: RoundtableBody };
  'DELETE /api/roundtables/{roundtableId}': { answer: undefined };
  'PATCH /api/roundtables/{roundtableId}': { body: ChangeRoundtableRequest; answer: RoundtableBody };
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
    answer: EntryBody;
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
    answer: ActivityBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/keep': {
    body: KeepResultRequest;
    answer: ContributionBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/merge': {
    body: MergeAnswersRequest;
    answer: ActivityBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/open': { body: AskingActRequest; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/pause': {
    body: PauseActivityRequest;
    answer: SessionBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/phase': {
    body: EnterPhaseRequest;
    answer: ActivityBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/promote': {
    body: PromoteAnswerRequest;
    answer: ActivityBody;
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
    answer: ActivityBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/take-back': {
    body: TakeBackOptionRequest;
    answer: ActivityBody;
  };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/take-up': { answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/undo-reset': { body: ActRequest; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/activities/close': { body: SeveralActivitiesRequest; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/activities/open': { body: SeveralActivitiesRequest; answer: SessionBody };
  'PUT /api/roundtables/{roundtableId}/agenda': { body: SetAgendaRequest; answer: RoundtableBody };
  'POST /api/roundtables/{roundtableId}/cancel': { body: CancelRoundtableRequest; answer: RoundtableBody };
  'POST /api/roundtables/{roundtableId}/contributions': {
    body: RecordContributionRequest;
    answer: ContributionRecorded;
  };
  'POST /api/roundtables/{roundtableId}/contributions/{contributionId}/publish': { answer: Published };
  'POST /api/roundtables/{roundtableId}/contributions/{contributionId}/review': {
    body: ReviewContributionRequest;
    answer: ContributionBody;
  };
  'POST /api/roundtables/{roundtableId}/contributions/{contributionId}/withdraw': {
    body: WithdrawRequest;
    answer: ContributionBody;
  };
  'POST /api/roundtables/{roundtableId}/file': { body: FileRoundtableRequest; answer: RoundtableBody };
  'POST /api/roundtables/{roundtableId}/invitations': { body: InvitePeopleRequest; answer: InvitationList };
  'POST /api/roundtables/{roundtableId}/invitations/{invitationId}/resend': { answer: InvitationList };
  'POST /api/roundtables/{roundtableId}/invitations/{invitationId}/revoke': { answer: InvitationList };
  'POST /api/roundtables/{roundtableId}/invitations/preview': { body: InvitePeopleRequest; answer: MailPreview };
  'POST /api/roundtables/{roundtableId}/invitations/send': { answer: InvitationList };
  'POST /api/roundtables/{roundtableId}/mails/{mailingId}/take-back': { answer: RoundtableBody };
  'POST /api/roundtables/{roundtableId}/preview': { body: ChangeRoundtableRequest; answer: MailPreview };
  'POST /api/roundtables/{roundtableId}/publish': { answer: Published };
  'POST /api/roundtables/{roundtableId}/rehearse': { body: RehearseRequest; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/results': { answer: DownloadedResults };
  'POST /api/roundtables/{roundtableId}/schedule': { answer: RoundtableBody };
  'POST /api/roundtables/{roundtableId}/session/ask': { body: AskActivityRequest; answer: SessionBody };
  'PUT /api/roundtables/{roundtableId}/session/chair-note': { body: WriteChairNoteRequest; answer: ChairNote };
  'POST /api/roundtables/{roundtableId}/session/close': { body: CloseSessionRequest; answer: SessionBody };
  'PUT /api/roundtables/{roundtableId}/session/current': { body: SetCurrentActivityRequest; answer: SessionBody };
  'PUT /api/roundtables/{roundtableId}/session/joining': { body: SetJoiningRequest; answer: SessionBody };
  'PUT /api/roundtables/{roundtableId}/session/message': { body: SendMessageRequest; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/session/reopen': { body: ReasonRequest; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/session/seats/take-out': { body: TakeOutSeatRequest; answer: SeatList };
  'DELETE /api/roundtables/{roundtableId}/session/simulated': { answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/session/simulated': { body: SimulatePeopleRequest; answer: SessionBody };
  'PUT /api/roundtables/{roundtableId}/session/stage-view': { body: SetStageViewRequest; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/session/start': { body: StartSessionRequest; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/session/waiting/admit': { body: AdmitPeopleRequest; answer: AdmittedBody };
  'POST /api/roundtables/{roundtableId}/session/waiting/refuse': { body: RefusePersonRequest; answer: WaitingList };
  'DELETE /api/roundtables/{roundtableId}/stage': { answer: undefined };
  'POST /api/roundtables/{roundtableId}/stage': { body: PairStageRequest; answer: undefined };
  'POST /api/roundtables/{roundtableId}/withdraw': { body: ReasonRequest; answer: SessionBody };
  'POST /api/sessions': { body: RunSessionNowRequest; answer: SessionBody };
  'POST /api/sign-in': { body: AskSignInRequest; answer: SignInAsked };
  'POST /api/sign-in/code': { body: SignInByCodeRequest; answer: SignedIn };
  'POST /api/sign-in/demo': { body: DemoSignInRequest; answer: SignedIn };
  'POST /api/sign-in/first-administrator': { body: FirstAdministratorRequest; answer: SignedIn };
  'POST /api/sign-in/link': { body: SignInByLinkRequest; answer: SignedIn };
  'POST /api/sign-out': { answer: undefined };
  'POST /api/sign-out/everywhere': { answer: undefined };
  'POST /api/socket-tickets': { answer: SocketTicket };
  'POST /api/stage/keys': { body: PressStageKeyRequest; answer: StageKeyPressed };
  'POST /api/stage/pairings': { answer: NewPairing };
  'POST /api/stage/pairings/claim': { body: ClaimPairingRequest; answer: PairingClaim };
  'DELETE /api/templates/{templateId}': { answer: undefined };
  'PATCH /api/templates/{templateId}': { body: ChangeTemplateRequest; answer: TemplateBody };
}
