import type { AddressInfo } from 'node:net';

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Environment } from '@rt/api/platform';

import { type PersonSocket, SimulatedPerson } from './simulated-person';

/** The simulated participants whose sockets this process holds, by roundtable. */
@Injectable()
export class SimulatedCrowd implements OnApplicationShutdown {
  private readonly people = new Map<string, SimulatedPerson[]>();

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly environment: Environment,
  ) {}

  /** Lets one person in for each participant token. */
  async enter(roundtableId: string, tokens: readonly string[]): Promise<void> {
    // Only the demo needs a socket client, so only the demo loads it.
    const { io } = await import('socket.io-client');
    const { host } = new URL(this.environment.web.publicUrl);
    const entered = tokens.map((token) => {
      const options = {
        transports: ['websocket'],
        auth: { token },
        forceNew: true,
        autoConnect: false,
        extraHeaders: { host },
      };
      // The package ships its types twice (for import and for require), which the compiler keeps apart.
      return new SimulatedPerson(io(this.ownAddress(), options) as unknown as PersonSocket, Math.random);
    });
    this.people.set(roundtableId, [...(this.people.get(roundtableId) ?? []), ...entered]);
  }

  leave(roundtableId: string): void {
    for (const person of this.people.get(roundtableId) ?? []) person.leave();
    this.people.delete(roundtableId);
  }

  onApplicationShutdown(): void {
    for (const roundtableId of [...this.people.keys()]) this.leave(roundtableId);
  }

  private ownAddress(): string {
    const { address, port } = (this.host.httpAdapter.getHttpServer() as { address(): AddressInfo }).address();
    const everywhere = address === '0.0.0.0' || address === '::';
    return `http://${everywhere ? '127.0.0.1' : address.includes(':') ? `[${address}]` : address}:${port}`;
  }
}
