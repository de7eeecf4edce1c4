/** A bare NestJS gateway with frames of a given size and rate. */
import 'reflect-metadata';

import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { SubscribeMessage, WebSocketGateway, WebSocketServer } from '@nestjs/websockets';

const stateBytes = Number(process.argv[2] ?? 1000);

class BareGateway {
  join(client) {
    client.join('room');
    client.emit('room:state', { state: 'x'.repeat(stateBytes) });
    return { ok: true, revision: 1 };
  }
}

SubscribeMessage('room:join')(
  BareGateway.prototype,
  'join',
  Object.getOwnPropertyDescriptor(BareGateway.prototype, 'join'),
);
WebSocketServer()(BareGateway.prototype, 'server');
WebSocketGateway({ transports: ['websocket'], perMessageDeflate: false, serveClient: false })(BareGateway);

class BareModule {}

Module({ providers: [BareGateway] })(BareModule);

const app = await NestFactory.create(BareModule, { logger: false });
app.useWebSocketAdapter(new IoAdapter(app));
const server = await app.listen(0, '127.0.0.1');
let timer;
process.on('message', ({ everyMs, bytes }) => {
  clearInterval(timer);
  const tally = { tally: 'x'.repeat(bytes) };
  if (everyMs) timer = setInterval(() => app.get(BareGateway).server.to('room').emit('room:changed', tally), everyMs);
});
process.send({ port: server.address().port });
