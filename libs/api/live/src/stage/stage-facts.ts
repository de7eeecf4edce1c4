import { Injectable } from '@nestjs/common';
import type { LiveActivity } from '@rt/api/activities';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { HereQueries } from '@rt/api/seats';

import type { RoomFacts, SessionRow } from '../pushing/room-facts';
import { StageGroups } from './stage-groups';

@Injectable()
export class StageFacts {
  constructor(
    private readonly here: HereQueries,
    private readonly groups: StageGroups,
  ) {}

  async read(
    roundtable: RoundtableFacts,
    session: Pick<SessionRow, 'stageBy' | 'currentActivityId'>,
    activities: readonly LiveActivity[],
  ): Promise<Pick<RoomFacts, 'here' | 'groups'>> {
    return {
      here: await this.here.forStage(roundtable),
      groups: await this.groups.chosen(session, activities),
    };
  }
}
