/**
 * What every route takes and answers, by its method and path. Made from the server's own routes by
 * `node tools/checks/run.mjs routes --write`; what stands in braces the caller fills in.
 */
import type {
  AcknowledgeRule,
  Acknowledged,
  ActivityBody,
  ActivityList,
  ChangeActivity,
  ClaimPairing,
  CreateActivity,
  HideAnswer,
  JoinByCode,
  JoinByInvitation,
  JoinLookup,
  Joined,
  LiveState,
  NewPairing,
  PairStage,
  PairingClaim,
  PressStageKey,
  PromoteAnswer,
  Respond,
  Responded,
  RevealActivity,
  SessionBody,
  SessionBrief,
  StageKeyPressed,
  TakeBackOption,
} from './activities';
import type {
  ArchiveSearch,
  PublicContribution,
  PublicRoundtableList,
  PublicRoundtablePage,
  SearchPage,
} from './archive';
import type {
  ApproveContribution,
  AuthorSecret,
  ContributionBody,
  ContributionList,
  ContributionRecorded,
  ContributionsQuery,
  KeepResult,
  MentionList,
  Published,
  RecordContribution,
  ReviewContribution,
  WithdrawBody,
} from './contributions';
import type { AnswerInvitation, AttendeeList, InvitationList, InvitePeople, MailPreview } from './invitations';
import type {
  AccountBody,
  AccountList,
  AskSignIn,
  BreakGlass,
  BreakGlassBody,
  ChangeAccount,
  CreateAccount,
  DemoSignIn,
  FirstAdministrator,
  Me,
  OutgoingMailBody,
  OutgoingMailList,
  PersonBody,
  PersonList,
  ProgrammeBody,
  ProgrammeList,
  RegionList,
  SavePerson,
  SaveProgramme,
  SectorList,
  SignInAsked,
  SignInByCode,
  SignInByLink,
  SignInList,
  SignedIn,
  SocketTicket,
} from './people';
import type { Health, Readiness } from './platform';
import type { PrivacyDetails, PrivacyDetailsBody } from './privacy';
import type {
  CancelRoundtable,
  ChairNote,
  ChangeRoundtable,
  CloseSession,
  CreateRoundtable,
  OwnInvitation,
  ReasonBody,
  RoundtableBody,
  RoundtableList,
  SetAgenda,
  SetCurrentActivity,
  SetStageView,
  SimulatedPeople,
  StartSession,
  WriteChairNote,
} from './roundtables';
import type { SeatList, TakeOutSeat } from './seats';
import type { PickedTogether, Recount, TallyBody } from './tallies';

