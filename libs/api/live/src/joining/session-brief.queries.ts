import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import { ParticipationsRepository } from '@rt/api/seats';
import type { SessionBrief } from '@rt/contracts';

import { standing } from '../handshake/standing';
import { presentBrief } from './session-brief.presenter';

/** What a participant was told before joining, as it stands now: the rule may have changed since. */
@Injectable()
export class SessionBriefQueries {
  constructor(
    private readonly participations: ParticipationsRepository,
    private readonly roundtables: RoundtablesQueries,
  ) {}

  async forParticipant(actor: Actor): Promise<SessionBrief> {
    if (actor.kind !== 'participant') return refuse('forbidden');
    standing(await this.participations.find(actor.participationId));
    return presentBrief(await this.roundtables.facts(actor.roundtableId));
  }
}
