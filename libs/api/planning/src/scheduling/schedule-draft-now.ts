import { Injectable } from '@nestjs/common';
import { type RoundtableFacts, RoundtablesRepository } from '@rt/api/roundtables';
import { heldSlot } from '@rt/domain/scheduling';

import { Allocations } from './allocations';

const MINUTE_MS = 60_000;

/** Gives a draft what its session needs: a number, a code and a slot that begins now. Invitations stay unsent. */
@Injectable()
export class ScheduleDraftNow {
  constructor(
    private readonly roundtables: RoundtablesRepository,
    private readonly allocations: Allocations,
  ) {}

  async run({ id, orgId, tz }: RoundtableFacts, now: Date, minutes: number): Promise<void> {
    const { startMs, endMs, ...wall } = heldSlot(now.getTime(), now.getTime() + minutes * MINUTE_MS, tz);

    await this.roundtables.setHeld(id, { ...wall, startAt: new Date(startMs), endAt: new Date(endMs) });
    await this.roundtables.schedule(id, orgId, await this.allocations.all(orgId, wall.localStart));
  }

  /** Does work that schedules one, in a transaction of its own; it is done anew where its code was drawn twice. */
  async withCode<T>(work: () => Promise<T>): Promise<T> {
    return this.allocations.draw(work);
  }
}
