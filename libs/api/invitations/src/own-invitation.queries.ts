import { Injectable } from '@nestjs/common';
import { Clock, Environment, refuse } from '@rt/api/platform';
import { AgendaRepository, type RoundtableRecord, RoundtablesRepository } from '@rt/api/roundtables';
import type { OwnInvitation } from '@rt/contracts';
import { EARLY_START_MS } from '@rt/domain/scheduling';

import { calendarEntryOf } from './calendar/calendar-entry';
import { buildCalendarFile, type CalendarFile } from './calendar/calendar-file';
import { InvitationTokens } from './invitation-tokens';
import { type InvitationRecord, InvitationsRepository } from './invitations.repository';
import { ownInvitationOf } from './own-invitation.presenter';

/** True from the start on, planned or real: answers stand then. A draft and a scheduled roundtable have not started. */
export function hasStarted({ state, startAt }: RoundtableRecord, now: Date): boolean {
  const planned = state === 'draft' || state === 'scheduled';
  return !planned || (startAt !== null && startAt.getTime() <= now.getTime());
}

@Injectable()
export class OwnInvitationQueries {
  constructor(
    private readonly roundtables: RoundtablesRepository,
    private readonly agenda: AgendaRepository,
    private readonly invitations: InvitationsRepository,
    private readonly tokens: InvitationTokens,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  /** Unknown `not-found`, or revoked or expired. `shown` guards against another link opened in the browser. */
  async find(token: string | undefined, shown?: string): Promise<InvitationRecord> {
    const hash = this.tokens.hashOf(token);
    const found = hash === undefined ? undefined : await this.invitations.findByTokenHash(hash);
    if (!found) return refuse('not-found');
    if (found.state === 'revoked') return refuse('invitation-revoked');
    if (found.state === 'expired') return refuse('invitation-expired');
    if (shown !== undefined && shown !== found.invitationId)
      refuse('wrong-state', { reason: 'other-invitation-opened' });
    return found;
  }

  async show(token: string | undefined): Promise<OwnInvitation> {
    const invitation = await this.find(token);
    const roundtable = await this.roundtableOf(invitation);
    const now = await this.clock.now();
    const { invitationId, fullName, state, askedAgain } = invitation;
    const mayAnswer = roundtable.state === 'scheduled' && !hasStarted(roundtable, now);
    const own = { invitationId, fullName, state, askedAgain, mayAnswer, mayJoin: mayJoin(invitation, roundtable, now) };
    return ownInvitationOf(own, roundtable, await this.agenda.of(roundtable.id));
  }

  async calendar(token: string | undefined): Promise<CalendarFile> {
    const invitation = await this.find(token);
    const entry = calendarEntryOf(await this.roundtableOf(invitation), invitation, this.environment);
    return entry ? buildCalendarFile(entry, await this.clock.now()) : refuse('wrong-state');
  }

  private async roundtableOf({ roundtableId }: InvitationRecord): Promise<RoundtableRecord> {
    return (await this.roundtables.find(roundtableId)) ?? refuse('not-found');
  }
}

// The room opens half an hour before the planned start; who declined is not expected.
function mayJoin({ state }: InvitationRecord, roundtable: RoundtableRecord, now: Date): boolean {
  if (state === 'declined') return false;
  const opensAt = (roundtable.startAt?.getTime() ?? Infinity) - EARLY_START_MS;
  return roundtable.state === 'live' || (roundtable.state === 'scheduled' && now.getTime() >= opensAt);
}
