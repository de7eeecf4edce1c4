import { Injectable } from '@nestjs/common';
import { kinds, looksForNames, settledConfig } from '@rt/kinds';

import { ActivitiesRepository } from '../activities.repository';
import type { LiveActivity } from '../activity';
import { ResponsesRepository } from '../answering/responses.repository';
import { decidedConfig } from '../decided-activity';
import { RoundsQueries } from '../rounds/rounds.queries';
import { DecisionsRepository } from './decisions.repository';

@Injectable()
export class SettleDecisions {
  constructor(
    private readonly activities: ActivitiesRepository,
    private readonly rounds: RoundsQueries,
    private readonly decisions: DecisionsRepository,
    private readonly responses: ResponsesRepository,
  ) {}

  /** After sealing, given names are unknown, so pending words that may name a person are hidden for good. */
  async hideUnread(roundtableId: string): Promise<void> {
    for (const activity of await this.activities.ofRoundtable(roundtableId)) {
      if (looksForNames(activity.kind, activity.config)) await this.hideIn(activity);
    }
  }

  /** Once it is sure which answers stay: moves decisions into the plan, without words of deleted answers. */
  async settle(roundtableId: string): Promise<void> {
    for (const { id, ...plan } of await this.decisions.plans(roundtableId)) {
      if (plan.decisions.length === 0 && !kinds[plan.kind].words) continue;
      await this.decisions.settle(id, settledConfig(plan.kind, decidedConfig(plan), await this.responses.counts(id)));
    }
  }

  // A result lists some of them at a time.
  private async hideIn(activity: LiveActivity): Promise<void> {
    const counted = await this.rounds.counted(activity, [...activity.formerRounds, activity.round]);
    const { words, named } = kinds[activity.kind];
    const hides = counted.flatMap(({ result }) => (words ?? named)?.hideUnread(activity.config, result) ?? []);
    const unread = new Map(hides.map((hide) => [JSON.stringify(hide), hide]));
    for (const hide of unread.values()) await this.decisions.add(activity, hide);
    const after = unread.size > 0 ? await this.activities.find(activity.id) : undefined;
    if (after) await this.hideIn(after);
  }
}
