import { Injectable } from '@nestjs/common';
import { ActivityMoves, ActivityRounds } from '@rt/api/activities';
import { CountAhead, RefreshKept, type ResultsAhead, TakeSnapshots } from '@rt/api/contributions';
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
    private readonly ahead: CountAhead,
    private readonly snapshots: TakeSnapshots,
  ) {}

  /** Before the lock: what is still valid under it need not be counted there. */
  countAhead(roundtable: RoundtableFacts): Promise<ResultsAhead> {
    return this.ahead.run(roundtable);
  }

  /** In the open transaction, under the roundtable's lock. Once all are closed no late answer of a seat can come in. */
  async run(roundtable: RoundtableFacts, ahead?: ResultsAhead): Promise<void> {
    await this.rounds.dropAll(roundtable.id);
    await this.activities.closeAll(roundtable.id);
    // What was kept is counted anew with that. Seats that are to be cleared still: it is done once more then.
    const clears = await this.takenOut.removeAnswers(roundtable.id);
    const valid = clears || !ahead ? undefined : await this.ahead.valid(roundtable.id, ahead);
    // Hosts may have decided on written answers after a result was kept.
    if (!clears) await this.kept.run(roundtable.id, 'decided', undefined, valid);
    await this.snapshots.run(roundtable, valid);
  }
}
