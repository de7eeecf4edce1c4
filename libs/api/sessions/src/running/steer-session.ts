import { Injectable } from '@nestjs/common';
import { type ActInRoom, ActivitiesQueries, RoomAct, type SessionPatch } from '@rt/api/activities';
import { refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { PressStageKeyRequest, StageKeyPressed } from '@rt/contracts';

import { allowOnceStarted } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';
import { StepInOrder } from './step-in-order';

export type Steering = Required<Pick<ActInRoom, 'actor' | 'roundtableId' | 'may'>>;

/** What a presenter's remote can do: one step on or back in the running order, and blank. It never ends voting. */
@Injectable()
export class SteerSession {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivitiesQueries,
    private readonly sessions: SessionsQueries,
    private readonly steps: StepInOrder,
  ) {}

  async run(by: Steering, { act, from }: PressStageKeyRequest): Promise<StageKeyPressed> {
    if (act === 'blank' || act === 'unblank') await this.blank(by, act);
    else await this.step(by, act === 'next' ? 1 : -1, from ?? null);

    const { currentActivityId, stageView } = await this.sessions.find(by.roundtableId);
    return { currentActivityId, blank: stageView === 'blank' };
  }

  private async blank(by: Steering, view: 'blank' | 'unblank'): Promise<void> {
    await this.act.run({ ...by, verb: 'set-stage-view', detail: { view } }, () =>
      Promise.resolve({ stageBlank: view === 'blank' }),
    );
  }

  private async step(by: Steering, step: 1 | -1, from: string | null): Promise<void> {
    await this.act.run({ ...by, verb: 'set-current-activity' }, async (roundtable) => {
      allowOnceStarted(roundtable);

      return this.stepFrom(roundtable, step, from);
    });
  }

  /** `null` at either end, and where somebody has moved the session since the key was pressed. */
  private async stepFrom({ id }: RoundtableFacts, step: 1 | -1, from: string | null): Promise<SessionPatch | null> {
    const { currentActivityId } = await this.sessions.find(id);
    if (currentActivityId !== from) return null;
    // Nobody leaves an open vote behind without having been asked, and a remote cannot ask.
    if (currentActivityId && (await this.activities.find(id, currentActivityId)).state === 'open')
      return refuse('voting-open');
    return this.steps.from(id, currentActivityId, step);
  }
}
