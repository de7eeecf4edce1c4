import { Injectable } from '@nestjs/common';
import { Environment } from '@rt/api/platform';
import { type PlannedFields, type RoundtableRecord, toldOf } from '@rt/api/roundtables';
import { type CalendarChange, calendarChange, isMailed } from '@rt/domain/scheduling';

import { InvitationsRepository } from '../invitations.repository';
import { InvitationMails } from '../mails/invitation-mails';
import { calendarFactsOf } from './calendar-facts';

@Injectable()
export class CalendarNotice {
  constructor(
    private readonly environment: Environment,
    private readonly invitations: InvitationsRepository,
    private readonly mails: InvitationMails,
  ) {}

  /** 'none' unless the roundtable is scheduled: nobody has it in a calendar before. */
  changeOf(before: RoundtableRecord, fields: PlannedFields): CalendarChange {
    const { publicUrl } = this.environment.web;
    const shown = calendarFactsOf(before, publicUrl);
    const shows = calendarFactsOf({ ...before, ...fields }, publicUrl);
    if (before.state !== 'scheduled' || !shown || !shows) return 'none';
    // The other side of a fold is another moment at the same wall time.
    const moved =
      before.startAt?.getTime() !== fields.startAt?.getTime() || before.endAt?.getTime() !== fields.endAt?.getTime();
    return moved ? 'material' : calendarChange(shown, shows);
  }

  /** Orders the mails in the open transaction, and makes answers to an older plan old; returns how many mails. */
  async order(before: RoundtableRecord, fields: PlannedFields, change: CalendarChange): Promise<number> {
    if (!isMailed(change)) return 0;
    const newlyAsked = change === 'material' ? await this.invitations.askAgain(before.id) : [];
    const plan = { before: toldOf(before), after: toldOf(fields) };
    return this.mails.orderForAll({ roundtable: before, occasion: 'changed', newlyAsked, plan });
  }
}
