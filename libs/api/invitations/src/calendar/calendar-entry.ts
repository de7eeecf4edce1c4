import { createHash } from 'node:crypto';

import { canonicalJson, type Environment } from '@rt/api/platform';
import type { RoundtableRecord } from '@rt/api/roundtables';
import type { InvitationStateName } from '@rt/contracts';

import type { InvitationRecord } from '../invitations.repository';
import { calendarFactsOf, locationOf } from './calendar-facts';
import type { CalendarEntry, Participation } from './calendar-file';

const ANSWERS: Readonly<Partial<Record<InvitationStateName, Participation>>> = {
  accepted: 'ACCEPTED',
  tentative: 'TENTATIVE',
  declined: 'DECLINED',
};

/** The calendar entry of one invited person at present; null before there is anything to enter. */
export function calendarEntryOf(
  roundtable: RoundtableRecord,
  invitation: Pick<InvitationRecord, 'fullName' | 'email' | 'state' | 'askedAgain'>,
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
      answer: answerOf(invitation),
    },
  };
}

/** An answer to an older plan is none to this one. */
function answerOf({ state, askedAgain }: Pick<InvitationRecord, 'state' | 'askedAgain'>): Participation {
  return (askedAgain ? undefined : ANSWERS[state]) ?? 'NEEDS-ACTION';
}

/**
 * Hash of what a person must hear of an entry, in hex: whether it takes place, when, where, and to whom it is written.
 * Two mails with one hash would say the same. Small edits of its words are not among it, nor is the sequence.
 */
export function hashOfEntry({ method, uid, tz, startMs, endMs, location, attendee }: CalendarEntry): string {
  const text = canonicalJson({ method, uid, tz, startMs, endMs, location, to: [attendee.name, attendee.email] });
  return createHash('sha256').update(text).digest('hex');
}

/** The address in 'Name <address>' or in a bare address. */
function addressIn(sender: string): string {
  return /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim();
}
