import { randomUUID } from 'node:crypto';

import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';

import type { Log } from '../log/log';

/** What a hint says: something with this id is at this revision now. Further members are plain values. */
export interface Hint {
  readonly id: string;
  readonly revision?: number;
}

export type HintHandler = (hint: Hint) => unknown;

type Client = Awaited<ReturnType<typeof makeClient>>;

const CHANNEL_PREFIX = 'rt:hint:';
const FIRST_CONNECT_MS = 3000;
const MAX_WAIT_MS = 2000;

/** Hints over Redis or within the process. A lost hint is harmless, since receivers also poll PostgreSQL. */
export class Hints implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly handlers = new Map<string, Set<HintHandler>>();
  private readonly self = randomUUID();
  private publisher?: Client;
  private subscriber?: Client;

  constructor(
    private readonly url: string | undefined,
    private readonly log: Log,
  ) {}

  /** 'unused' without REDIS_URL, else whether Redis answers at the moment. */
  get state(): 'unused' | 'up' | 'down' {
    if (!this.url) return 'unused';
    return this.publisher?.isReady && this.subscriber?.isReady ? 'up' : 'down';
  }

  /** Connects; waits at most 3 s for the first answer and goes on trying in the background after that. */
  async onApplicationBootstrap(): Promise<void> {
    if (!this.url) return;
    this.publisher = this.watched(await makeClient(this.url));
    this.subscriber = this.watched(await makeClient(this.url));
    const connected = Promise.all([this.publisher.connect(), this.subscriber.connect()]).then(() => this.listen());
    const given = connected.then(() => true).catch(() => false);
    const inTime = await Promise.race([given, later(FIRST_CONNECT_MS).then(() => false)]);
    if (!inTime) this.log.warn('Redis does not answer; going on without it');
  }

  /** Tells every process, this one included. Never throws and waits for nothing. */
  publish(topic: string, hint: Hint): void {
    this.deliver(topic, hint);
    if (!this.publisher?.isReady) return;
    const text = JSON.stringify({ from: this.self, hint });
    this.publisher.publish(CHANNEL_PREFIX + topic, text).catch(() => this.log.debug('a hint was lost', { topic }));
  }

  /** Calls the handler at every hint of a topic; the returned function ends that. */
  subscribe(topic: string, handler: HintHandler): () => void {
    const handlers = this.handlers.get(topic) ?? new Set();
    this.handlers.set(topic, handlers.add(handler));
    return () => handlers.delete(handler);
  }

  onApplicationShutdown(): void {
    this.publisher?.destroy();
    this.subscriber?.destroy();
    this.publisher = undefined;
    this.subscriber = undefined;
  }

  private async listen(): Promise<void> {
    await this.subscriber?.pSubscribe(`${CHANNEL_PREFIX}*`, (text, channel) => this.received(channel, text));
  }

  private received(channel: string, text: string): void {
    try {
      const { from, hint } = JSON.parse(text) as { from: string; hint: Hint };
      if (from !== this.self) this.deliver(channel.slice(CHANNEL_PREFIX.length), hint);
    } catch (error) {
      this.log.error('a hint could not be read', error);
    }
  }

  private deliver(topic: string, hint: Hint): void {
    for (const handler of this.handlers.get(topic) ?? []) {
      Promise.resolve()
        .then(() => handler(hint))
        .catch((error: unknown) => this.log.error('a hint could not be followed', error, { topic }));
    }
  }

  private watched(client: Client): Client {
    let wasReady = false;
    client.on('ready', () => {
      wasReady = true;
      this.log.info('Redis answers');
    });
    // One line a loss, not one a try.
    client.on('error', () => {
      if (wasReady) this.log.warn('Redis was lost; going on without it');
      wasReady = false;
    });
    return client;
  }
}

async function makeClient(url: string) {
  // Its 650 modules are a seventh of what a start has to load, and most installations have no Redis.
  const { createClient } = await import('redis');
  return createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: 10_000,
    socket: { connectTimeout: 2000, reconnectStrategy: (tries: number) => Math.min(100 * 2 ** tries, MAX_WAIT_MS) },
  });
}

function later(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms).unref();
  });
}
