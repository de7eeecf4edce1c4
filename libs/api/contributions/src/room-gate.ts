import { Injectable } from '@nestjs/common';
import { RuleAcknowledgements } from '@rt/api/activities';
import { Environment, type ParticipantActor, RateLimits, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { keep, type KeptAttribution } from '@rt/domain/attribution';

import { AuthorsRepository } from './authors.repository';
import { isChatham } from './contribution';

/** Lets a participant write: the rule accepted, the pace kept; and decides what is kept of that person. */
@Injectable()
export class RoomGate {
  constructor(
    private readonly acknowledgements: RuleAcknowledgements,
    private readonly limits: RateLimits,
    private readonly environment: Environment,
    private readonly authors: AuthorsRepository,
  ) {}

  async admit(
    participant: ParticipantActor,
    roundtable: RoundtableFacts,
    choice: 'on_record' | 'unattributed',
  ): Promise<KeptAttribution> {
    await this.acknowledgements.need(participant);
    const { textsBurst, textsPerSec } = this.environment.limits;
    const windowSec = Math.max(1, Math.round(textsBurst / textsPerSec));
    await this.limits.take(`text:${participant.participationId}`, { limit: textsBurst, windowSec });

    const mayName = !isChatham(roundtable.rule) && choice === 'on_record';
    const author = await this.authors.author(participant.participationId, mayName);
    if (!author) return refuse('participation-ended');
    return keep(roundtable.rule, author, await this.authors.room(roundtable.id), choice);
  }
}
