import type { IncomingMessage } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';

import { Environment } from '../config/environment';
import { Draining } from '../health/draining';
import { securityHeaders } from '../web/security-headers';
import { RoomEmitter } from './room-emitter';

const MAX_FRAME_BYTES = 16 * 1024;
const MAX_LAG_MS = 1000;

type Verdict = (reason: string | null, allowed: boolean) => void;

/**
 * The socket server of a process: WebSocket only, bounded frames, no compression, the same origins as over HTTP. New
 * handshakes are shed while the event loop lags or too many are pending; those who are in stay in.
 */
export class SocketAdapter extends IoAdapter {
  private readonly environment: Environment;
  private readonly emitter: RoomEmitter;
  private readonly draining: Draining;
  private readonly lag = monitorEventLoopDelay({ resolution: 20 });
  private server?: Server;

  constructor(app: INestApplicationContext) {
    super(app);
    this.environment = app.get(Environment);
    this.emitter = app.get(RoomEmitter);
    this.draining = app.get(Draining);
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
    server.engine.on('headers', (headers: Record<string, string>) => Object.assign(headers, securityHeaders()));
    this.emitter.attach(server);
    this.server = server;
    this.lag.enable();
    return server;
  }

  override async dispose(): Promise<void> {
    this.lag.disable();
    await super.dispose();
  }

  private judge(request: IncomingMessage, verdict: Verdict): void {
    const { origin, host } = request.headers;
    const { origins, hosts } = this.environment.web;
    if (origin !== undefined && !origins.has(origin)) return verdict('wrong-origin', false);
    if (host === undefined || !hosts.has(host)) return verdict('wrong-origin', false);
    return verdict(this.overloaded() ? 'unavailable' : null, !this.overloaded());
  }

  private overloaded(): boolean {
    if (this.draining.begun) return true;
    const pending = this.server ? this.server.engine.clientsCount - this.server.sockets.sockets.size : 0;
    if (pending > this.environment.limits.pendingHandshakes) return true;
    const lagMs = this.lag.percentile(50) / 1e6;
    return lagMs > MAX_LAG_MS;
  }
}
