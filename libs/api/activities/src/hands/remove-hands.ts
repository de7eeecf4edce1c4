import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/api/platform';
import type { HandsBody, RemoveHandsRequest } from '@rt/contracts';

import { HandsAct } from './hands-act';

@Injectable()
export class RemoveHands {
  constructor(private readonly act: HandsAct) {}

  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; body: RemoveHandsRequest },
  ): Promise<HandsBody> {
    return this.act.run({ actor, ...input, verb: 'remove-hands' }, () => null);
  }
}
