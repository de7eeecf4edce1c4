import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { DecidedActivityBody, EnterPhaseRequest } from '@rt/contracts';
import { enterPhase, overtakesPhase, type Phased } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import { DecideOnAnswers } from './decide-on-answers';

/** Brings a board into another phase, forwards or backwards; nothing that was written, grouped or given is lost. */
@Injectable()
export class EnterPhase {
  constructor(private readonly decide: DecideOnAnswers) {}

  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; body: EnterPhaseRequest },
  ): Promise<DecidedActivityBody> {
    const { roundtableId, activityId, body } = input;
    const act = { actor, roundtableId, activityId, verb: 'enter-phase' } as const;
    return this.decide.run(act, async ({ kind, config }) => {
      if (!kinds[kind].entries?.board?.groups) refuse('invalid', { field: 'to', reason: 'no-groups' });
      if (overtakesPhase(config as Phased, body.from, body.to)) {
        refuse('version-conflict', { field: 'to', reason: 'phase-entered-just-now' });
      }
      return unwrap(enterPhase(config as Phased, body.to));
    });
  }
}
