import { Injectable } from '@nestjs/common';

import { ActivitiesQueries } from '../activities.queries';
import { RoundsQueries } from '../rounds/rounds.queries';
import { BreakdownQueries } from './breakdown.queries';
import { TallyQueries } from './tally.queries';

/** Keeps what is told of answers by group and from round to round, while it can still be counted: nothing of it names anybody. */
@Injectable()
export class KeepComparisons {
  constructor(
    private readonly activities: ActivitiesQueries,
    private readonly breakdowns: BreakdownQueries,
    private readonly rounds: RoundsQueries,
    private readonly tallies: TallyQueries,
  ) {}

  /** In the open transaction that seals, before the voices go. */
  async keep(roundtableId: string): Promise<void> {
    await this.breakdowns.keep(roundtableId);
    const extraSeats = await this.tallies.extraSeats(roundtableId);
    for (const activity of await this.activities.ofRoundtable(roundtableId))
      await this.rounds.keep(activity, extraSeats.get(activity.id) ?? 0);
  }
}
