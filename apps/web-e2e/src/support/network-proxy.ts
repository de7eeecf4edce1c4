import net from 'node:net';
import { Transform } from 'node:stream';

import type { BrowserContext } from 'playwright-core';

import { freePort } from '../../../../tools/db.mjs';
import { type Demo, openDemo, type SharedDemo, startDemo } from './demo';

/** A TCP proxy between a browser and the server, which a test can cut, mend, keep from carrying WebSockets, or make deaf to the server. */
export class NetworkProxy {
  private readonly sockets = new Set<net.Socket>();
  private server: net.Server | undefined;
  private isCut = false;
  private upstream = 0;
  blocksWebSockets = false;
  /** What the browser sends arrives, and nothing of the server comes back: an acknowledgement is lost on its way. */
  swallowsAnswers = false;
  /** What the server sends arrives so much later, in ms. */
  lateByMs = 0;

  constructor(readonly port: number) {}

  /** A proxy on a port of its own; it leads nowhere before `to`. */
  static async make(): Promise<NetworkProxy> {
    return new NetworkProxy(await freePort());
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async to(base: string): Promise<void> {
    this.upstream = Number(new URL(base).port);
    const server = net.createServer((socket) => this.carry(socket));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
  }

  cut(): void {
    this.isCut = true;
    this.sockets.forEach((socket) => socket.destroy());
  }

  mend(): void {
    this.isCut = false;
  }

  async lose(context: BrowserContext): Promise<void> {
    await context.setOffline(true);
    this.cut();
  }

  async regain(context: BrowserContext): Promise<void> {
    this.mend();
    await context.setOffline(false);
  }

  end(): void {
    this.cut();
    this.server?.close();
  }

  private carry(socket: net.Socket): void {
    this.keep(socket);
    if (this.isCut) return void socket.destroy();
    socket.once('data', (first: Buffer) => {
      if (this.blocksWebSockets && /^upgrade: *websocket/im.test(first.toString('latin1'))) return socket.destroy();
      const server = this.keep(net.connect(this.upstream, '127.0.0.1'));
      // As without a proxy: what breaks off behind it breaks off before it, and the browser asks again instead of waiting.
      server.on('error', () => socket.destroy());
      socket.on('close', () => server.destroy());
      server.write(first);
      socket.pipe(server).pipe(this.back()).pipe(socket);
      return undefined;
    });
  }

  private back(): Transform {
    return new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        const arrive = () => done(null, this.swallowsAnswers ? undefined : chunk);
        if (this.lateByMs > 0) setTimeout(arrive, this.lateByMs);
        else arrive();
      },
    });
  }

  private keep(socket: net.Socket): net.Socket {
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.sockets.delete(socket));
    return socket;
  }
}

export async function openDemoBehindProxy(): Promise<{ demo: SharedDemo; proxy: NetworkProxy }> {
  const demo = await openDemo();
  const proxy = new NetworkProxy(demo.server.proxyPort);
  await proxy.to(demo.base);
  return { demo, proxy };
}

/** A demo of one file that browsers reach through a proxy, for journeys that end its server. */
export async function startDemoBehindProxy(): Promise<{ demo: Demo; proxy: NetworkProxy }> {
  const proxy = await NetworkProxy.make();
  const demo = await startDemo({ RT_EXTRA_ORIGINS: proxy.url });
  await proxy.to(demo.base);
  return { demo, proxy };
}
