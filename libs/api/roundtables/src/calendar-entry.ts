import { createHash } from 'node:crypto';

import { canonicalJson, type Environment } from '@rt/api/platform';
import type { InvitationStateName } from '@rt/contracts';

import type { CalendarEntry, Participation } from './calendar-file';
import { calendarFactsOf, locationOf } from './calendar-facts';
import type { InvitationRecord } from './invitations.repository';
import type { RoundtableRecord } from './roundtable-record';

const ANSWERS: Readonly<Partial<Record<InvitationStateName, Participation>>> = {
  accepted: 'ACCEPTED',
  tentative: 'TENTATIVE',
  declined: 'DECLINED',
};

/** The calendar entry of one invited person at present; null before there is anything to enter. */
export function calendarEntryOf(
  roundtable: RoundtableRecord,
  invitation: Pick<InvitationRecord, 'fullName' | 'email' | 'state'>,
  environment: Environment,
): CalendarEntry | null {
  const facts = calendarFactsOf(roundtable, environment.web.publicUrl);
  const { icalUid, startAt, endAt } = roundtable;
  if (!facts || !icalUid || !startAt || !endAt) return null;
  return {
    method: facts.cancelled || invitation.state === 'revoked' ? 'CANCEL' : 'REQUEST',
    uid: icalUid,
    sequence: roundtable.icalSequence,
    tz: roundtable.tz,
    startMs: startAt.getTime(),
    endMs: endAt.getTime(),
    summary: facts.title,
    description: facts.description ?? '',
    location: locationOf(roundtable),
    url: facts.joinUrl ?? environment.web.publicUrl,
    organiser: { name: roundtable.hostName, email: addressIn(environment.mail.from) },
    attendee: {
      name: invitation.fullName,
      email: invitation.email,
      answer: ANSWERS[invitation.state] ?? 'NEEDS-ACTION',
    },
  };
}

/**
 * Hash of what an entry says, in hex: two mails with one hash would say the same. The person's own answer is left out,
 * since that person knows it.
 */
export function hashOfEntry(entry: CalendarEntry): string {
  const { attendee, ...said } = entry;
  const text = canonicalJson({ ...said, organiser: { ...said.organiser }, to: [attendee.name, attendee.email] });
  return createHash('sha256').update(text).digest('hex');
}

/** The address in 'Name <address>' or in a bare address. */
function addressIn(sender: string): string {
  return /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim();
}
