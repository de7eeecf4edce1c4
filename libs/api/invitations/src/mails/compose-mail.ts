import { Injectable } from '@nestjs/common';
import { Clock, Environment } from '@rt/api/platform';
import { MeetingLinksRepository, type RoundtableRecord, toldOf, type ToldPlan } from '@rt/api/roundtables';

import { calendarEntryOf, hashOfEntry } from '../calendar/calendar-entry';
import { buildCalendarFile, type CalendarEntry } from '../calendar/calendar-file';
import { InvitationTokens } from '../invitation-tokens';
import type { InvitationRecord, MailedState } from '../invitations.repository';
import { invitationMail, type Occasion } from './invitation-mail';

export interface ComposedMail extends MailedState {
  readonly mail: ReturnType<typeof invitationMail> & {
    readonly to: string;
    readonly ics: ReturnType<typeof buildCalendarFile>;
  };
}

/** Writes the mail to one invited person about the present state of a roundtable: words, personal link, calendar file. */
@Injectable()
export class ComposeMail {
  constructor(
    private readonly tokens: InvitationTokens,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly meetingLinks: MeetingLinksRepository,
  ) {}

  /** Null where there is nothing to say, or nothing that was not said before. */
  async write(invitation: InvitationRecord, roundtable: RoundtableRecord): Promise<ComposedMail | null> {
    const entry = await this.entryOf(invitation, roundtable);
    const occasion = entry && occasionOf(entry, invitation, roundtable);
    if (!entry || !occasion) return null;
    const hash = hashOfEntry(entry);
    if (hash === invitation.icsLastHash) return null;
    const link = this.tokens.linkOf(invitation.invitationId, invitation.tokenVersion);
    const words = invitationMail(occasion, roundtable, { ...invitation, link, meeting: entry.meeting });
    const ics = buildCalendarFile(entry, await this.clock.now());
    return { mail: { to: invitation.email, ...words, ics }, sequence: entry.sequence, hash, told: toldOf(roundtable) };
  }

  /** True where the person was mailed this very state last. */
  async wasSaid(invitation: InvitationRecord, roundtable: RoundtableRecord): Promise<boolean> {
    const entry = await this.entryOf(invitation, roundtable);
    return entry !== null && hashOfEntry(entry) === invitation.icsLastHash;
  }

  private async entryOf(invitation: InvitationRecord, roundtable: RoundtableRecord): Promise<CalendarEntry | null> {
    const meeting = await this.meetingLinks.shown(roundtable);
    return calendarEntryOf(roundtable, invitation, this.environment, meeting);
  }
}

/** Null where there is nothing to say: drafts, declined people, a cancellation of what was never mailed, or is cancelled already. */
function occasionOf(entry: CalendarEntry, invitation: InvitationRecord, roundtable: RoundtableRecord): Occasion | null {
  const { state, icsLastSequence } = invitation;
  if (state === 'draft' || state === 'declined' || state === 'expired') return null;
  if (entry.method === 'REQUEST') return requestOf(entry, invitation, roundtable);
  if (icsLastSequence === null) return null;
  return roundtable.state === 'cancelled' && state !== 'revoked' ? 'cancelled' : 'withdrawn';
}

function requestOf(entry: CalendarEntry, invitation: InvitationRecord, roundtable: RoundtableRecord): Occasion {
  // Nothing mailed yet, or nothing that counts: invited again, or asked for once more.
  if (invitation.icsLastHash === null) return 'invited';
  return entry.meeting !== '' && isSamePlan(invitation.told, roundtable) ? 'meeting' : 'changed';
}

/** Time and place are as the mail before this one said: how to take part online is all that is new. */
function isSamePlan(plan: ToldPlan | null, roundtable: RoundtableRecord): boolean {
  return plan !== null && JSON.stringify(toldOf(plan)) === JSON.stringify(toldOf(roundtable));
}
