import { Injectable } from '@nestjs/common';

import { ActivitiesRepository } from './activities.repository';
import type { LiveActivity } from './activity';

/** What an answer is checked against. Never changes for an id and configVersion: each edit raises the version. */
export type ActivityDefinition = Pick<
  LiveActivity,
  'id' | 'orgId' | 'roundtableId' | 'kind' | 'config' | 'configVersion' | 'allowAbstain'
>;

const MOST_KEPT = 2000;

/** Definitions in memory, so that checking an answer costs no statement. */
@Injectable()
export class ActivityDefinitions {
  private readonly known = new Map<string, ActivityDefinition>();

  constructor(private readonly activities: ActivitiesRepository) {}

  /** The definition at a version; where that version is not the present one, the present one. Undefined: no such activity. */
  async find(activityId: string, configVersion: number): Promise<ActivityDefinition | undefined> {
    const known = this.known.get(activityId);
    if (known?.configVersion === configVersion) return known;
    const activity = await this.activities.find(activityId);
    if (activity) this.keep(activity);
    return activity;
  }

  private keep({ id, orgId, roundtableId, kind, config, configVersion, allowAbstain }: LiveActivity): void {
    const [oldest] = this.known.keys();
    if (this.known.size >= MOST_KEPT && oldest !== undefined) this.known.delete(oldest);
    this.known.set(id, { id, orgId, roundtableId, kind, config, configVersion, allowAbstain });
  }
}
