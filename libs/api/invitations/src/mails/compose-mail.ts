import { Injectable } from '@nestjs/common';
import { Clock, Environment } from '@rt/api/platform';
import { type RoundtableRecord, toldOf } from '@rt/api/roundtables';

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

/** Writes what one invited person is told of the present state of a roundtable: words, personal link, calendar file. */
@Injectable()
export class ComposeMail {
  constructor(
    private readonly tokens: InvitationTokens,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  /** Null where there is nothing to say, or nothing that was not said before. */
  async write(invitation: InvitationRecord, roundtable: RoundtableRecord): Promise<ComposedMail | null> {
    const entry = calendarEntryOf(roundtable, invitation, this.environment);
    const occasion = entry && occasionOf(entry, invitation, roundtable);
    if (!entry || !occasion) return null;
    const hash = hashOfEntry(entry);
    if (hash === invitation.icsLastHash) return null;
    const link = this.tokens.linkOf(invitation.invitationId, invitation.tokenVersion);
    const words = invitationMail(occasion, roundtable, { ...invitation, link });
    const ics = buildCalendarFile(entry, await this.clock.now());
    return { mail: { to: invitation.email, ...words, ics }, sequence: entry.sequence, hash, told: toldOf(roundtable) };
  }

  /** True where the person was mailed this very state last. */
  wasSaid(invitation: InvitationRecord, roundtable: RoundtableRecord): boolean {
    const entry = calendarEntryOf(roundtable, invitation, this.environment);
    return entry !== null && hashOfEntry(entry) === invitation.icsLastHash;
  }
}

/** Null where there is nothing to say: drafts, declined people, a cancellation of what was never mailed, or is cancelled already. */
function occasionOf(entry: CalendarEntry, invitation: InvitationRecord, roundtable: RoundtableRecord): Occasion | null {
  const { state, icsLastSequence, icsLastHash } = invitation;
  if (state === 'draft' || state === 'declined' || state === 'expired') return null;
  // Nothing mailed yet, or nothing that counts: invited anew, or asked for once more.
  if (entry.method === 'REQUEST') return icsLastHash === null ? 'invited' : 'changed';
  if (icsLastSequence === null) return null;
  return roundtable.state === 'cancelled' && state !== 'revoked' ? 'cancelled' : 'withdrawn';
}
