import { Injectable } from '@nestjs/common';
import { type Actor } from '@rt/api/platform';
import type { DecidedActivityBody, SwitchBoardRequest } from '@rt/contracts';

import { DecideOnAnswers } from './decide-on-answers';
import { Switches } from './switches';

@Injectable()
export class SwitchBoard {
  constructor(
    private readonly decide: DecideOnAnswers,
    private readonly switches: Switches,
  ) {}

  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; body: SwitchBoardRequest },
  ): Promise<DecidedActivityBody> {
    const { roundtableId, activityId, body } = input;
    const act = { actor, roundtableId, activityId, verb: 'switch-board' } as const;
    return this.decide.run(act, (activity) => this.switches.turn(activity, body.target, body.on));
  }
}
