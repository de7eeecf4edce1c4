import { Injectable } from '@nestjs/common';
import { ActivitiesQueries, ACTIVITY_COUNTERS, JOINED, SESSION_REVISION, SESSION_ROW } from '@rt/api/activities';
import { Database, Environment } from '@rt/api/platform';
import { PLAN_VERSION, RoundtablesQueries } from '@rt/api/roundtables';
import { LAST_WAITING, SIMULATED, WAITING } from '@rt/api/seats';
import { endsByItself, NOTE_VERSION } from '@rt/api/sessions';
import { numbersInShow } from '@rt/domain/polling';
import { runningOrder } from '@rt/domain/scheduling';

import { PresenceWatch } from '../presence/presence-watch';
import { StageFacts } from '../stage/stage-facts';
import type { HostNews, RoomFacts, SessionRow } from './room-facts';

/** Where a counter stands. `activityId` is null for the session's own. */
export interface Counter {
  readonly roundtableId: string;
  readonly activityId: string | null;
  readonly revision: number;
  /** With the session's own: versions of the notes to the chair (0 without any) and of the roundtable, and who waits. */
  readonly noteVersion: number;
  readonly planVersion: number;
  readonly waiting: number;
  readonly lastWaiting: number;
}

const NOTHING_YET = {
  revision: 0,
  currentActivityId: null,
  stageView: 'lobby',
  stageBlank: false,
  stageBy: null,
  message: null,
  joined: 0,
  simulated: 0,
  noteVersion: 0,
  waiting: 0,
  lastWaiting: 0,
} as const;

/** Reads rooms: the whole facts when something changed, the counters to learn whether it did. */
@Injectable()
export class RoomFactsQueries {
  constructor(
    private readonly database: Database,
    private readonly roundtables: RoundtablesQueries,
    private readonly activities: ActivitiesQueries,
    private readonly presence: PresenceWatch,
    private readonly stage: StageFacts,
    private readonly environment: Environment,
  ) {}

  /** The facts of a room. The revision is read first, so that what follows is at least as new. */
  async read(roundtableId: string): Promise<RoomFacts> {
    const [session] = await this.database.query<SessionRow & Pick<HostNews, 'noteVersion' | 'waiting' | 'lastWaiting'>>(
      `select ${SESSION_REVISION} as revision, s.current_activity_id as "currentActivityId", s.stage_view as "stageView",
         s.stage_blank as "stageBlank", s.stage_by as "stageBy", s.message, ${JOINED} as joined, extract(epoch from clock_timestamp())::float8 * 1000 as "nowMs",
         ${SIMULATED} as simulated,
         ${NOTE_VERSION} as "noteVersion", ${WAITING} as waiting, ${LAST_WAITING} as "lastWaiting"
       from ${SESSION_ROW} where s.roundtable_id = $1`,
      [roundtableId],
    );
    const readAt = performance.now();
    const roundtable = await this.roundtables.facts(roundtableId);
    const agendaItemIds = await this.roundtables.agendaItemIds(roundtableId);
    const activities = runningOrder(agendaItemIds, await this.activities.ofRoundtable(roundtableId));
    const { noteVersion, waiting, lastWaiting, ...row } = session ?? { ...NOTHING_YET, nowMs: Date.now() };
    const hostNews = {
      reconnecting: this.presence.reconnecting(roundtableId),
      askingForTime: this.presence.askingForTime(roundtableId),
      waiting,
      lastWaiting,
      noteVersion,
      planVersion: roundtable.version,
    };
    const endsAt = endsByItself(roundtable, this.environment.endAfterHours);
    const stage = await this.stage.read(roundtable, row, activities);
    const numbers = numbersInShow(activities);
    const clockOffsetMs = row.nowMs - readAt;
    return { roundtable, session: row, activities, numbers, ...stage, hostNews, endsAt, clockOffsetMs };
  }

  async counters(roundtableIds: readonly string[]): Promise<Counter[]> {
    return this.database.query<Counter>(
      `select s.roundtable_id as "roundtableId", null::uuid as "activityId", ${SESSION_REVISION} as revision,
         ${NOTE_VERSION} as "noteVersion", ${PLAN_VERSION} as "planVersion",
         ${WAITING} as waiting, ${LAST_WAITING} as "lastWaiting"
       from ${SESSION_ROW} where s.roundtable_id = any($1::uuid[])
       union all ${ACTIVITY_COUNTERS}`,
      [roundtableIds],
    );
  }
}
