import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SocketTickets } from '@rt/api/accounts';
import { accessEnd, Environment, RepeatedTasks } from '@rt/api/platform';

import { ParticipantAccess } from './participant-access';
import { RoomAccess } from './room-access';
import type { LiveSocket } from './socket-identity';
import { SocketsByRight } from './sockets-by-right';

/** Half of the 5 s within which sockets without a right are closed (S23, S27). */
export const LOOK_MS = 2500;

/** Closes sockets without a right. Polls PostgreSQL, since hints between processes may be lost (S23, S27, S50). */
@Injectable()
export class AccessWatch implements OnApplicationBootstrap {
  constructor(
    private readonly participants: ParticipantAccess,
    private readonly rooms: RoomAccess,
    private readonly tickets: SocketTickets,
    private readonly sockets: SocketsByRight,
    private readonly tasks: RepeatedTasks,
    private readonly environment: Environment,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { roles } = this.environment;
    // Tokens are read wherever requests are answered, sockets or not, and from the first request on.
    if (roles.has('http') || roles.has('live')) await this.tasks.every(LOOK_MS, () => this.run())();
  }

  private async run(): Promise<void> {
    await this.rooms.look();
    await this.participants.look();
    for (const id of this.sockets.of('participant').keys()) {
      if (this.participants.hasEnded(id)) this.sockets.disconnect('participant', id);
    }
    for (const id of this.sockets.of('stage').keys()) {
      if (this.rooms.isUnpaired(id)) this.sockets.disconnect('stage', id);
    }
    const signIns = [...this.sockets.of('account')].map(([id, sockets]) => ({
      id,
      forATime: [...sockets].some(isForATime),
    }));
    const over = signIns.length > 0 ? await this.tickets.over(signIns) : [];
    for (const id of over) this.sockets.disconnect('account', id);
  }
}

function isForATime({ data }: LiveSocket): boolean {
  return accessEnd(data.identity.actor) !== null;
}
