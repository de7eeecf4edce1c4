import { Injectable } from '@nestjs/common';
import { ActivityMoves, ActivityRounds } from '@rt/api/activities';
import { RefreshKept, TakeSnapshots } from '@rt/api/contributions';
import type { RoundtableFacts } from '@rt/api/roundtables';

import { SeatsTakenOut } from '../seats/seats-taken-out';

/** What stands of the activities as a session ends: closed, without those who were taken out, and frozen. */
@Injectable()
export class FinalResults {
  constructor(
    private readonly activities: ActivityMoves,
    private readonly rounds: ActivityRounds,
    private readonly takenOut: SeatsTakenOut,
    private readonly kept: RefreshKept,
    private readonly snapshots: TakeSnapshots,
  ) {}

  /** In the open transaction, under the roundtable's lock. Once all are closed no late answer of a seat can come in. */
  async run(roundtable: RoundtableFacts): Promise<void> {
    await this.rounds.dropAll(roundtable.id);
    await this.activities.closeAll(roundtable.id);
    // What was kept is counted anew with that. Seats that are to be cleared still: it is done once more then.
    const clears = await this.takenOut.removeAnswers(roundtable.id);
    // Hosts may have decided on written answers after a result was kept.
    if (!clears) await this.kept.run(roundtable.id, 'decided');
    await this.snapshots.run(roundtable);
  }
}
