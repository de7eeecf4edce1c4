import type { Revisions } from '@rt/contracts';
import { LIVE_TIMES } from '@rt/contracts/plain';

import { Throttle } from './throttle';

export interface Untold {
  readonly session: boolean;
  readonly activityIds: ReadonlySet<string>;
  readonly tallyIds: ReadonlySet<string>;
}

/** What a frame tells, by revision; `revision` only with the session's part. */
export interface Told {
  readonly revision?: number;
  readonly activities: Readonly<Record<string, number>>;
}

export interface FrameSource {
  /** Counts these anew where the count is older than their answers. */
  readonly count: (activityIds: readonly string[]) => Promise<void>;
  /** Sends one frame; tells what was in it, undefined where there was nothing to tell. */
  readonly send: (untold: Untold, revision: number) => Told | undefined;
  readonly failed: (error: unknown) => void;
}

/** Gathers what changes for one audience and has it sent in one frame a window. Knows what that audience was told. */
export class AudienceFrames {
  private session = false;
  private activityIds = new Set<string>();
  private tallyIds = new Set<string>();
  private readonly told = new Map<string, number>();
  /** The newest that anybody here has, by a frame or by a whole state: what those should have who heard nothing since. */
  private readonly newest = new Map<string, number>();
  private revision = 0;
  private sentAt = performance.now();
  private readonly window: Throttle;

  constructor(
    everyMs: number,
    private readonly source: FrameSource,
  ) {
    this.window = new Throttle(everyMs, () => this.send(), source.failed);
  }

  sessionChanged(): void {
    this.session = true;
  }

  activityChanged(activityId: string): void {
    this.activityIds.add(activityId);
  }

  tallyMoved(activityId: string): void {
    this.tallyIds.add(activityId);
  }

  want(): void {
    this.window.want();
  }

  /** Sends at once, and begins the window anew: a facilitator's command does not wait. */
  hurry(): void {
    this.window.hurry();
  }

  stop(): Promise<void> {
    return this.window.stop();
  }

  /** The revision at which everybody here was told of an activity; -1 for one that no frame told of. */
  knows(activityId: string): number {
    return this.told.get(activityId) ?? -1;
  }

  /** Notes that somebody was sent a whole state; the others have their frame still to come. */
  stateSent({ revision = 0, activities }: Told): void {
    this.revision = Math.max(this.revision, revision);
    raise(this.newest, activities);
  }

  /** The revisions of the session and of these activities, once nothing was sent for so long; then they count as sent. */
  afterSilence(activityIds: readonly string[]): Revisions | undefined {
    const now = performance.now();
    if (now - this.sentAt < LIVE_TIMES.revisionsToldMs) return undefined;
    this.sentAt = now;
    const known = activityIds.filter((id) => this.newest.has(id));
    const activities = Object.fromEntries(known.map((id) => [id, this.newest.get(id) ?? 0]));
    return { revision: this.revision, activities };
  }

  private async send(): Promise<void> {
    const tallyIds = await this.countMoved();
    const { session, activityIds } = this;
    this.session = false;
    this.activityIds = new Set();
    const told = this.source.send({ session, activityIds, tallyIds }, this.revision);
    if (!told) return;
    raise(this.told, told.activities);
    this.stateSent(told);
    this.sentAt = performance.now();
  }

  // Answers that come in while it counts may not be in the count: their activities wait for the next window.
  private async countMoved(): Promise<ReadonlySet<string>> {
    const { tallyIds } = this;
    this.tallyIds = new Set();
    try {
      await this.source.count([...tallyIds]);
    } catch (error) {
      for (const id of tallyIds) this.tallyIds.add(id);
      throw error;
    }
    return tallyIds;
  }
}

function raise(revisions: Map<string, number>, to: Readonly<Record<string, number>>): void {
  for (const [id, revision] of Object.entries(to)) revisions.set(id, Math.max(revisions.get(id) ?? -1, revision));
}
