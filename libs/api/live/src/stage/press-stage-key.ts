import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import { SteerSession } from '@rt/api/sessions';
import type { PressStageKeyRequest, StageKeyPressed } from '@rt/contracts';

import { StagePairingsRepository } from './stage-pairings.repository';

/** A key of the room's screen: next, back, blank. Only where the host let the keys of this screen move the session. */
@Injectable()
export class PressStageKey {
  constructor(
    private readonly pairings: StagePairingsRepository,
    private readonly steering: SteerSession,
  ) {}

  async run(actor: Actor, input: PressStageKeyRequest): Promise<StageKeyPressed> {
    if (actor.kind !== 'stage') return refuse('forbidden');
    const { pairingId, roundtableId } = actor;
    const may = async (): Promise<void> => {
      if (!(await this.pairings.holdKeys(pairingId))) refuse('forbidden');
    };

    return this.steering.run({ actor, roundtableId, may }, input);
  }
}
