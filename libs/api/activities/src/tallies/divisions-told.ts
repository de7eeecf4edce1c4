import { Injectable } from '@nestjs/common';
import type { ToldDivisions } from '@rt/domain/attribution';
import { kinds } from '@rt/kinds';

import type { LiveActivity } from '../activity';
import { ToldRoundsRepository } from '../rounds/told-rounds.repository';
import { TallyQueries } from './tally.queries';

/** The groups by which a result was first published. Rules without names allow one division only (docs/adr/0033-results-by-group.md). */
@Injectable()
export class DivisionsTold {
  constructor(
    private readonly toldRounds: ToldRoundsRepository,
    private readonly tallies: TallyQueries,
  ) {}

  /** The groups published so far; undefined if none. */
  async before(activity: LiveActivity, round: number): Promise<ToldDivisions | undefined> {
    const first = await this.toldRounds.divisions(activity.id, round);
    const mayTellFound = kinds[activity.kind].tellsGroups !== undefined && round === activity.round;
    if (first || !mayTellFound) return first;
    // Groups found by votes are published with the count itself, so count before deciding that nothing is published.
    await this.tallies.count([activity]);
    return this.toldRounds.divisions(activity.id, round);
  }

  /** True if groups found by votes are published, which excludes declared groups. */
  async isFound(activityId: string, round: number): Promise<boolean> {
    return (await this.toldRounds.divisions(activityId, round))?.found ?? false;
  }

  remember(activityId: string, round: number, divisions: ToldDivisions): Promise<ToldDivisions> {
    return this.toldRounds.rememberDivisions(activityId, round, divisions);
  }

  isToldByWay(roundtableId: string): Promise<boolean> {
    return this.toldRounds.isToldByWay(roundtableId);
  }
}
