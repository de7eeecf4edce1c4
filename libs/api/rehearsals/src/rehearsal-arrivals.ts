import { Injectable } from '@nestjs/common';
import { Participations } from '@rt/api/live';
import { RehearsalsRepository, RoundtablesQueries } from '@rt/api/roundtables';
import { ParticipationsRepository } from '@rt/api/seats';
import { arrivedBy } from '@rt/domain/scheduling';

import { SimulatedSaid } from './crowd/simulated-said';

/** Lets simulated people join rehearsals as people join: a seat each, one after the other. Asks for no right. */
@Injectable()
export class RehearsalArrivals {
  constructor(
    private readonly rehearsals: RehearsalsRepository,
    private readonly roundtables: RoundtablesQueries,
    private readonly seats: ParticipationsRepository,
    private readonly participations: Participations,
    private readonly said: SimulatedSaid,
  ) {}

  async areWanted(): Promise<boolean> {
    return (await this.rehearsals.running()).length > 0;
  }

  /** Adds who has come by now. Called by one process at a time. */
  async run(): Promise<void> {
    for (const { id, people, elapsedMs } of await this.rehearsals.running()) {
      const there = await this.seats.countSimulatedEver(id);
      await this.join(id, there, arrivedBy(people, elapsedMs));
    }
  }

  private async join(roundtableId: string, there: number, wanted: number): Promise<void> {
    if (there >= wanted) return;
    const roundtable = await this.roundtables.facts(roundtableId);
    if (roundtable.state !== 'live') return;
    const { orgId, ruleVersion } = roundtable;
    const joining = { orgId, roundtableId, simulated: true, acceptedRuleVersion: ruleVersion };
    for (let nth = there; nth < wanted; nth++) {
      await this.participations.make(roundtable, { ...joining, ...(await this.said.of(roundtable, nth)) });
    }
  }
}
