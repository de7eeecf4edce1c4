import { Injectable } from '@nestjs/common';
import { RoomAct } from '@rt/api/activities';
import { type Actor, Environment, refuse } from '@rt/api/platform';
import { SimulatedWatch } from '@rt/api/rehearsals';
import { SessionsQueries } from '@rt/api/sessions';
import type { SessionBody } from '@rt/contracts';

import { SimulatedSeats } from './simulated-seats';

@Injectable()
export class RemoveSimulated {
  constructor(
    private readonly act: RoomAct,
    private readonly places: SimulatedSeats,
    private readonly watch: SimulatedWatch,
    private readonly sessions: SessionsQueries,
    private readonly environment: Environment,
  ) {}

  /** `sealed` once nobody can tell whose answers they are; in a production server there is no such thing (`not-found`). */
  async run(actor: Actor, roundtableId: string): Promise<SessionBody> {
    if (!this.environment.demo) return refuse('not-found');
    await this.act.run({ actor, roundtableId, verb: 'remove-simulated-people' }, async (roundtable) => {
      if (roundtable.sealed) refuse('sealed');

      await this.places.end(roundtableId);
    });

    await this.watch.look();
    await this.places.removeAnswers(roundtableId);

    return this.sessions.find(roundtableId);
  }
}
