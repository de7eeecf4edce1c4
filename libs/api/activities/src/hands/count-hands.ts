import { Injectable } from '@nestjs/common';
import { type Actor, unwrap } from '@rt/api/platform';
import type { CountHandsRequest, HandsBody } from '@rt/contracts';
import { checkHands } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import { HandsAct } from './hands-act';

@Injectable()
export class CountHands {
  constructor(private readonly act: HandsAct) {}

  async run(
    actor: Actor,
    { body, ...where }: { roundtableId: string; activityId: string; body: CountHandsRequest },
  ): Promise<HandsBody> {
    const { counts, present } = body;
    return this.act.run({ actor, ...where, verb: 'count-hands', body }, (rules, { kind, config }) =>
      unwrap(checkHands(rules, kinds[kind].labels(config), { counts, present: present ?? null })),
    );
  }
}
