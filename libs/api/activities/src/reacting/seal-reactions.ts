import { Injectable } from '@nestjs/common';

import { ActivitiesRepository } from '../activities.repository';
import { dotRules } from '../entries/dot-rules';
import { ReactionsRepository } from './reactions.repository';

@Injectable()
export class SealReactions {
  constructor(
    private readonly activities: ActivitiesRepository,
    private readonly reactions: ReactionsRepository,
  ) {}

  /** In the open transaction, before answers and entries are written anew. `least`: so many must have taken part. */
  async run(roundtableId: string, least: number): Promise<void> {
    const dots = dotRules(await this.activities.ofRoundtable(roundtableId));
    await this.reactions.dropForSealing(roundtableId, least, dots);
  }
}
