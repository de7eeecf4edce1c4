import { Injectable } from '@nestjs/common';
import { type Actor, refuse, standing } from '@rt/api/platform';
import { ConsoleAct, holdsAt, RUNNERS } from '@rt/api/roundtables';
import type { PairStageRequest } from '@rt/contracts';

import { PairingCodes } from './pairing-codes';
import { StagePairingsRepository } from './stage-pairings.repository';

/** A code works once. `access-ends` for temporary access, since a screen outlives it. */
@Injectable()
export class PairStage {
  constructor(
    private readonly pairings: StagePairingsRepository,
    private readonly codes: PairingCodes,
    private readonly acts: ConsoleAct,
  ) {}

  async run(actor: Actor, roundtableId: string, { code, keysMoveSession = false }: PairStageRequest): Promise<void> {
    const paired = await this.acts.run({ actor, roundtableId, verb: 'pair-stage', may: RUNNERS }, async (_, record) => {
      if (!holdsAt(standing(actor), record, RUNNERS)) refuse('access-ends');
      const codeHash = this.codes.hash(code.replace(' ', ''));
      const pairingId = await this.pairings.pair(codeHash, roundtableId, keysMoveSession);
      if (!pairingId) return { answer: false, nothing: true };
      return { answer: true, detail: { keysMoveSession } };
    });

    if (!paired) await this.codes.refuseWrong(actor);
  }
}
