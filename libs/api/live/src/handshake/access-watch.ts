import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SocketTickets } from '@rt/api/accounts';
import { accessEnd, Environment, RepeatedTasks, RoomEmitter } from '@rt/api/platform';

import { ParticipantAccess } from './participant-access';
import { RoomAccess } from './room-access';
import type { LiveSocket } from './socket-identity';

/** Half of the 5 s within which sockets without a right are closed (S23, S27). */
const LOOK_MS = 2500;

/**
 * Closes the sockets of this process whose right has ended: a room, a place in it, a screen's pairing, a sign-in, an account,
 * emergency access. A forced
 * disconnect that another process hinted at may have been lost; what PostgreSQL says never is (S23, S27, S50).
 */
@Injectable()
export class AccessWatch implements OnApplicationBootstrap {
  constructor(
    private readonly participants: ParticipantAccess,
    private readonly rooms: RoomAccess,
    private readonly tickets: SocketTickets,
    private readonly emitter: RoomEmitter,
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
    const sockets = [...(this.emitter.io?.sockets.sockets.values() ?? [])] as LiveSocket[];
    const over = await this.overAmong(sockets);
    for (const socket of sockets) if (this.isOver(socket, over)) socket.disconnect(true);
  }

  private async overAmong(sockets: readonly LiveSocket[]): Promise<ReadonlySet<string>> {
    const used = new Map<string, boolean>();
    for (const { data } of sockets) {
      const id = signInOf(data);
      if (id !== undefined) used.set(id, (used.get(id) ?? false) || accessEnd(data.identity.actor) !== null);
    }
    const asked = [...used].map(([id, forATime]) => ({ id, forATime }));
    return new Set(asked.length > 0 ? await this.tickets.over(asked) : []);
  }

  private isOver({ data }: LiveSocket, signInsOver: ReadonlySet<string>): boolean {
    const { actor } = data.identity;
    if (actor.kind === 'participant') return this.participants.hasEnded(actor.participationId);
    if (actor.kind === 'stage') return this.rooms.isUnpaired(actor.pairingId);
    return signInsOver.has(signInOf(data) ?? '');
  }
}

function signInOf({ identity }: LiveSocket['data']): string | undefined {
  return identity.actor.kind === 'account' ? identity.actor.signInId : undefined;
}
