/** A hostile connection sends one kind of packet without pause and reconnects; 'sent' asks for its counts. */
import { randomBytes } from 'node:crypto';
import net from 'node:net';
import os from 'node:os';

import { clientFrame } from '../raw-socket.mjs';

const [, , url, kind] = process.argv;
const { hostname, port } = new URL(url);
const AT_ONCE = 500;
const packets = {
  connects: () => '40{"token":"nonsense"}',
  tickets: () =>
    `40{"ticket":"${randomBytes(32).toString('base64url')}","roundtableId":"00000000-0000-4000-8000-000000000000"}`,
  heartbeats: () => '3',
  acks: () => '431["nobody asked"]',
};
const wave = Buffer.concat(Array.from({ length: AT_ONCE }, () => clientFrame(packets[kind]())));
// It stands for another machine: what it costs itself is not what is measured.
os.setPriority(10);
const counted = { kind, connections: 0, packets: 0 };

function connect() {
  counted.connections += 1;
  const socket = net.connect({ host: hostname, port: Number(port) });
  socket.setNoDelay(true);
  socket.on('connect', () =>
    socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\n` +
        `Connection: Upgrade\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    ),
  );
  socket.once('data', () => flood(socket));
  socket.on('error', () => undefined);
  // A server that turns everybody away is asked again a little later, or this would measure the loopback.
  socket.on('close', () => setTimeout(connect, 1));
}

function flood(socket) {
  if (socket.destroyed) return;
  counted.packets += AT_ONCE;
  if (socket.write(wave)) setImmediate(() => flood(socket));
  else socket.once('drain', () => flood(socket));
}

process.on('message', () => process.send(counted));
process.on('disconnect', () => process.exit());
connect();
process.send({ begun: true });
