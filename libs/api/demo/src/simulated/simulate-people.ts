import { Injectable } from '@nestjs/common';
import { RoomAct } from '@rt/api/activities';
import { type Actor, Environment, refuse } from '@rt/api/platform';
import { SimulatedSaid, SimulatedWatch } from '@rt/api/rehearsals';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { ParticipationsRepository } from '@rt/api/seats';
import { allowWhileLive, SessionsQueries } from '@rt/api/sessions';
import type { SessionBody, SimulatePeopleRequest } from '@rt/contracts';

const MOST = 40;

@Injectable()
export class SimulatePeople {
  constructor(
    private readonly act: RoomAct,
    private readonly participations: ParticipationsRepository,
    private readonly sessions: SessionsQueries,
    private readonly said: SimulatedSaid,
    private readonly watch: SimulatedWatch,
    private readonly environment: Environment,
  ) {}

  /** Adds people up to the given number, 40 in all; in a production server there is no such thing (`not-found`). */
  async run(actor: Actor, roundtableId: string, { count }: SimulatePeopleRequest): Promise<SessionBody> {
    if (!this.environment.demo) return refuse('not-found');
    await this.act.run({ actor, roundtableId, verb: 'simulate-people', detail: { count } }, async (roundtable) => {
      allowWhileLive(roundtable);

      const there = await this.participations.countSimulated(roundtableId);
      for (let n = there; n < Math.min(there + count, MOST); n++) await this.join(roundtable, n);
    });

    await this.watch.look();

    return this.sessions.find(roundtableId);
  }

  private async join(roundtable: RoundtableFacts, nth: number): Promise<void> {
    const { id: roundtableId, orgId, ruleVersion } = roundtable;
    const joining = { orgId, roundtableId, simulated: true, acceptedRuleVersion: ruleVersion };
    await this.participations.insert({ ...joining, ...(await this.said.of(roundtable, nth)) });
  }
}
