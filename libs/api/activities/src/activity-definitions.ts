import { Injectable } from '@nestjs/common';

import { ActivitiesRepository } from './activities.repository';
import type { LiveActivity } from './activity';

/** `configVersion` rises with each edit; `decided` with each promoted answer, and restarts in a new round. */
export type ActivityDefinition = Pick<
  LiveActivity,
  'id' | 'orgId' | 'roundtableId' | 'kind' | 'config' | 'configVersion' | 'allowAbstain' | 'decided' | 'round'
>;

const MOST_KEPT = 2000;

/** Definitions in memory, so that checking an answer costs no statement. */
@Injectable()
export class ActivityDefinitions {
  private readonly known = new Map<string, ActivityDefinition>();
  private readonly loading = new Map<string, Promise<ActivityDefinition | undefined>>();

  constructor(private readonly activities: ActivitiesRepository) {}

  /** What the activity is, at any version. Undefined: no such activity. */
  async present(activityId: string): Promise<ActivityDefinition | undefined> {
    return this.known.get(activityId) ?? this.load(activityId);
  }

  /** The definition at a version, where this process has it at hand. */
  inMemory(activityId: string, configVersion: number): ActivityDefinition | undefined {
    const known = this.known.get(activityId);
    return known?.configVersion === configVersion ? known : undefined;
  }

  /** The definition at a version; where that version is not the present one, the present one. Undefined: no such activity. */
  async find(activityId: string, configVersion: number): Promise<ActivityDefinition | undefined> {
    const found = this.inMemory(activityId, configVersion) ?? (await this.load(activityId));
    // A read that was under way already may be older than the version that is asked for.
    return found && found.configVersion < configVersion ? this.load(activityId) : found;
  }

  /** The current definition with all decisions. Undefined: it is asked differently than in `known`, or is gone. */
  async findNewer(known: ActivityDefinition): Promise<ActivityDefinition | undefined> {
    // A read that is under way already may be older than what was decided last.
    await this.loading.get(known.id)?.catch(() => undefined);
    const now = await this.load(known.id);
    return now?.configVersion === known.configVersion ? now : undefined;
  }

  // A whole room may ask at the same moment: one statement serves all.
  private load(activityId: string): Promise<ActivityDefinition | undefined> {
    const running = this.loading.get(activityId);
    if (running) return running;
    const started = this.activities
      .find(activityId)
      .then((activity) => {
        if (activity) this.keep(activity);
        return activity;
      })
      .finally(() => this.loading.delete(activityId));
    this.loading.set(activityId, started);
    return started;
  }

  private keep(activity: LiveActivity): void {
    const { id, orgId, roundtableId, kind, config, configVersion, allowAbstain, decided, round } = activity;
    const [oldest] = this.known.keys();
    if (this.known.size >= MOST_KEPT && oldest !== undefined) this.known.delete(oldest);
    this.known.set(id, { id, orgId, roundtableId, kind, config, configVersion, allowAbstain, decided, round });
  }
}
