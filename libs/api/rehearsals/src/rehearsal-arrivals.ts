import { Injectable } from '@nestjs/common';
import { Participations } from '@rt/api/live';
import { RehearsalsRepository, RoundtablesQueries } from '@rt/api/roundtables';
import { ParticipationsRepository } from '@rt/api/seats';
import { arrivedBy } from '@rt/domain/scheduling';

/** Lets simulated people join rehearsals as people join: a seat each, one after the other. Asks for no right. */
@Injectable()
export class RehearsalArrivals {
  constructor(
    private readonly rehearsals: RehearsalsRepository,
    private readonly roundtables: RoundtablesQueries,
    private readonly seats: ParticipationsRepository,
    private readonly participations: Participations,
  ) {}

  async areWanted(): Promise<boolean> {
    return (await this.rehearsals.running()).length > 0;
  }

  /** Adds who has come by now. Called by one process at a time. */
  async run(): Promise<void> {
    for (const { id, people, elapsedMs } of await this.rehearsals.running()) {
      const missing = arrivedBy(people, elapsedMs) - (await this.seats.countSimulatedEver(id));
      if (missing > 0) await this.join(id, missing);
    }
  }

  private async join(roundtableId: string, count: number): Promise<void> {
    const roundtable = await this.roundtables.facts(roundtableId);
    if (roundtable.state !== 'live') return;
    const { orgId, ruleVersion } = roundtable;
    const joining = { orgId, roundtableId, simulated: true, acceptedRuleVersion: ruleVersion };
    for (let n = 0; n < count; n++) await this.participations.make(roundtable, joining);
  }
}
