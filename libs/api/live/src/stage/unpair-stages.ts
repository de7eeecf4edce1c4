import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog, Database, ParticipantTokens, RoomEmitter } from '@rt/api/platform';
import { RoundtablesQueries, RUNNERS } from '@rt/api/roundtables';

import { roomOf } from '../pushing/room-names';
import { StagePairingsRepository } from './stage-pairings.repository';

/** Disconnects every screen that is paired with a roundtable; to show it again, a screen is paired anew. */
@Injectable()
export class UnpairStages {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly pairings: StagePairingsRepository,
    private readonly tokens: ParticipantTokens,
    private readonly emitter: RoomEmitter,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, roundtableId: string): Promise<void> {
    const { programmeId } = await this.roundtables.factsFor(actor, roundtableId, RUNNERS);

    const ids = await this.database.transaction(async () => {
      const unpaired = await this.pairings.unpair(roundtableId);
      await this.audit.record({
        actor,
        verb: 'unpair-stage',
        subjectType: 'roundtable',
        subjectId: roundtableId,
        roundtableId,
        programmeId,
      });
      return unpaired;
    });

    this.tokens.revoke(ids);
    this.emitter.disconnect(roomOf(roundtableId, 'stage'));
  }
}
