import { Injectable } from '@nestjs/common';
import { type Actor } from '@rt/api/platform';
import { ConsoleAct, RUNNERS } from '@rt/api/roundtables';
import { SessionsQueries } from '@rt/api/sessions';
import type { RehearseRequest, SessionBody } from '@rt/contracts';

import { SimulatedWatch } from './crowd/simulated-watch';
import { RehearsalCopies } from './rehearsal-copies';

/** Starts a rehearsal: a copy of the plan that is live at once, and whose simulated people come by themselves. */
@Injectable()
export class StartRehearsal {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly copies: RehearsalCopies,
    private readonly sessions: SessionsQueries,
    private readonly watch: SimulatedWatch,
  ) {}

  async run(actor: Actor, roundtableId: string, { opId, people }: RehearseRequest): Promise<SessionBody> {
    const act = { actor, roundtableId, verb: 'rehearse-roundtable', may: RUNNERS } as const;
    await this.copies.withCode(() =>
      this.acts.run(act, async (_facts, original) => {
        const added = await this.copies.add(original, opId, people);
        return added ? { answer: true, detail: { people } } : { answer: false, nothing: true };
      }),
    );

    await this.watch.look();

    return this.sessions.find(opId);
  }
}
