import { Injectable } from '@nestjs/common';
import { RoomAct } from '@rt/api/activities';
import { Environment } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';

import { CloseSession } from '../running/close-session';
import { endsByItself } from './ends-by-itself';

/** An abandoned session is never sealed, and people were promised that their links are deleted. */
@Injectable()
export class EndForgottenSession {
  constructor(
    private readonly act: RoomAct,
    private readonly roundtables: RoundtablesQueries,
    private readonly closing: CloseSession,
    private readonly environment: Environment,
  ) {}

  /** Does nothing where it has ended meanwhile, or a host has done something since. */
  async run(roundtableId: string): Promise<void> {
    const { orgId } = await this.roundtables.facts(roundtableId);
    const act = { actor: { kind: 'system', orgId }, roundtableId, verb: 'close-session' } as const;
    await this.act.run(act, async (roundtable) => {
      const due = endsByItself(roundtable, this.environment.endAfterHours);
      if (due === null || (await this.act.clock.now()) < due) return null;

      return this.closing.close(roundtable, true);
    });
  }
}
