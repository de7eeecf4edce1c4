import { randomUUID } from 'node:crypto';
import { type IncomingMessage, STATUS_CODES } from 'node:http';

import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { LIMITS } from '@rt/contracts';
import type { Server, ServerOptions } from 'socket.io';

import { Environment } from '../config/environment';
import { Draining } from '../health/draining';
import { Alarms } from '../log/alarms';
import { problemOf } from '../refusals/problem-filter';
import { Refusal } from '../refusals/refusal';
import { securityHeaders } from '../web/security-headers';
import { ConnectionBounds } from './connection-bounds';
import { LoopLag } from './loop-lag';
import { RoomEmitter } from './room-emitter';

const MAX_FRAME_BYTES = LIMITS.answerBytes + 8 * 1024;

type Verdict = (reason: string | null, allowed: boolean) => void;

/** WebSocket only, bounded frames, no compression. A busy process refuses new handshakes and keeps its connections. */
export class SocketAdapter extends IoAdapter {
  private readonly environment: Environment;
  private readonly emitter: RoomEmitter;
  private readonly draining: Draining;
  private readonly loop = new LoopLag();
  private readonly bounds: ConnectionBounds;
  private server?: Server;

  constructor(app: INestApplicationContext) {
    super(app);
    this.environment = app.get(Environment);
    this.emitter = app.get(RoomEmitter);
    this.draining = app.get(Draining);
    const limits = { ...this.environment.limits, frameBytes: MAX_FRAME_BYTES };
    this.bounds = new ConnectionBounds(limits, app.get(Alarms));
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const settings: Partial<ServerOptions> = {
      ...options,
      transports: ['websocket'],
      serveClient: false,
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: MAX_FRAME_BYTES,
      connectTimeout: 10_000,
      pingInterval: 20_000,
      pingTimeout: 20_000,
      allowRequest: (request, verdict) => this.judge(request, verdict),
    };
    const server = super.createIOServer(port, settings as ServerOptions);
    const secure = securityHeaders(this.environment);
    server.engine.on('headers', (headers: Record<string, string>) => Object.assign(headers, secure));
    this.bounds.start(server);
    this.emitter.attach(server);
    this.server = server;
    this.loop.start();
    return server;
  }

  override async dispose(): Promise<void> {
    this.loop.stop();
    this.bounds.stop();
    await super.dispose();
  }

  private judge(request: IncomingMessage, verdict: Verdict): void {
    const { origin, host } = request.headers;
    const { origins, hosts } = this.environment.web;
    const ours = (origin === undefined || origins.has(origin)) && host !== undefined && hosts.has(host);
    const code = ours ? 'unavailable' : 'wrong-origin';
    if (ours && !this.overloaded()) return verdict(null, true);
    turnAway(request, new Refusal(code), securityHeaders(this.environment));
    return verdict(code, false);
  }

  private overloaded(): boolean {
    if (this.draining.begun) return true;
    const pending = this.server ? this.server.engine.clientsCount - this.server.sockets.sockets.size : 0;
    if (pending > this.environment.limits.pendingHandshakes) return true;
    return this.loop.lags;
  }
}

// The library answers 400 to every handshake that it turns away; a proxy and a client need to know which it was.
function turnAway({ socket }: IncomingMessage, refusal: Refusal, secure: Record<string, string>): void {
  const body = JSON.stringify(problemOf(refusal, randomUUID()));
  const headers = {
    ...secure,
    Connection: 'close',
    'Content-Type': 'application/problem+json',
    'Content-Length': String(Buffer.byteLength(body)),
    ...(refusal.status === 503 ? { 'Retry-After': '2' } : {}),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}`, ...lines].join('\r\n');
  socket.on('error', () => undefined);
  socket.end(`${head}\r\n\r\n${body}`);
}
