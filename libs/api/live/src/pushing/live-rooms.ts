import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HINTS, TallyQueries } from '@rt/api/activities';
import { Hints, Log, refuse, SESSION_OVER } from '@rt/api/platform';

import { LiveRoom, type RoomTools } from './live-room';
import type { RoomFacts } from './room-facts';
import { RoomFactsQueries } from './room-facts.queries';
import { RoomPush } from './room-push';

/** A room without sockets here is not watched: its facts are read again when they are older than this, in ms. */
const UNWATCHED_AGE_MS = 500;
const FORGET_AFTER_MS = 60_000;

interface Entry {
  readonly room: LiveRoom;
  sockets: number;
  usedAt: number;
}

/** The rooms of this process. Those with sockets are kept up to date by hints and by the look into PostgreSQL. */
@Injectable()
export class LiveRooms implements OnModuleInit, OnApplicationShutdown {
  private readonly entries = new Map<string, Entry>();
  private readonly tools: RoomTools;
  private tellEntries: (roundtableId: string) => void = () => undefined;
  private tellRestored: (roundtableId: string) => void = () => undefined;

  constructor(
    queries: RoomFactsQueries,
    tallies: TallyQueries,
    push: RoomPush,
    private readonly hints: Hints,
    log: Log,
  ) {
    const failed = (error: unknown): void =>
      log.warn('a room could not be read; trying again', { fault: String((error as Error).name) });
    const entriesMoved = (roundtableId: string): void => this.tellEntries(roundtableId);
    const roundRestored = (roundtableId: string): void => this.tellRestored(roundtableId);
    this.tools = { queries, tallies, push, entriesMoved, roundRestored, failed };
  }

  onModuleInit(): void {
    this.hints.subscribe(HINTS.session, ({ id, revision }) => this.entries.get(id)?.room.sessionMoved(revision ?? 0));
    this.hints.subscribe(HINTS.arrivals, ({ id }) => this.crowdMoved(id));
    this.hints.subscribe(HINTS.activity, ({ id, revision }) => this.activityMoved(id, revision ?? 0));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.entries.values()].map(({ room }) => room.stop()));
  }

  /** The room and its present facts; a sealed one has no room any more (`participation-ended`). */
  async enter(roundtableId: string): Promise<{ room: LiveRoom; facts: RoomFacts }> {
    const entry = this.entryOf(roundtableId);
    const facts = await entry.room.current(entry.sockets > 0 ? Infinity : UNWATCHED_AGE_MS);
    if (facts.roundtable.sealed) refuse(SESSION_OVER.code, SESSION_OVER.detail);
    return { room: entry.room, facts };
  }

  onEntries(tell: (roundtableId: string) => void): void {
    this.tellEntries = tell;
  }

  onRestored(tell: (roundtableId: string) => void): void {
    this.tellRestored = tell;
  }

  watch(roundtableId: string): void {
    this.entryOf(roundtableId).sockets += 1;
  }

  unwatch(roundtableId: string): void {
    const entry = this.entries.get(roundtableId);
    if (entry) entry.sockets -= 1;
  }

  watched(): LiveRoom[] {
    return [...this.entries.values()].filter(({ sockets }) => sockets > 0).map(({ room }) => room);
  }

  async sweep(): Promise<void> {
    const now = performance.now();
    for (const [id, { room, sockets, usedAt }] of this.entries) {
      if (sockets > 0 || now - usedAt < FORGET_AFTER_MS) continue;
      this.entries.delete(id);
      await room.stop();
    }
  }

  private crowdMoved(roundtableId: string): void {
    const entry = this.entries.get(roundtableId);
    if (entry && entry.sockets > 0) entry.room.crowdMoved();
  }

  private activityMoved(activityId: string, revision: number): void {
    for (const { room, sockets } of this.entries.values()) {
      if (sockets > 0 && room.find(activityId)) room.activityMoved(activityId, revision);
    }
  }

  private entryOf(roundtableId: string): Entry {
    const known = this.entries.get(roundtableId);
    if (known) {
      known.usedAt = performance.now();
      return known;
    }
    const made = { room: new LiveRoom(roundtableId, this.tools), sockets: 0, usedAt: performance.now() };
    this.entries.set(roundtableId, made);
    return made;
  }
}
