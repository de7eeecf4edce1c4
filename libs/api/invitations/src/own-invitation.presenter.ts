import { type AgendaItemRecord, agendaOf, type RoundtableRecord, ruleTextOf, slotTextOf } from '@rt/api/roundtables';
import type { OwnInvitation } from '@rt/contracts';

export function ownInvitationOf(
  invitation: Pick<OwnInvitation, 'invitationId' | 'fullName' | 'state' | 'askedAgain' | 'mayAnswer' | 'mayJoin'>,
  record: RoundtableRecord,
  items: readonly AgendaItemRecord[],
): OwnInvitation {
  return {
    invitationId: invitation.invitationId,
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
    ...(record.state === 'published' && record.ref !== null ? { publishedRef: record.ref } : {}),
    agenda: agendaOf(record, items),
    cancelReason: record.cancelReason,
    mayAnswer: invitation.mayAnswer,
    mayJoin: invitation.mayJoin,
  };
}
