import { Injectable } from '@nestjs/common';
import { HINTS } from '@rt/api/activities';
import { Hints, ParticipantTokens, RoomEmitter } from '@rt/api/platform';
import { ParticipationsRepository, RuleAcknowledgements } from '@rt/api/seats';

import { personRoom } from '../pushing/room-names';

/** Tokens are checked without a statement, so each process polls ended places (docs/decisions.md 26). */
@Injectable()
export class ParticipantAccess {
  private readonly ended = new Set<string>();

  constructor(
    private readonly tokens: ParticipantTokens,
    private readonly acknowledgements: RuleAcknowledgements,
    private readonly participations: ParticipationsRepository,
    private readonly emitter: RoomEmitter,
    hints: Hints,
  ) {
    hints.subscribe(HINTS.takenOut, ({ id }) => this.turnOut(id));
  }

  /** Looks whose places have ended and whose were given back since the last look. */
  async look(): Promise<void> {
    const rows = await this.participations.revoked();
    const revoked = new Set(rows.map(({ id }) => id));
    const unknown = rows.filter(({ id }) => !this.ended.has(id));
    for (const { id, takenOut } of unknown) this.end(id, takenOut);
    const missing = [...this.ended].filter((id) => !revoked.has(id));
    if (missing.length > 0) this.giveBack(await this.participations.standing(missing));
  }

  hasEnded(participationId: string): boolean {
    return this.ended.has(participationId);
  }

  /** A seat was just taken out: its person is told at once, since the next try of the device is refused with why. */
  private turnOut(participationId: string): void {
    this.end(participationId, true);
    this.emitter.io?.local.in(personRoom(participationId)).disconnectSockets(true);
  }

  private end(participationId: string, isTakenOut: boolean): void {
    this.tokens.revoke([participationId], isTakenOut ? { code: 'seat-taken-out' } : undefined);
    this.acknowledgements.forget([participationId]);
    this.ended.add(participationId);
  }

  private giveBack(participationIds: readonly string[]): void {
    this.tokens.restore(participationIds);
    for (const id of participationIds) this.ended.delete(id);
  }
}
