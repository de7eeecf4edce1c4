import { Injectable } from '@nestjs/common';
import { HINTS } from '@rt/api/activities';
import { Hints, ParticipantTokens, RoomEmitter, SESSION_OVER } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';

import { roomOf } from '../pushing/room-names';
import { StagePairingsRepository } from '../stage/stage-pairings.repository';

/** A sealing that was committed late may be older than one that was seen before it; looks overlap by this, in ms. */
const OVERLAP_MS = 60_000;

/** Sealed rooms and disconnected screens, in memory: tokens need no statement, so each process polls. */
@Injectable()
export class RoomAccess {
  private readonly unpaired = new Set<string>();
  private sealedUntil = new Date(0);

  constructor(
    private readonly tokens: ParticipantTokens,
    private readonly roundtables: RoundtablesQueries,
    private readonly pairings: StagePairingsRepository,
    private readonly emitter: RoomEmitter,
    hints: Hints,
  ) {
    hints.subscribe(HINTS.sealed, ({ id }) => this.endRoom(id));
  }

  /** Looks what was sealed and which screens were disconnected since the last look. */
  async look(): Promise<void> {
    const sealed = await this.roundtables.sealedSince(new Date(this.sealedUntil.getTime() - OVERLAP_MS));
    for (const { id, sealedAt } of sealed) {
      this.endRoom(id);
      if (sealedAt > this.sealedUntil) this.sealedUntil = sealedAt;
    }
    for (const id of await this.pairings.unpaired()) this.unpaired.add(id);
    this.tokens.revoke([...this.unpaired]);
  }

  isUnpaired(pairingId: string): boolean {
    return this.unpaired.has(pairingId);
  }

  /** Tokens live until sealing (docs/decisions.md 33): phones and screens leave, the console stays. */
  endRoom(roundtableId: string): void {
    this.tokens.revoke([roundtableId], SESSION_OVER);
    for (const audience of ['participant', 'stage'] as const) {
      this.emitter.io?.local.in(roomOf(roundtableId, audience)).disconnectSockets(true);
    }
  }
}
