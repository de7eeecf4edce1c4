import { Injectable } from '@nestjs/common';
import { RoomAct } from '@rt/api/activities';
import { ScheduleDraftNow } from '@rt/api/planning';
import { type Actor, nextState } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { SessionBody, StartSessionRequest } from '@rt/contracts';
import { moveRoundtable } from '@rt/domain/scheduling';

import { SessionsQueries } from '../sessions.queries';
import { OpenSession } from './open-session';

/** Starts the session of a scheduled roundtable, much too early only when confirmed; a draft where its length is given. */
@Injectable()
export class StartSession {
  constructor(
    private readonly act: RoomAct,
    private readonly drafts: ScheduleDraftNow,
    private readonly opening: OpenSession,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, request: StartSessionRequest): Promise<SessionBody> {
    const { confirmEarly = false, minutes } = request;
    const detail = { confirmedEarly: confirmEarly, ...(minutes === undefined ? {} : { minutes }) };
    await this.drafts.withCode(() =>
      this.act.run({ actor, roundtableId, verb: 'start-session', detail }, (roundtable) =>
        this.start(roundtable, request),
      ),
    );

    return this.sessions.find(roundtableId);
  }

  private async start(roundtable: RoundtableFacts, { confirmEarly, minutes }: StartSessionRequest): Promise<void> {
    const { id, startAt, question, rule, tz } = roundtable;
    const now = await this.act.clock.now();
    const moved =
      minutes === undefined
        ? moveRoundtable(roundtable.state, 'start', {
            nowMs: now.getTime(),
            startMs: startAt?.getTime(),
            confirmed: confirmEarly ?? false,
          })
        : moveRoundtable(roundtable.state, 'run-now', { questions: question ? 1 : 0, rule, tz });
    const state = nextState(moved);

    if (minutes !== undefined) await this.drafts.run(roundtable, now, minutes);
    await this.opening.store(id, state, now);
  }
}
