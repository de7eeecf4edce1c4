import { Injectable } from '@nestjs/common';
import { SubmitResponse } from '@rt/api/activities';
import { type Actor, type ParticipantActor, refuse } from '@rt/api/platform';
import { TakeBackTexts } from '@rt/api/sessions';
import type { OwnAnswer, RespondedBody, RespondMessage } from '@rt/contracts';

import { LiveSockets } from '../handshake/live-sockets';
import { type LiveSocket, ownKey } from '../handshake/socket-identity';

type Standing = Omit<RespondMessage, 'answer'> & Pick<OwnAnswer, 'answer'>;

/** Takes an answer by socket or HTTP, and tells the person's other devices here. */
@Injectable()
export class RespondLive {
  constructor(
    private readonly submit: SubmitResponse,
    private readonly takeBack: TakeBackTexts,
    private readonly sockets: LiveSockets,
  ) {}

  bySocket(socket: LiveSocket, message: RespondMessage): Promise<RespondedBody> {
    const { identity, joined } = socket.data;
    if (identity.actor.kind !== 'participant') return refuse('forbidden');
    if (!joined) return refuse('not-joined');
    return this.run(identity.actor, message, socket);
  }

  async byHttp(actor: Actor, message: RespondMessage): Promise<RespondedBody> {
    return actor.kind === 'participant' ? this.run(actor, message) : refuse('forbidden');
  }

  private run(actor: ParticipantActor, message: RespondMessage, acting?: LiveSocket): Promise<RespondedBody> {
    const submitted = this.submit
      .run(actor, message)
      .then((answer) => (answer.afterClose ? this.takeBack.run(actor, message) : answer));
    return submitted.then(({ body, stored }) => {
      // What an answer takes back besides is no part of what stands.
      if (stored) this.tell(actor, { ...message, ...stored }, acting);

      return body;
    });
  }

  private tell(actor: ParticipantActor, message: Standing, acting?: LiveSocket): void {
    const { activityId, round, n, answer } = message;
    this.sockets.markVoted(actor, message);
    acting?.data.own.set(ownKey(message), n);
    for (const device of this.sockets.others(actor, acting)) {
      device.emit('own:changed', { activityId, round, n, answer });
      device.data.own.set(ownKey(message), n);
    }
  }
}
