import { Injectable } from '@nestjs/common';
import { type ParticipantActor, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { AuthorsRepository, RuleAcknowledgements } from '@rt/api/seats';
import { type Declared, keep, type KeptAttribution } from '@rt/domain/attribution';

import { isChatham } from '../contribution';
import { TextRate } from './text-rate';

export interface KeptOfAuthor {
  readonly attribution: KeptAttribution;
  readonly declared: Declared;
}

/** Lets a participant write: the rule accepted, the pace kept; and decides what is kept of that person. */
@Injectable()
export class RoomGate {
  constructor(
    private readonly acknowledgements: RuleAcknowledgements,
    private readonly rate: TextRate,
    private readonly authors: AuthorsRepository,
  ) {}

  async admit(
    participant: ParticipantActor,
    roundtable: RoundtableFacts,
    choice: 'on_record' | 'unattributed',
  ): Promise<KeptOfAuthor> {
    await this.acknowledgements.need(participant);
    this.rate.take(participant.participationId);

    const mayName = !isChatham(roundtable.rule) && choice === 'on_record';
    const author = await this.authors.author(participant.participationId, mayName);
    if (!author) return refuse('participation-ended');
    const { stakeholderType, region } = author;
    return { attribution: keep(roundtable.rule, author, choice), declared: { stakeholderType, region } };
  }
}
