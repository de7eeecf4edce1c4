import { Injectable } from '@nestjs/common';
import { ActivityMoves, SessionKeys } from '@rt/api/activities';
import { InvitationsQueries } from '@rt/api/invitations';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { RoundtableState } from '@rt/domain/scheduling';

/** Stores that a session runs: its state, its key, a seat for everybody who is invited, and its questions as ready. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly invitations: InvitationsQueries,
    private readonly activities: ActivityMoves,
    private readonly keys: SessionKeys,
  ) {}

  async store(roundtableId: string, state: RoundtableState, liveAt: Date): Promise<void> {
    await this.roundtables.setState(roundtableId, { state, liveAt });
    await this.keys.make(roundtableId);
    await this.invitations.makeParticipations(roundtableId);
    await this.activities.readyAll(roundtableId);
  }
}
