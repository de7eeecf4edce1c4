import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import { ArrivalsRepository, ParticipationsRepository, RuleAcknowledgements } from '@rt/api/seats';
import type { Acknowledged, AcknowledgeRuleRequest } from '@rt/contracts';

import { standing } from '../handshake/standing';

/** Records that a participant has read and accepted the rule, before the first input (docs/decisions.md 16). */
@Injectable()
export class AcknowledgeRule {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly participations: ParticipationsRepository,
    private readonly arrivals: ArrivalsRepository,
    private readonly acknowledgements: RuleAcknowledgements,
  ) {}

  /** `stale-rule` when the rule has changed since it was read; a repeat records nothing new. */
  async run(actor: Actor, { ruleVersion }: AcknowledgeRuleRequest): Promise<Acknowledged> {
    if (actor.kind !== 'participant') return refuse('forbidden');
    const participation = standing(await this.participations.find(actor.participationId));

    const roundtable = await this.roundtables.facts(actor.roundtableId);
    if (roundtable.sealed) refuse('participation-ended');
    if (roundtable.ruleVersion !== ruleVersion) refuse('stale-rule');

    if (!(await this.acknowledgements.has(participation.id))) {
      await this.arrivals.accept(participation, ruleVersion);
      // Whoever has sent nothing yet is not asked again after a crash; from the start on the rule is locked.
      this.acknowledgements.remember(participation.id, ruleVersion, roundtable.state === 'live');
    }

    return { acknowledged: true };
  }
}
