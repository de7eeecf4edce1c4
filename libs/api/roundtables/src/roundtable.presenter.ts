import type {
  AgendaItemBody,
  HeldMails,
  InvitationCounts,
  OwnInvitation,
  RoundtableBody,
  RoundtableSummary,
} from '@rt/contracts';
import { wallTimeOf } from '@rt/domain/scheduling';
import { formatSlot, ruleText, zoneLabel } from '@rt/words';

import type { AgendaItemRecord } from './agenda/agenda.repository';
import { slotMinutes } from './agenda/slot';
import type { AnswerCounts } from './invitations/invitations.repository';
import type { RoundtableFacts } from './roundtable-facts';
import { type Exactly, type RoundtableRecord, type ToldPlan, without } from './roundtable-record';

/** 'Thursday 12 March 2026, 2pm to 4pm (London time)'; '' without a slot. */
export function slotTextOf({ localStart, localEnd, tz, fold }: ToldPlan): string {
  return localStart && localEnd ? formatSlot(localStart, localEnd, zoneLabel(tz), fold) : '';
}

/** A row as other features see it. */
export function factsOf(record: RoundtableRecord): RoundtableFacts {
  return {
    id: record.id,
    orgId: record.orgId,
    programmeId: record.programmeId,
    ref: record.ref,
    state: record.state,
    version: record.version,
    title: record.title,
    question: record.question,
    purpose: record.purpose,
    hostName: record.hostName,
    rule: record.rule,
    ruleVersion: record.ruleVersion,
    tz: record.tz,
    localStart: record.localStart,
    localEnd: record.localEnd,
    fold: record.fold,
    startAt: record.startAt,
    endAt: record.endAt,
    slotText: slotTextOf(record),
    place: record.place,
    venue: record.venue,
    format: record.format,
    sectorIds: record.sectorIds,
    regionCode: record.regionCode,
    capacity: record.capacity,
    joining: record.joining,
    joinCode: record.joinCode,
    hostLiveView: record.hostLiveView,
    sharedDevices: record.sharedDevices,
    sealed: record.sealedAt !== null,
    erased: record.erasedAt !== null,
    liveAt: record.liveAt,
    actedAt: record.actedAt,
    closedAt: record.closedAt,
    publishedOn: record.publishedOn,
    deletesOn: record.deletesOn,
  };
}

/** A line of the list. */
export function summaryOf(record: RoundtableRecord, programmeTitles: ReadonlyMap<string, string>): RoundtableSummary {
  const { programmeId } = record;
  return {
    id: record.id,
    ref: record.ref,
    title: record.title,
    question: record.question,
    state: record.state,
    localStart: record.localStart,
    localEnd: record.localEnd,
    tz: record.tz,
    place: record.place,
    rule: record.rule,
    programmeId,
    programmeTitle: (programmeId && programmeTitles.get(programmeId)) ?? null,
    sectorIds: record.sectorIds,
  };
}

/** The agenda with the wall time at which each item begins; without a slot there are none. */
export function agendaOf(record: RoundtableRecord, items: readonly AgendaItemRecord[]): AgendaItemBody[] {
  let minutes = 0;
  return items.map(({ id, kind, title, plannedMinutes, position }) => {
    const startsAt = record.startAt
      ? wallTimeOf(record.startAt.getTime() + minutes * 60_000, record.tz).slice(11)
      : null;
    minutes += plannedMinutes;
    return { id, kind, title, plannedMinutes, position, startsAt };
  });
}

/** What only the whole planning page needs besides the row. */
export interface PlanningFacts {
  readonly programmeTitles: ReadonlyMap<string, string>;
  readonly items: readonly AgendaItemRecord[];
  readonly counts: AnswerCounts;
  readonly heldMails: HeldMails[];
  readonly missing: string[];
  readonly may: string[];
}

/** What the planning page does not show of a row; all else is shown under its name, or does not compile. */
const HIDDEN = [
  ...(['orgId', 'hostName', 'icalUid', 'icalSequence'] as const),
  ...(['liveAt', 'actedAt', 'closedAt', 'sealedAt', 'erasedAt', 'publishedOn'] as const),
];

/** The planning page. */
export function bodyOf(
  record: RoundtableRecord,
  { programmeTitles, items, counts, heldMails, missing, may }: PlanningFacts,
): RoundtableBody {
  return shown({
    ...without(record, HIDDEN),
    ...summaryOf(record, programmeTitles),
    startAt: record.startAt?.toISOString() ?? null,
    endAt: record.endAt?.toISOString() ?? null,
    slotText: slotTextOf(record),
    ruleText: ruleTextOf(record),
    sealed: record.sealedAt !== null,
    erased: record.erasedAt !== null,
    agenda: agendaOf(record, items),
    agendaMinutes: items.reduce((sum, item) => sum + item.plannedMinutes, 0),
    slotMinutes: slotMinutes(record),
    invitations: countsOf(counts),
    heldMails,
    missing,
    may,
  });
}

function shown<Body extends RoundtableBody>(body: Exactly<RoundtableBody, Body>): RoundtableBody {
  return body;
}

function countsOf({ invited, accepted, tentative, declined, askedAgain }: AnswerCounts): InvitationCounts {
  return { invited, accepted, tentative, declined, askedAgain };
}

/** The invitation as its holder sees it. */
export function ownInvitationOf(
  invitation: Pick<OwnInvitation, 'fullName' | 'state' | 'askedAgain' | 'mayAnswer' | 'mayJoin'>,
  record: RoundtableRecord,
  items: readonly AgendaItemRecord[],
): OwnInvitation {
  return {
    fullName: invitation.fullName,
    state: invitation.state,
    askedAgain: invitation.askedAgain,
    title: record.title,
    question: record.question,
    purpose: record.purpose,
    hostName: record.hostName,
    slotText: slotTextOf(record),
    startAt: record.startAt?.toISOString() ?? null,
    endAt: record.endAt?.toISOString() ?? null,
    tz: record.tz,
    place: record.place,
    venue: record.venue,
    format: record.format,
    rule: record.rule,
    ruleText: ruleTextOf(record),
    roundtableState: record.state,
    agenda: agendaOf(record, items),
    cancelReason: record.cancelReason,
    mayAnswer: invitation.mayAnswer,
    mayJoin: invitation.mayJoin,
  };
}

/** The rule's paragraphs, an empty line between them. */
function ruleTextOf({ rule }: RoundtableRecord): string {
  return ruleText(rule).text.join('\n\n');
}
