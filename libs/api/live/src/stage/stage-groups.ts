import { Injectable } from '@nestjs/common';
import { BreakdownQueries, type LiveActivity } from '@rt/api/activities';
import type { ResultByGroup } from '@rt/contracts';

import type { SessionRow } from '../pushing/room-facts';

/** Rooms whose groups are remembered; what is forgotten is counted again. */
const MOST = 100;

interface Known {
  readonly key: string;
  readonly told: Promise<ResultByGroup[]>;
}

/** A result by group for the stage, counted once per state, since every arrival reads the room. */
@Injectable()
export class StageGroups {
  private readonly known = new Map<string, Known>();

  constructor(private readonly breakdowns: BreakdownQueries) {}

  /** Null where none was chosen, or it may not be told. A question that was asked again is told in rounds, and not by group as well. */
  async chosen(
    { stageBy, currentActivityId }: Pick<SessionRow, 'stageBy' | 'currentActivityId'>,
    activities: readonly LiveActivity[],
  ): Promise<ResultByGroup | null> {
    const activity = stageBy === null ? undefined : activities.find(({ id }) => id === currentActivityId);
    if (!activity || activity.state !== 'closed' || activity.formerRounds.length > 0) return null;
    const told = await this.toldOf(activity);
    return told.find(({ by }) => by === stageBy) ?? null;
  }

  private async toldOf(activity: LiveActivity): Promise<ResultByGroup[]> {
    const { id, roundtableId, round, revision, epoch } = activity;
    const key = [id, round, revision, epoch].join();
    const known = this.known.get(roundtableId);
    if (known?.key === key) return known.told;
    if (this.known.size >= MOST) this.known.clear();
    const told = this.breakdowns.toldInRoom(activity);
    this.known.set(roundtableId, { key, told });
    // What failed is tried again.
    told.catch(() => this.known.delete(roundtableId));
    return told;
  }
}
