import { Injectable } from '@nestjs/common';
import { HINTS, RuleAcknowledgements } from '@rt/api/activities';
import { Hints, ParticipantTokens, RoomEmitter } from '@rt/api/platform';

import { roomOf } from './room-names';

/** Ends the access of participants in this process: their tokens and what is remembered of them. */
@Injectable()
export class ParticipantAccess {
  constructor(
    private readonly tokens: ParticipantTokens,
    private readonly acknowledgements: RuleAcknowledgements,
    private readonly emitter: RoomEmitter,
    hints: Hints,
  ) {
    hints.subscribe(HINTS.sealed, ({ id }) => this.endRoom(id));
  }

  /** Ends the access of some people. */
  end(participationIds: readonly string[]): void {
    this.tokens.revoke(participationIds);
    this.acknowledgements.forget(participationIds);
  }

  /** A participant's token lives until sealing (docs/decisions.md 33); stage and console stay. */
  endRoom(roundtableId: string): void {
    this.tokens.revoke([roundtableId]);
    this.emitter.io?.local.in(roomOf(roundtableId, 'participant')).disconnectSockets(true);
  }
}