export interface Routes {
  'GET /api/accounts': { answer: AccountList };
  'POST /api/accounts': { body: CreateAccount; answer: AccountBody };
  'PATCH /api/accounts/{accountId}': { body: ChangeAccount; answer: AccountBody };
  'DELETE /api/accounts/{accountId}/break-glass': { answer: undefined };
  'GET /api/archive/contributions/{ref}': { answer: PublicContribution };
  'GET /api/archive/roundtables': { answer: PublicRoundtableList };
  'GET /api/archive/roundtables/{ref}': { answer: PublicRoundtablePage };
  'GET /api/archive/search': { query: ArchiveSearch; answer: SearchPage };
  'DELETE /api/break-glass': { answer: undefined };
  'POST /api/break-glass': { body: BreakGlass; answer: BreakGlassBody };
  'POST /api/contributions/by-secret': { body: AuthorSecret; answer: ContributionBody };
  'POST /api/contributions/by-secret/approve': { body: ApproveContribution; answer: ContributionBody };
  'POST /api/contributions/by-secret/withdraw': { body: AuthorSecret; answer: ContributionBody };
  'GET /api/health': { answer: Health };
  'GET /api/invitation': { answer: OwnInvitation };
  'PUT /api/invitation/answer': { body: AnswerInvitation; answer: OwnInvitation };
  'GET /api/invitation/calendar.ics': { answer: string };
  'POST /api/join': { body: JoinByCode; answer: Joined };
  'POST /api/join/invitation': { body: JoinByInvitation; answer: Joined };
  'POST /api/join/lookup': { body: JoinLookup; answer: SessionBrief };
  'POST /api/live/acknowledge': { body: AcknowledgeRule; answer: Acknowledged };
  'PUT /api/live/activities/{activityId}/response': { body: Respond; answer: Responded };
  'POST /api/live/contributions': { body: RecordContribution; answer: ContributionRecorded };
  'GET /api/live/session': { answer: SessionBrief };
  'GET /api/live/state': { answer: LiveState };
  'GET /api/me': { answer: Me };
  'GET /api/me/sign-ins': { answer: SignInList };
  'GET /api/openapi.json': { answer: object };
  'GET /api/organisation/privacy': { answer: PrivacyDetailsBody };
  'PUT /api/organisation/privacy': { body: PrivacyDetails; answer: PrivacyDetailsBody };
  'GET /api/outbox': { answer: OutgoingMailList };
  'GET /api/outbox/{mailId}': { answer: OutgoingMailBody };
  'GET /api/people': { answer: PersonList };
  'POST /api/people': { body: SavePerson; answer: PersonBody };
  'PATCH /api/people/{personId}': { body: SavePerson; answer: PersonBody };
  'GET /api/programmes': { answer: ProgrammeList };
  'POST /api/programmes': { body: SaveProgramme; answer: ProgrammeBody };
  'GET /api/ready': { answer: Readiness };
  'GET /api/regions': { answer: RegionList };
  'GET /api/roundtables': { answer: RoundtableList };
  'POST /api/roundtables': { body: CreateRoundtable; answer: RoundtableBody };
  'DELETE /api/roundtables/{roundtableId}': { answer: undefined };
  'GET /api/roundtables/{roundtableId}': { answer: RoundtableBody };
  'PATCH /api/roundtables/{roundtableId}': { body: ChangeRoundtable; answer: RoundtableBody };
  'GET /api/roundtables/{roundtableId}/activities': { answer: ActivityList };
  'POST /api/roundtables/{roundtableId}/activities': { body: CreateActivity; answer: ActivityBody };
  'DELETE /api/roundtables/{roundtableId}/activities/{activityId}': { answer: undefined };
  'PATCH /api/roundtables/{roundtableId}/activities/{activityId}': { body: ChangeActivity; answer: ActivityBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/close': { answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/hide': { body: HideAnswer; answer: ActivityBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/keep': { body: KeepResult; answer: ContributionBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/open': { answer: SessionBody };
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/picked-together': { answer: PickedTogether };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/promote': { body: PromoteAnswer; answer: ActivityBody };
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/recount': { answer: Recount };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/reveal': { body: RevealActivity; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/activities/{activityId}/take-back': {
    body: TakeBackOption;
    answer: ActivityBody;
  };
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/tally': { answer: TallyBody };
  'PUT /api/roundtables/{roundtableId}/agenda': { body: SetAgenda; answer: RoundtableBody };
  'GET /api/roundtables/{roundtableId}/attendees': { answer: AttendeeList };
  'POST /api/roundtables/{roundtableId}/cancel': { body: CancelRoundtable; answer: RoundtableBody };
  'GET /api/roundtables/{roundtableId}/contributions': { query: ContributionsQuery; answer: ContributionList };
  'POST /api/roundtables/{roundtableId}/contributions': { body: RecordContribution; answer: ContributionRecorded };
  'GET /api/roundtables/{roundtableId}/contributions/{contributionId}/mentions': { answer: MentionList };
  'POST /api/roundtables/{roundtableId}/contributions/{contributionId}/publish': { answer: Published };
  'POST /api/roundtables/{roundtableId}/contributions/{contributionId}/review': {
    body: ReviewContribution;
    answer: ContributionBody;
  };
  'POST /api/roundtables/{roundtableId}/contributions/{contributionId}/withdraw': {
    body: WithdrawBody;
    answer: ContributionBody;
  };
  'GET /api/roundtables/{roundtableId}/invitations': { answer: InvitationList };
  'POST /api/roundtables/{roundtableId}/invitations': { body: InvitePeople; answer: InvitationList };
  'POST /api/roundtables/{roundtableId}/invitations/{invitationId}/resend': { answer: InvitationList };
  'POST /api/roundtables/{roundtableId}/invitations/{invitationId}/revoke': { answer: InvitationList };
  'GET /api/roundtables/{roundtableId}/invitations/preview': { answer: MailPreview };
  'POST /api/roundtables/{roundtableId}/invitations/preview': { body: InvitePeople; answer: MailPreview };
  'POST /api/roundtables/{roundtableId}/invitations/send': { answer: InvitationList };
  'POST /api/roundtables/{roundtableId}/mails/{mailingId}/take-back': { answer: RoundtableBody };
  'POST /api/roundtables/{roundtableId}/preview': { body: ChangeRoundtable; answer: MailPreview };
  'POST /api/roundtables/{roundtableId}/publish': { answer: Published };
  'POST /api/roundtables/{roundtableId}/schedule': { answer: RoundtableBody };
  'GET /api/roundtables/{roundtableId}/session/chair-note': { answer: ChairNote };
  'PUT /api/roundtables/{roundtableId}/session/chair-note': { body: WriteChairNote; answer: ChairNote };
  'POST /api/roundtables/{roundtableId}/session/close': { body: CloseSession; answer: SessionBody };
  'PUT /api/roundtables/{roundtableId}/session/current': { body: SetCurrentActivity; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/session/reopen': { body: ReasonBody; answer: SessionBody };
  'GET /api/roundtables/{roundtableId}/session/seats': { answer: SeatList };
  'POST /api/roundtables/{roundtableId}/session/seats/take-out': { body: TakeOutSeat; answer: SeatList };
  'DELETE /api/roundtables/{roundtableId}/session/simulated': { answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/session/simulated': { body: SimulatedPeople; answer: SessionBody };
  'PUT /api/roundtables/{roundtableId}/session/stage-view': { body: SetStageView; answer: SessionBody };
  'POST /api/roundtables/{roundtableId}/session/start': { body: StartSession; answer: SessionBody };
  'DELETE /api/roundtables/{roundtableId}/stage': { answer: undefined };
  'POST /api/roundtables/{roundtableId}/stage': { body: PairStage; answer: undefined };
  'POST /api/roundtables/{roundtableId}/withdraw': { body: ReasonBody; answer: SessionBody };
  'GET /api/sectors': { answer: SectorList };
  'POST /api/sign-in': { body: AskSignIn; answer: SignInAsked };
  'POST /api/sign-in/code': { body: SignInByCode; answer: SignedIn };
  'POST /api/sign-in/demo': { body: DemoSignIn; answer: SignedIn };
  'POST /api/sign-in/first-administrator': { body: FirstAdministrator; answer: SignedIn };
  'POST /api/sign-in/link': { body: SignInByLink; answer: SignedIn };
  'POST /api/sign-out': { answer: undefined };
  'POST /api/sign-out/everywhere': { answer: undefined };
  'POST /api/socket-tickets': { answer: SocketTicket };
  'POST /api/stage/keys': { body: PressStageKey; answer: StageKeyPressed };
  'POST /api/stage/pairings': { answer: NewPairing };
  'POST /api/stage/pairings/claim': { body: ClaimPairing; answer: PairingClaim };
}
