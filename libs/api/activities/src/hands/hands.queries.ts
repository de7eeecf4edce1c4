import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { HandsBody } from '@rt/contracts';

import { HOST_READERS } from '../activities.policy';
import { ActivitiesQueries } from '../activities.queries';
import type { LiveActivity } from '../activity';

/** What hosts read of raised hands; rooms and records are told of them with their activity. */
@Injectable()
export class HandsQueries {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly activities: ActivitiesQueries,
  ) {}

  async ofRound(actor: Actor, roundtableId: string, activityId: string): Promise<HandsBody> {
    await this.roundtables.factsFor(actor, roundtableId, HOST_READERS);

    return presentHands(await this.activities.find(roundtableId, activityId));
  }
}

/** Raised hands of the present round as they stand; version 0 while nothing was ever counted. */
export function presentHands({ id, round, hands }: Pick<LiveActivity, 'id' | 'round' | 'hands'>): HandsBody {
  const found = hands.find((one) => one.round === round);
  return {
    activityId: id,
    round,
    version: found?.version ?? 0,
    counts: found?.counts ?? null,
    present: found?.present ?? null,
  };
}
