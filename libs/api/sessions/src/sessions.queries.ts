import { Injectable } from '@nestjs/common';
import { JOINED, SESSION_REVISION, SESSION_ROW } from '@rt/api/activities';
import { Database } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import { SIMULATED } from '@rt/api/seats';
import type { SessionBody } from '@rt/contracts';

type Row = Pick<SessionBody, 'currentActivityId' | 'stageView' | 'joined' | 'simulated' | 'revision'>;

const BEFORE_THE_START: Row = { currentActivityId: null, stageView: 'lobby', joined: 0, simulated: 0, revision: 0 };

/** How a session stands, for the facilitator's console beside the state of the socket. */
@Injectable()
export class SessionsQueries {
  constructor(
    private readonly database: Database,
    private readonly roundtables: RoundtablesQueries,
  ) {}

  async find(roundtableId: string): Promise<SessionBody> {
    const { state, sealed, erased } = await this.roundtables.facts(roundtableId);
    const [row] = await this.database.query<Row>(
      `select s.current_activity_id as "currentActivityId",
         case when s.stage_blank then 'blank' else s.stage_view end as "stageView", ${JOINED} as joined,
         ${SESSION_REVISION} as revision,
         ${SIMULATED} as simulated
       from ${SESSION_ROW} where s.roundtable_id = $1`,
      [roundtableId],
    );
    return { roundtableId, state, sealed, erased, ...(row ?? BEFORE_THE_START) };
  }
}
