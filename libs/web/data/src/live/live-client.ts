import type {
  Ack,
  ClientToServer,
  OwnAnswer,
  RefusalBody,
  RespondedBody,
  RespondMessage,
  Revisions,
  ServerToClient,
} from '@rt/contracts/plain';
import { LIVE_TIMES, LIVE_VERSION } from '@rt/contracts/plain';
import type { Socket } from 'socket.io-client';

import { RefusedError } from '../http-client';
import { backOffMs } from '../new-id';
import { FINAL } from './final-refusals';
import type { FetchedState, LiveOptions, LiveSnapshot } from './live-types';
import { EMPTY_ROOM, isBehind, type KnownRoom, takeChange, takeOwn, takeState } from './room-store';
import { loadSocketClient } from './socket-client';
import { StateFetcher } from './state-fetcher';

type LiveSocket = Socket<ServerToClient, ClientToServer>;

/** Holds the state of one room: by socket where it comes up, by HTTP where it does not (docs/decisions.md 18 and 24). */
export class LiveClient {
  private snapshot: LiveSnapshot = { ...EMPTY_ROOM, connection: 'connecting', lostSince: null, refusal: null };
  private readonly listeners = new Set<() => void>();
  private readonly joinListeners = new Set<() => void>();
  private readonly fetcher: StateFetcher;
  private started = false;
  private socket: LiveSocket | null = null;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private attempt = 0;
  private joined = false;
  private asking = false;

  constructor(private readonly options: LiveOptions) {
    this.fetcher = new StateFetcher({
      fetchState: options.fetchState,
      afterMs: options.fallbackAfterMs ?? LIVE_TIMES.fetchWithoutSocketMs,
      everyMs: options.fetchEveryMs ?? LIVE_TIMES.fetchWithoutSocketMs,
      onState: (fetched) => this.takeFetched(fetched),
      onFailure: (error) => this.takeFetchFailure(error),
    });
  }

  /** Connects and goes on connecting until `stop`. */
  start(): void {
    if (this.started) return;
    this.started = true;
    this.change({ lostSince: performance.now() });
    if (globalThis.navigator?.onLine === false) this.sleep();
    if (this.snapshot.connection === 'offline' || this.options.firstFetchAfterMs === 0) this.recall();
    const fetched = this.fetcher.start(this.options.firstFetchAfterMs);
    // On a slow network the state comes first, and the socket's code does not take its share of the connection.
    if (this.options.firstFetchAfterMs === 0) void fetched.then(this.options.beforeSocket).then(() => this.open());
    else void this.open();
    globalThis.window?.addEventListener('online', this.wake);
    globalThis.window?.addEventListener('offline', this.sleep);
    globalThis.document?.addEventListener('visibilitychange', this.wake);
  }

  stop(): void {
    globalThis.window?.removeEventListener('online', this.wake);
    globalThis.window?.removeEventListener('offline', this.sleep);
    globalThis.document?.removeEventListener('visibilitychange', this.wake);
    clearTimeout(this.retryTimer);
    clearTimeout(this.silence);
    this.fetcher.stop();
    const socket = this.socket;
    this.started = false;
    this.socket = null;
    this.joined = false;
    socket?.disconnect();
  }

  readonly getSnapshot = (): LiveSnapshot => this.snapshot;

  /** Calls back after every change; returns the way to unsubscribe. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);

    return () => this.listeners.delete(listener);
  };

  /** Calls back when what waited may be sent: a connection stands, or a host may have moved a question, as a whole state tells. */
  onLine(listener: () => void): () => void {
    this.joinListeners.add(listener);

    return () => this.joinListeners.delete(listener);
  }

  /** Sends a response over the socket. Null: there is no connection or no ack came, so it may or may not have arrived. */
  async respond(message: RespondMessage): Promise<Ack<RespondedBody> | null> {
    if (this.socket === null || !this.joined) return null;

    return this.acked(this.socket)
      .emitWithAck('activity:respond', message)
      .catch(() => null);
  }

  /** Notes an answer that the server acknowledged, before it is told to all devices. */
  noteOwn(own: OwnAnswer): void {
    this.know(takeOwn(this.snapshot, own));
  }

  /** Tries at once instead of waiting: the device is back online or the page is looked at again. */
  readonly wake = (): void => {
    if (this.socket === null || this.snapshot.connection === 'ended') return;
    if (globalThis.document?.visibilityState === 'hidden') return;
    if (this.joined) void this.checkLine();
    else this.connectNow();
    if (this.snapshot.connection === 'offline') this.change({ connection: this.joined ? 'live' : 'reconnecting' });
  };

  /** Asks for the whole state: what a page shows besides the current activity is not told of by itself. */
  readonly refresh = (): void => void this.checkLine();

  private readonly sleep = (): void => {
    if (this.snapshot.connection !== 'ended') this.change({ connection: 'offline', lostSince: performance.now() });
  };

  /** The socket's code is loaded here, so that a page shows before it has arrived. */
  private async open(): Promise<void> {
    const client = await loadSocketClient().catch(() => null);
    if (!this.started || this.socket !== null) return;
    if (client === null) {
      this.recall();
      this.retryTimer = setTimeout(() => void this.open(), this.nextWait());

      return;
    }
    this.socket = client.io(this.options.url ?? '', {
      transports: ['websocket'],
      reconnection: false,
      autoConnect: false,
      forceNew: true,
      timeout: 8000,
      auth: (give: (auth: object) => void) => void this.giveAuth(give),
    });
    this.listen(this.socket);
    this.socket.connect();
  }

  private async giveAuth(give: (auth: object) => void): Promise<void> {
    try {
      give({ ...(await this.options.auth()), version: LIVE_VERSION });
    } catch (error) {
      if (error instanceof RefusedError && FINAL.has(error.code)) this.end(error.body);
      else this.lose();
    }
  }

