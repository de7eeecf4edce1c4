/**
 * What every route that changes something but activities takes and answers, by its method and path. Made from the server's own routes by
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
import type { ChangeTemplateRequest, TemplateBody } from '../planning/templates';
import type { ChairNote, WriteChairNoteRequest } from '../record/chair-notes';
import type {
  ApproveContributionRequest,
  AuthorSecretRequest,
  ContributionBody,
  ContributionRecorded,
  Published,
  RecordContributionRequest,
  ReviewContributionRequest,
  WithdrawRequest,
} from '../record/contributions';
import type { DownloadedResults } from '../record/downloads';
import type { AskActivityRequest } from '../room/activities';
import type { Reacted, ReactRequest, Responded, RespondRequest, TimeAskedFor } from '../room/answers';
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
import type {
  CloseSessionRequest,
  SendMessageRequest,
  SessionBody,
  SetCurrentActivityRequest,
  SetStageViewRequest,
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
