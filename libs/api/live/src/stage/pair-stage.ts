import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog, Database } from '@rt/api/platform';
import { RoundtablesQueries, RUNNERS } from '@rt/api/roundtables';
import type { PairStage as Input } from '@rt/contracts';

import { PairingCodes } from './pairing-codes';
import { StagePairingsRepository } from './stage-pairings.repository';

/** Pairs the screen that shows the code with a roundtable; a code serves once. */
@Injectable()
export class PairStage {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly pairings: StagePairingsRepository,
    private readonly codes: PairingCodes,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, roundtableId: string, { code, keysMoveSession = false }: Input): Promise<void> {
    const { programmeId } = await this.roundtables.factsFor(actor, roundtableId, RUNNERS);

    const paired = await this.database.transaction(async () => {
      const codeHash = this.codes.hash(code.replace(' ', ''));
      const pairingId = await this.pairings.pair(codeHash, roundtableId, keysMoveSession);
      if (!pairingId) return false;
      await this.audit.record({
        actor,
        verb: 'pair-stage',
        subjectType: 'roundtable',
        subjectId: roundtableId,
        roundtableId,
        programmeId,
        detail: { keysMoveSession },
      });
      return true;
    });

    if (!paired) await this.codes.refuseWrong(actor);
  }
}
