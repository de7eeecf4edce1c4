/**
 * What every route that only reads takes and answers, by its method and path. Made from the server's own routes by
 * `node tools/checks/run.mjs routes --write`; what stands in braces the caller fills in.
 */
import type { AccountList } from '../people/accounts';
import type { OrganisationRule } from '../people/default-rule';
import type { PersonList } from '../people/directory';
import type { HeldWords } from '../people/held-words';
import type { OrganisationLanguageBody } from '../people/language';
import type { PrivacyDetailsBody } from '../people/privacy';
import type { Me, SignInList } from '../people/sign-in';
import type { AttendeeList, InvitationList, MailPreview } from '../planning/invitations';
import type { OutgoingMailBody, OutgoingMailList } from '../planning/outgoing-mails';
import type { ProgrammeList } from '../planning/programmes';
import type { OwnInvitation, RoundtableBody, RoundtableList } from '../planning/roundtables';
import type { TemplateList } from '../planning/templates';
import type { RegionList, SectorList } from '../planning/terms';
import type { Health, Readiness } from '../platform';
import type {
  ArchiveSearch,
  PublicContribution,
  PublicRoundtableList,
  PublicRoundtablePage,
  PublicRoundtablesQuery,
  SearchPage,
} from '../record/archive';
import type { ChairNote } from '../record/chair-notes';
import type { ContributionList, ContributionsQuery, MentionList, PublishedGroupsBody } from '../record/contributions';
import type { ActivityItems, ActivityList } from '../room/activities';
import type { BoardQuery } from '../room/boards';
import type { EntriesQuery, EntryPage } from '../room/entries';
import type { HandsBody } from '../room/hands';
import type { LiveState, SessionBrief } from '../room/joining';
import type { PeopleHere, SeatList } from '../room/seats';
import type { Breakdown, PickedTogether, Recount, TallyBody } from '../room/tallies';
import type { WaitingList } from '../room/waiting';

export interface ReadingRoutes {
  'GET /api/accounts': { answer: AccountList };
  'GET /api/archive/contributions/{ref}': { answer: PublicContribution };
  'GET /api/archive/roundtables': { query: PublicRoundtablesQuery; answer: PublicRoundtableList };
  'GET /api/archive/roundtables/{ref}': { answer: PublicRoundtablePage };
  'GET /api/archive/search': { query: ArchiveSearch; answer: SearchPage };
  'GET /api/health': { answer: Health };
  'GET /api/invitation': { answer: OwnInvitation };
  'GET /api/invitation/calendar.ics': { answer: string };
  'GET /api/live/activities/{activityId}/entries': { query: BoardQuery; answer: EntryPage };
  'GET /api/live/session': { answer: SessionBrief };
  'GET /api/live/state': { answer: LiveState };
  'GET /api/me': { answer: Me };
  'GET /api/me/sign-ins': { answer: SignInList };
  'GET /api/openapi.json': { answer: object };
  'GET /api/organisation/held-words': { answer: HeldWords };
  'GET /api/organisation/language': { answer: OrganisationLanguageBody };
  'GET /api/organisation/privacy': { answer: PrivacyDetailsBody };
  'GET /api/organisation/rule': { answer: OrganisationRule };
  'GET /api/outbox': { answer: OutgoingMailList };
  'GET /api/outbox/{mailId}': { answer: OutgoingMailBody };
  'GET /api/people': { answer: PersonList };
  'GET /api/programmes': { answer: ProgrammeList };
  'GET /api/ready': { answer: Readiness };
  'GET /api/regions': { answer: RegionList };
  'GET /api/roundtables': { answer: RoundtableList };
  'GET /api/roundtables/{roundtableId}': { answer: RoundtableBody };
  'GET /api/roundtables/{roundtableId}/activities': { answer: ActivityList };
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/by-group': { answer: Breakdown };
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/entries': { query: EntriesQuery; answer: EntryPage };
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/hands': { answer: HandsBody };
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/items': { answer: ActivityItems };
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/picked-together': { answer: PickedTogether };
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/published-groups': { answer: PublishedGroupsBody };
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/recount': { answer: Recount };
  'GET /api/roundtables/{roundtableId}/activities/{activityId}/tally': { answer: TallyBody };
  'GET /api/roundtables/{roundtableId}/attendees': { answer: AttendeeList };
  'GET /api/roundtables/{roundtableId}/attendees/groups': { answer: PeopleHere };
  'GET /api/roundtables/{roundtableId}/contributions': { query: ContributionsQuery; answer: ContributionList };
  'GET /api/roundtables/{roundtableId}/contributions/{contributionId}/mentions': { answer: MentionList };
  'GET /api/roundtables/{roundtableId}/invitations': { answer: InvitationList };
  'GET /api/roundtables/{roundtableId}/invitations/preview': { answer: MailPreview };
  'GET /api/roundtables/{roundtableId}/session/chair-note': { answer: ChairNote };
  'GET /api/roundtables/{roundtableId}/session/seats': { answer: SeatList };
  'GET /api/roundtables/{roundtableId}/session/waiting': { answer: WaitingList };
  'GET /api/sectors': { answer: SectorList };
  'GET /api/templates': { answer: TemplateList };
}
