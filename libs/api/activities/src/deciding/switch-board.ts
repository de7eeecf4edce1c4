import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { ActivityBody, SwitchBoardRequest } from '@rt/contracts';
import { type Switched, turn } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import { DecideOnAnswers } from './decide-on-answers';

/** Turns on or off, while a board is open, whether people may post, may vote, and whether the host reads first. */
@Injectable()
export class SwitchBoard {
  constructor(private readonly decide: DecideOnAnswers) {}

  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; body: SwitchBoardRequest },
  ): Promise<ActivityBody> {
    const { roundtableId, activityId, body } = input;
    const act = { actor, roundtableId, activityId, verb: 'switch-board' } as const;
    return this.decide.run(act, async ({ kind, config }) => {
      const board = kinds[kind].entries?.board ?? refuse('invalid', { field: 'target', reason: 'no-board' });
      // Where there are phases, people write and vote by these.
      if (board.groups && body.target !== 'moderation') refuse('invalid', { field: 'target', reason: 'not-in-list' });
      return unwrap(turn(config as Switched, body.target, body.on));
    });
  }
}
