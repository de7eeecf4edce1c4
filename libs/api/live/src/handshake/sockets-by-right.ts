import { Injectable } from '@nestjs/common';

import type { LiveSocket, SocketIdentity } from './socket-identity';

type Kind = SocketIdentity['actor']['kind'];

/** Sockets by place, pairing or sign-in, so that rights are checked once for all of them. */
@Injectable()
export class SocketsByRight {
  private readonly held: Readonly<Record<Kind, Map<string, Set<LiveSocket>>>> = {
    participant: new Map(),
    stage: new Map(),
    account: new Map(),
  };

  add(socket: LiveSocket): void {
    const { kind, id } = rightOf(socket);
    const sockets = this.held[kind].get(id) ?? new Set();
    this.held[kind].set(id, sockets.add(socket));
  }

  remove(socket: LiveSocket): void {
    const { kind, id } = rightOf(socket);
    const sockets = this.held[kind].get(id);
    sockets?.delete(socket);
    if (sockets?.size === 0) this.held[kind].delete(id);
  }

  /** The rights of one kind that are in use: ids of participations, pairings or sign-ins. */
  of(kind: Kind): ReadonlyMap<string, ReadonlySet<LiveSocket>> {
    return this.held[kind];
  }

  disconnect(kind: Kind, id: string): void {
    for (const socket of [...(this.held[kind].get(id) ?? [])]) socket.disconnect(true);
  }
}

function rightOf({ data }: LiveSocket): { kind: Kind; id: string } {
  const { actor } = data.identity;
  switch (actor.kind) {
    case 'participant':
      return { kind: actor.kind, id: actor.participationId };
    case 'stage':
      return { kind: actor.kind, id: actor.pairingId };
    case 'account':
      return { kind: actor.kind, id: actor.signInId };
  }
}