  /** Whoever heard nothing for a while is told where the room stands: longer silence is a sign of a line that is dead. */
  private readonly hear = (): void => {
    clearTimeout(this.silence);
    this.silence = setTimeout(this.refresh, this.options.silentAfterMs ?? LIVE_TIMES.silentMs);
  };

  private listen(socket: LiveSocket): void {
    socket.onAny(this.hear);
    socket.on('connect', () => void this.join(socket));
    socket.on('connect_error', (error) => this.takeConnectError(error));
    socket.on('disconnect', () => this.lose());
    socket.on('room:state', (state) => {
      this.know(takeState(this.snapshot, state, performance.now()));
      if (this.joined) this.joinListeners.forEach((listener) => listener());
    });
    socket.on('room:changed', (change) => {
      this.know(takeChange(this.snapshot, change, performance.now()));
      this.catchUp(socket, change.revisions);
      if (change.activities) this.joinListeners.forEach((listener) => listener());
    });
    socket.on('own:changed', (own) => this.know(takeOwn(this.snapshot, own)));
    socket.on('revisions:told', (told) => this.catchUp(socket, told));
  }

  private async join(socket: LiveSocket): Promise<void> {
    const ack = await this.acked(socket)
      .emitWithAck('room:join', {})
      .catch(() => null);
    if (socket !== this.socket || !socket.connected) return;
    if (ack === null) return this.lose();
    if (!ack.ok) return FINAL.has(ack.code) ? this.end(ack) : this.lose(ack.retryAfterMs);
    this.joined = true;
    this.attempt = 0;
    this.fetcher.stop();
    this.hear();
    this.change({ connection: 'live', lostSince: null });
    this.joinListeners.forEach((listener) => listener());
  }

  /** Asks for the state where the server is ahead: a frame was missed. */
  private catchUp(socket: LiveSocket, told: Revisions): void {
    if (isBehind(this.snapshot, told)) void this.askState(socket);
  }

  private async askState(socket: LiveSocket): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    await this.acked(socket)
      .emitWithAck('state:get', {})
      .catch(() => null);
    this.asking = false;
  }

  /** A line may be dead without a sign of it: it must answer, or tell anything twice, as what is heard first may have waited in the device. */
  private async checkLine(again?: boolean): Promise<void> {
    const socket = this.socket;
    if (socket === null || !this.joined) return;
    const silence = this.silence;
    const ack = await this.acked(socket)
      .emitWithAck('state:get', {})
      .catch(() => null);
    if (socket !== this.socket || !this.joined) return;
    if (ack === null && this.silence === silence) return this.lose();
    if (ack === null && !again) return this.checkLine(true);
    this.hear();
    this.change({ connection: 'live', lostSince: null });
  }

  private acked(socket: LiveSocket) {
    return socket.timeout(this.options.ackTimeoutMs ?? LIVE_TIMES.ackTimeoutMs);
  }

  private takeConnectError(error: Error & { data?: Partial<RefusalBody> }): void {
    const refusal = error.data;
    if (refusal?.code !== undefined && FINAL.has(refusal.code)) this.end(refusal);
    else this.lose(refusal?.retryAfterMs);
  }

  /** The connection is gone or never came: note since when, try again later. */
  private lose(retryAfterMs = 0): void {
    if (this.socket === null || this.snapshot.connection === 'ended') return;
    this.joined = false;
    this.socket.disconnect();
    this.recall();
    void this.fetcher.start();
    const keeps = this.snapshot.connection === 'fetching' || this.snapshot.connection === 'offline';
    this.change({
      connection: keeps ? this.snapshot.connection : this.snapshot.room === null ? 'connecting' : 'reconnecting',
      lostSince: this.snapshot.lostSince ?? performance.now(),
    });
    clearTimeout(this.retryTimer);
    this.retryTimer = setTimeout(() => this.socket?.connect(), Math.max(this.nextWait(), retryAfterMs));
  }

  private nextWait(): number {
    const wait = backOffMs(this.attempt, this.options.firstRetryMs ?? 500, this.options.maxRetryMs ?? 8000);
    this.attempt += 1;

    return wait;
  }

  private connectNow(): void {
    clearTimeout(this.retryTimer);
    this.attempt = 0;
    this.socket?.connect();
  }

  private end(refusal: Partial<RefusalBody>): void {
    this.joined = false;
    clearTimeout(this.retryTimer);
    this.fetcher.stop();
    this.change({ connection: 'ended', refusal });
    this.socket?.disconnect();
  }

  private takeFetched(fetched: FetchedState): void {
    if (this.joined) return;
    const known = takeState(this.snapshot, fetched.state, fetched.heardAt ?? performance.now());
    this.know(fetched.own.reduce(takeOwn, known));
    this.change({ connection: 'fetching' });
    this.joinListeners.forEach((listener) => listener());
  }

  private takeFetchFailure(error: unknown): void {
    if (error instanceof RefusedError && FINAL.has(error.code)) return this.end(error.body);
    this.recall();
    if (this.snapshot.connection === 'fetching') this.change({ connection: 'reconnecting' });
  }

  /** Without a line, what was known before is better than nothing. */
  private recall(): void {
    const kept = this.snapshot.room === null ? this.options.kept?.() : null;
    if (kept) this.know(kept);
  }

  private know(known: KnownRoom): void {
    const { room, own, heardAt, clockOffsetMs } = known;
    this.change({ room, own, heardAt, clockOffsetMs });
  }

  private change(part: Partial<LiveSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...part };
    this.listeners.forEach((listener) => listener());
  }
}
