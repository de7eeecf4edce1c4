import { Injectable } from '@nestjs/common';
import { Clock, Environment, refuse } from '@rt/api/platform';
import { MeetingLinksRepository } from '@rt/api/roundtables';

import { OwnInvitationQueries } from '../own-invitation.queries';
import { calendarEntryOf } from './calendar-entry';
import { buildCalendarFile, type CalendarFile } from './calendar-file';

/** The calendar entry of the person who holds a personal link. */
@Injectable()
export class OwnCalendarQueries {
  constructor(
    private readonly own: OwnInvitationQueries,
    private readonly meetingLinks: MeetingLinksRepository,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  async file(token: string | undefined): Promise<CalendarFile> {
    const invitation = await this.own.find(token);
    const roundtable = await this.own.roundtableOf(invitation);
    const meeting = await this.meetingLinks.shown(roundtable);
    const entry = calendarEntryOf(roundtable, invitation, this.environment, meeting);
    return entry ? buildCalendarFile(entry, await this.clock.now()) : refuse('wrong-state');
  }
}
