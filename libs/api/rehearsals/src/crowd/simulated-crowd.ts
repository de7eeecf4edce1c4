import type { AddressInfo } from 'node:net';

import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Environment, type ParticipantActor, ParticipantTokens } from '@rt/api/platform';

import { type PersonSocket, SimulatedPerson } from './simulated-person';

export type SimulatedSeat = Omit<ParticipantActor, 'kind'>;

@Injectable()
export class SimulatedCrowd {
  private readonly people = new Map<string, SimulatedPerson>();

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly tokens: ParticipantTokens,
    private readonly environment: Environment,
  ) {}

  /** How many this process holds. */
  get size(): number {
    return this.people.size;
  }

  /** Lets in who of these is not here, or was cut off, and lets everybody else leave. */
  async become(seats: readonly SimulatedSeat[]): Promise<void> {
    const standing = new Set(seats.map(({ participationId }) => participationId));
    for (const [id, person] of this.people) {
      if (standing.has(id) && !person.gone) continue;
      person.leave();
      this.people.delete(id);
    }
    const missing = seats.filter(({ participationId }) => !this.people.has(participationId));
    const address = this.ownAddress();
    if (missing.length === 0 || !address) return;
    // Only simulated people need a socket client, so it is loaded with the first of them.
    const { io } = await import('socket.io-client');
    const { host } = new URL(this.environment.web.publicUrl);
    for (const seat of missing) {
      const options = {
        transports: ['websocket'],
        auth: { token: this.tokens.issue(seat) },
        forceNew: true,
        autoConnect: false,
        extraHeaders: { host },
      };
      // The package ships its types twice (for import and for require), which the compiler keeps apart.
      const socket = io(address, options) as unknown as PersonSocket;
      this.people.set(seat.participationId, new SimulatedPerson(socket, Math.random));
    }
  }

  /** Undefined until this process listens. */
  private ownAddress(): string | undefined {
    const listening = (this.host.httpAdapter.getHttpServer() as { address(): AddressInfo | null }).address();
    if (!listening) return undefined;
    const { address, port } = listening;
    const everywhere = address === '0.0.0.0' || address === '::';
    return `http://${everywhere ? '127.0.0.1' : address.includes(':') ? `[${address}]` : address}:${port}`;
  }
}
