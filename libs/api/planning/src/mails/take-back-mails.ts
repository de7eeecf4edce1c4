import { Injectable } from '@nestjs/common';
import { MailingsRepository } from '@rt/api/invitations';
import { type Actor, refuse } from '@rt/api/platform';
import { ConsoleAct, PLANNERS } from '@rt/api/roundtables';
import type { RoundtableBody } from '@rt/contracts';

import { PlanningQueries } from '../planning.queries';
import { UndoMailing } from './undo-mailing';

export interface MailingOrder {
  readonly roundtableId: string;
  readonly mailingId: string;
}

/**
 * Takes back a list of mails that waits, and with it what the list would have told: invitations are unsent again, a
 * moved roundtable has its old time and place, a cancelled one is scheduled. Either all of it happens, or the mails go.
 * Who asks twice is answered as the first time: nobody may be told that mails went which were taken back.
 */
@Injectable()
export class TakeBackMails {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly mailings: MailingsRepository,
    private readonly undo: UndoMailing,
    private readonly planning: PlanningQueries,
  ) {}

  async run(actor: Actor, { roundtableId, mailingId }: MailingOrder): Promise<RoundtableBody> {
    await this.acts.run({ actor, roundtableId, verb: 'take-back-mails', may: PLANNERS }, async (_facts, roundtable) => {
      const mailing = await this.mailings.lockHeld(roundtableId, mailingId);
      if (!mailing) {
        const fate = (await this.mailings.fateOf(roundtableId, mailingId)) ?? refuse('not-found');
        return fate === 'gone' ? refuse('mails-sent') : { answer: true, nothing: true };
      }

      await this.undo.run(roundtable, mailing);

      const detail = { occasion: mailing.occasion, mails: mailing.invitationIds.length };
      return { answer: true, detail };
    });

    return this.planning.body(actor, roundtableId);
  }
}
