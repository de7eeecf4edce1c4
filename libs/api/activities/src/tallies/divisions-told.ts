import { Injectable } from '@nestjs/common';
import type { ToldDivisions } from '@rt/domain/attribution';
import { kinds } from '@rt/kinds';

import type { LiveActivity } from '../activity';
import { ToldRoundsRepository } from '../rounds/told-rounds.repository';
import { TallyQueries } from './tally.queries';

/** The first divisions shown. Rules without names allow one kind (docs/adr/0033-results-by-group.md). */
@Injectable()
export class DivisionsTold {
  constructor(
    private readonly toldRounds: ToldRoundsRepository,
    private readonly tallies: TallyQueries,
  ) {}

  /** Undefined where it was told by none. */
  async before(activity: LiveActivity, round: number): Promise<ToldDivisions | undefined> {
    const first = await this.toldRounds.divisions(activity.id, round);
    const mayTellFound = kinds[activity.kind].tellsGroups !== undefined && round === activity.round;
    if (first || !mayTellFound) return first;
    // What votes find is told unasked, and remembered as it is counted: so it comes first, also where nobody has looked yet.
    await this.tallies.count([activity]);
    return this.toldRounds.divisions(activity.id, round);
  }

  /** Whether nothing is told by group as votes find groups in it. */
  async isFound(activityId: string, round: number): Promise<boolean> {
    return (await this.toldRounds.divisions(activityId, round))?.found ?? false;
  }

  /** Remembers by which groups it is told, and returns by which it is. */
  remember(activityId: string, round: number, divisions: ToldDivisions): Promise<ToldDivisions> {
    return this.toldRounds.rememberDivisions(activityId, round, divisions);
  }

  isToldByWay(roundtableId: string): Promise<boolean> {
    return this.toldRounds.isToldByWay(roundtableId);
  }
}
