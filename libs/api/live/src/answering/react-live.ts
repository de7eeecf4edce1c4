import { Injectable } from '@nestjs/common';
import { SubmitReaction } from '@rt/api/activities';
import { type Actor, refuse } from '@rt/api/platform';
import type { ReactedBody, ReactMessage } from '@rt/contracts';

import type { LiveSocket } from '../handshake/socket-identity';

/** Takes a reaction by socket or HTTP. The person's other devices hear of it with what became of their own entries. */
@Injectable()
export class ReactLive {
  constructor(private readonly submit: SubmitReaction) {}

  async bySocket({ data: { identity, joined } }: LiveSocket, message: ReactMessage): Promise<ReactedBody> {
    if (identity.actor.kind === 'participant' && !joined) return refuse('not-joined');
    return this.byHttp(identity.actor, message);
  }

  async byHttp(actor: Actor, message: ReactMessage): Promise<ReactedBody> {
    return actor.kind === 'participant' ? this.submit.run(actor, message) : refuse('forbidden');
  }
}
