import { Injectable } from '@nestjs/common';
import { type Actor, Environment, JobQueue, ParticipantTokens, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { SessionBody, SimulatedPeople } from '@rt/contracts';

import { ParticipationsRepository } from './participations.repository';
import { LATE_ANSWERS_MS, RemoveSimulated } from './remove-simulated';
import { REMOVE_SIMULATED_JOB } from './remove-simulated.job';
import { SessionDesk } from './session-desk';
import { allowWhileLive } from './sessions.policy';
import { SessionsQueries } from './sessions.queries';
import { SimulatedCrowd } from './simulated-crowd';

const MOST = 40;

/** Fills a room of the demo with simulated participants, marked as such, and takes them and their answers out again. */
@Injectable()
export class SimulatePeople {
  constructor(
    private readonly desk: SessionDesk,
    private readonly participations: ParticipationsRepository,
    private readonly sessions: SessionsQueries,
    private readonly crowd: SimulatedCrowd,
    private readonly tokens: ParticipantTokens,
    private readonly removal: RemoveSimulated,
    private readonly jobs: JobQueue,
    private readonly environment: Environment,
  ) {}

  /** Adds people up to the given number, 40 in all; in a production server there is no such thing (`not-found`). */
  async add(actor: Actor, roundtableId: string, { count }: SimulatedPeople): Promise<SessionBody> {
    if (!this.environment.demo) return refuse('not-found');
    const tokens: string[] = [];
    await this.desk.act({ actor, roundtableId, verb: 'simulate-people', detail: { count } }, async (roundtable) => {
      allowWhileLive(roundtable);

      const there = await this.participations.countSimulated(roundtableId);
      for (let n = there; n < Math.min(there + count, MOST); n++) tokens.push(await this.join(roundtable));
      return { joined: tokens.length };
    });

    await this.crowd.enter(roundtableId, tokens);

    return this.sessions.find(roundtableId);
  }

  /** Removes all of them, and their answers from the tallies. `sealed` once nobody can tell whose answers they are. */
  async remove(actor: Actor, roundtableId: string): Promise<SessionBody> {
    if (!this.environment.demo) return refuse('not-found');
    await this.desk.act({ actor, roundtableId, verb: 'remove-simulated-people' }, async (roundtable) => {
      if (roundtable.sealed) refuse('sealed');

      const ended = await this.participations.revokeSimulated(roundtableId);
      const startAfter = LATE_ANSWERS_MS / 1000 + 1;
      await this.jobs.send(REMOVE_SIMULATED_JOB, { roundtableId }, { startAfter });
      return { joined: -ended };
    });

    this.crowd.leave(roundtableId);
    await this.removal.answers(roundtableId);

    return this.sessions.find(roundtableId);
  }

  private async join({ id: roundtableId, orgId, ruleVersion }: RoundtableFacts): Promise<string> {
    const person = (await this.participations.insert({ orgId, roundtableId, simulated: true })) ?? refuse('internal');
    await this.participations.acknowledge(person, ruleVersion);
    return this.tokens.issue({ participationId: person.id, roundtableId, orgId });
  }
}
