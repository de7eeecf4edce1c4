import { type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import type { Server } from 'socket.io';

import { SocketDoor } from './socket-door';

/** Puts the door in front of the socket server. The transport's own settings are the platform's (docs/decisions.md 24). */
@WebSocketGateway()
export class LiveGateway implements OnGatewayInit<Server> {
  constructor(private readonly door: SocketDoor) {}

  afterInit(server: Server): void {
    this.door.guard(server);
  }
}
