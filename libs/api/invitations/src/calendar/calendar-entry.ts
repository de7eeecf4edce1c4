import { createHash } from 'node:crypto';

import { canonicalJson, type Environment } from '@rt/api/platform';
import type { RoundtableRecord } from '@rt/api/roundtables';
import type { InvitationStateName, MeetingDetails } from '@rt/contracts';

import type { InvitationRecord } from '../invitations.repository';
import { meetingLines } from '../mails/meeting-lines';
import { calendarFactsOf, locationOf } from './calendar-facts';
import type { CalendarEntry, Participation } from './calendar-file';

const ANSWERS: Readonly<Partial<Record<InvitationStateName, Participation>>> = {
  accepted: 'ACCEPTED',
  tentative: 'TENTATIVE',
  declined: 'DECLINED',
};

/**
 * The calendar entry of one invited person at present; null before there is anything to enter. It holds the meeting link
 * only for people who have accepted.
 */
export function calendarEntryOf(
  roundtable: RoundtableRecord,
  invitation: Pick<InvitationRecord, 'fullName' | 'email' | 'state' | 'askedAgain'>,
  environment: Environment,
  meeting: MeetingDetails | null,
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
    meeting: meetingFor(invitation.state, roundtable, meeting),
    url: facts.joinUrl ?? environment.web.publicUrl,
    organiser: { name: roundtable.hostName, email: addressIn(environment.mail.from) },
    attendee: {
      name: invitation.fullName,
      email: invitation.email,
      answer: answerOf(invitation),
    },
  };
}

function meetingFor(state: InvitationStateName, roundtable: RoundtableRecord, meeting: MeetingDetails | null): string {
  return state === 'accepted' && roundtable.state !== 'cancelled' ? meetingLines(meeting) : '';
}

/** An answer to an older plan is none to this one. */
function answerOf({ state, askedAgain }: Pick<InvitationRecord, 'state' | 'askedAgain'>): Participation {
  return (askedAgain ? undefined : ANSWERS[state]) ?? 'NEEDS-ACTION';
}

/**
 * Hash of what a person must hear of an entry, in hex: whether it takes place, when, where, how to take part online, and
 * to whom it is written.
 * Two mails with one hash would say the same. Small edits of its words are not among it, nor is the sequence.
 */
export function hashOfEntry({ method, uid, tz, startMs, endMs, location, meeting, attendee }: CalendarEntry): string {
  const text = canonicalJson({
    method,
    uid,
    tz,
    startMs,
    endMs,
    location,
    meeting,
    to: [attendee.name, attendee.email],
  });
  return createHash('sha256').update(text).digest('hex');
}

/** The address in 'Name <address>' or in a bare address. */
function addressIn(sender: string): string {
  return /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim();
}
