import { Injectable } from '@nestjs/common';
import { HINTS, RoomRevisions } from '@rt/api/activities';
import { Clock, Database, Hints, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';

import { Sealing } from './sealing';

/**
 * Cuts the last link between people and what they said: the key of the session is destroyed and all answers and texts
 * are shuffled, in one transaction; what is left of the key in files is erased after it. There is no way back. Joins an
 * open transaction, so that a publication seals in its own.
 */
@Injectable()
export class SealSession {
  constructor(
    private readonly database: Database,
    private readonly roundtables: RoundtablesQueries,
    private readonly sealing: Sealing,
    private readonly revisions: RoomRevisions,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  /** Seals a closed session; does nothing when it is sealed already, and refuses while it is live. */
  async run(roundtableId: string): Promise<void> {
    await this.database.transaction(async () => {
      const roundtable = await this.roundtables.lockState(roundtableId);
      if (roundtable.sealed) return;
      if (roundtable.state !== 'closed') refuse('roundtable-not-closed');

      await this.sealing.cut(roundtable);
      await this.roundtables.setState(roundtableId, { sealedAt: await this.clock.now() });
      await this.revisions.raiseSession(roundtableId, roundtable.orgId);

      this.database.afterCommit(() => this.hints.publish(HINTS.sealed, { id: roundtableId, revision: 0 }));
    });
  }
}
