import { type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import type { Server } from 'socket.io';

import { HandshakeGuard } from './handshake-guard';

/** Puts the guard in front of the socket server. The transport's own settings are the platform's (docs/decisions.md 24). */
@WebSocketGateway()
export class LiveGateway implements OnGatewayInit<Server> {
  constructor(private readonly handshakes: HandshakeGuard) {}

  afterInit(server: Server): void {
    this.handshakes.guard(server);
  }
}
