import { AnswerCounts } from '@rt/api/invitations';
import {
  type AgendaItemRecord,
  agendaOf,
  type Exactly,
  type RoundtableRecord,
  ruleTextOf,
  slotMinutes,
  slotTextOf,
  without,
} from '@rt/api/roundtables';
import type { HeldMails, InvitationCounts, RoundtableBody, RoundtableSummary } from '@rt/contracts';

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

export interface PlanningFacts {
  readonly programmeTitles: ReadonlyMap<string, string>;
  readonly items: readonly AgendaItemRecord[];
  readonly counts: AnswerCounts;
  readonly rehearsalId: string | null;
  readonly heldMails: HeldMails[];
  readonly missing: string[];
  readonly may: string[];
}

/** What the planning page does not show of a row; all else is shown under its name, or does not compile. */
const HIDDEN = [
  ...(['orgId', 'hostName', 'icalUid', 'icalSequence'] as const),
  'simulatedPeople' as const,
  ...(['liveAt', 'actedAt', 'closedAt', 'sealedAt', 'erasedAt', 'publishedOn'] as const),
];

export function bodyOf(
  record: RoundtableRecord,
  { programmeTitles, items, counts, rehearsalId, heldMails, missing, may }: PlanningFacts,
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
    rehearsalId,
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
