import { Injectable } from '@nestjs/common';
import { SubmitResponse, type Submitted } from '@rt/api/activities';
import { type Actor, type ParticipantActor, refuse } from '@rt/api/platform';
import { TakeBackTexts } from '@rt/api/sessions';
import type { OwnAnswer, RespondedBody, RespondMessage } from '@rt/contracts';

import { LiveSockets } from '../handshake/live-sockets';
import { type LiveSocket, ownKey } from '../handshake/socket-identity';

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
    const told = ({ body, stored }: Submitted): RespondedBody => {
      if (stored) this.tell(actor, message, stored.answer, acting);

      return body;
    };

    // One promise where nothing more is to be done: each more is felt in a full room.
    return this.submit
      .run(actor, message)
      .then((answer) => (answer.afterClose ? this.takeBack.run(actor, message).then(told) : told(answer)));
  }

  /** `answer`: what stands now. */
  private tell(
    actor: ParticipantActor,
    { activityId, round, n }: RespondMessage,
    answer: OwnAnswer['answer'],
    acting?: LiveSocket,
  ): void {
    const key = ownKey({ activityId, round });
    this.sockets.markVoted(actor, { activityId, round, answer });
    acting?.data.own.set(key, n);
    for (const device of this.sockets.others(actor, acting)) {
      device.emit('own:changed', { activityId, round, n, answer });
      device.data.own.set(key, n);
    }
  }
}
