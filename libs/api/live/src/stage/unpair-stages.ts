import { Injectable } from '@nestjs/common';
import { type Actor, ParticipantTokens, RoomEmitter } from '@rt/api/platform';
import { ConsoleAct, RUNNERS } from '@rt/api/roundtables';

import { roomOf } from '../pushing/room-names';
import { StagePairingsRepository } from './stage-pairings.repository';

/** Disconnects every screen that is paired with a roundtable; to show it again, a screen is paired anew. */
@Injectable()
export class UnpairStages {
  constructor(
    private readonly pairings: StagePairingsRepository,
    private readonly tokens: ParticipantTokens,
    private readonly emitter: RoomEmitter,
    private readonly acts: ConsoleAct,
  ) {}

  async run(actor: Actor, roundtableId: string): Promise<void> {
    const ids = await this.acts.run({ actor, roundtableId, verb: 'unpair-stage', may: RUNNERS }, async () => {
      return { answer: await this.pairings.unpair(roundtableId) };
    });

    this.tokens.revoke(ids);
    this.emitter.disconnect(roomOf(roundtableId, 'stage'));
  }
}
