import { Injectable } from '@nestjs/common';
import { InvitationMails, InvitationsRepository, MailingRecord, MailingsRepository } from '@rt/api/invitations';
import { refuse } from '@rt/api/platform';
import {
  AgendaRepository,
  checkFits,
  momentsOf,
  type RoundtableRecord,
  RoundtablesRepository,
  toldOf,
  type ToldPlan,
} from '@rt/api/roundtables';
import { nextSequence } from '@rt/domain/scheduling';

import { move } from '../moves';

/** What taking back a list of mails does to the roundtable. The caller holds the locks of both. */
@Injectable()
export class UndoMailing {
  constructor(
    private readonly roundtables: RoundtablesRepository,
    private readonly invitations: InvitationsRepository,
    private readonly mailings: MailingsRepository,
    private readonly agenda: AgendaRepository,
    private readonly mails: InvitationMails,
  ) {}

  /** Refuses what was overtaken: a roundtable that has started, a plan that was changed once more. */
  async run(roundtable: RoundtableRecord, mailing: MailingRecord): Promise<void> {
    if (mailing.occasion === 'invited') await this.invitations.unqueue(mailing.invitationIds);
    if (mailing.occasion === 'cancelled') await this.restore(roundtable);
    if (mailing.planBefore && mailing.planAfter) {
      await this.moveBack(roundtable, mailing.planBefore, mailing.planAfter);
      await this.invitations.keepAnswers(mailing.newlyAsked);
    }
    await this.mailings.takeBack(mailing.id);
    // Somebody may have heard meanwhile, who answered again after declining, or was withdrawn; nobody else is mailed.
    if (mailing.occasion !== 'invited') await this.mails.putRight(roundtable.id, mailing.invitationIds);
  }

  private async restore(roundtable: RoundtableRecord): Promise<void> {
    move(roundtable.state, 'restore');
    if (roundtable.joinCode && !(await this.roundtables.isFreeJoinCode(roundtable.joinCode))) refuse('wrong-state');
    await this.roundtables.restore(roundtable.id);
  }

  /** What the mails would have told is as it was; whatever else was changed with it stays. */
  private async moveBack(roundtable: RoundtableRecord, before: ToldPlan, after: ToldPlan): Promise<void> {
    move(roundtable.state, 'edit');
    if (JSON.stringify(toldOf(roundtable)) !== JSON.stringify(toldOf(after))) refuse('version-conflict');
    const moments = momentsOf(before);
    checkFits(await this.agenda.of(roundtable.id), moments, 'items');
    // Calendars that were downloaded meanwhile take only a higher number for the newer word.
    const sequence = nextSequence(roundtable.icalSequence, 'material');
    await this.roundtables.update(roundtable.id, { ...toldOf(before), ...moments }, sequence);
  }
}
