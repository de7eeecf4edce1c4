import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { type RawData, WebSocket, WebSocketServer } from 'ws';

const ROOM_FRAME = /^42\["room:(state|changed)"/;
/** Of so many such frames one arrives. */
const ARRIVES = 3;

/** A line to a server on which most frames that tell of the room are lost; all else passes. */
export class LosingLine {
  readonly lost: string[] = [];
  private told = 0;

  private constructor(
    private readonly server: WebSocketServer,
    readonly url: string,
  ) {}

  static async to(base: string): Promise<LosingLine> {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
    const line = new LosingLine(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('connection', (client, { url }) =>
      line.carry(client, new WebSocket(`${base.replace('http', 'ws')}${url}`)),
    );
    return line;
  }

  async close(): Promise<void> {
    this.server.clients.forEach((client) => client.terminate());
    await new Promise((closed) => this.server.close(closed));
  }

  private carry(client: WebSocket, upstream: WebSocket): void {
    const early: string[] = [];
    client.on('message', (data: RawData) => {
      if (upstream.readyState === WebSocket.OPEN) upstream.send(textOf(data));
      else early.push(textOf(data));
    });
    upstream.on('open', () => early.forEach((text) => upstream.send(text)));
    upstream.on('message', (data: RawData) => {
      const text = textOf(data);
      if (this.arrives(text)) client.send(text);
      else this.lost.push(text);
    });
    client.on('close', () => upstream.close());
    upstream.on('close', () => client.close());
    for (const end of [client, upstream]) end.on('error', () => end.terminate());
  }

  private arrives(text: string): boolean {
    if (!ROOM_FRAME.test(text)) return true;
    this.told += 1;
    return this.told % ARRIVES === 0;
  }
}

function textOf(data: RawData): string {
  return (data as Buffer).toString();
}
