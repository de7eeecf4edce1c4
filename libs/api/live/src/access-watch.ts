import { Injectable } from '@nestjs/common';
import { SocketTickets } from '@rt/api/people';
import { RoomEmitter } from '@rt/api/platform';

import { ParticipantAccess } from './participant-access';
import type { LiveSocket } from './socket-identity';

/**
 * Closes the sockets of this process whose right has ended: a place in the room, a sign-in, an account. A forced
 * disconnect that another process hinted at may have been lost; what PostgreSQL says never is (S23, S27, S50).
 */
@Injectable()
export class AccessWatch {
  constructor(
    private readonly participants: ParticipantAccess,
    private readonly tickets: SocketTickets,
    private readonly emitter: RoomEmitter,
  ) {}

  async run(): Promise<void> {
    await this.participants.look();
    const sockets = [...(this.emitter.io?.sockets.sockets.values() ?? [])] as LiveSocket[];
    const over = await this.overAmong(sockets);
    for (const socket of sockets) if (this.isOver(socket, over)) socket.disconnect(true);
  }

  private async overAmong(sockets: readonly LiveSocket[]): Promise<ReadonlySet<string>> {
    const signIns = new Set(sockets.flatMap(({ data }) => signInOf(data) ?? []));
    return new Set(signIns.size > 0 ? await this.tickets.over([...signIns]) : []);
  }

  private isOver({ data }: LiveSocket, signInsOver: ReadonlySet<string>): boolean {
    const { actor } = data.identity;
    if (actor.kind === 'participant') return this.participants.hasEnded(actor.participationId);
    return signInsOver.has(signInOf(data) ?? '');
  }
}

function signInOf({ identity }: LiveSocket['data']): string | undefined {
  return identity.actor.kind === 'account' ? identity.actor.signInId : undefined;
}
