import { randomUUID } from 'node:crypto';

import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Environment, RepeatedTasks } from '@rt/api/platform';
import { LIMITS } from '@rt/contracts';

import { ParticipantAccess } from '../handshake/participant-access';
import { isEmpty, type PresenceReport, reconnecting, RoomPresence } from './presence';
import { PresenceRepository, type ToldPresence } from './presence.repository';
import { type AskingForTime, askingForTime, type TimeAsked } from './time-asked';

/** What has changed is told at most this often, in ms. */
const TELL_MS = 2000;
/** What has not changed is said again this often, in ms: twice before the others take this process for ended. */
const TOUCH_MS = 4000;
const SWEEP_MS = 30_000;

interface OthersPresence {
  readonly readAt: number;
  readonly reports: ToldPresence[];
}

/** Connections per room and process, which together show who reconnects (docs/adr/0013). No trace of answers. */
@Injectable()
export class PresenceWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly processId = randomUUID();
  private readonly rooms = new Map<string, RoomPresence>();
  private others = new Map<string, OthersPresence>();
  private touchedAt = 0;

  constructor(
    private readonly repository: PresenceRepository,
    private readonly participants: ParticipantAccess,
    private readonly tasks: RepeatedTasks,
    private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    const { roles } = this.environment;
    // Phones without a socket ask where requests are answered.
    if (!roles.has('http') && !roles.has('live')) return;
    this.tasks.every(TELL_MS, () => this.tell());
    this.tasks.every(SWEEP_MS, () => this.repository.sweep());
  }

  /** The others learn at once that these connections end. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const room of this.rooms.values()) room.allDown(performance.now());
    await this.tell().catch(() => undefined);
  }

  up(roundtableId: string, participationId: string): void {
    this.roomOf(roundtableId).up(participationId);
  }

  /** The last socket of somebody is gone; `left`: by a goodbye. */
  down(roundtableId: string, participationId: string, left: boolean): void {
    this.roomOf(roundtableId).down(participationId, performance.now(), left);
  }

  /** Somebody has asked for the state over HTTP. */
  polled(roundtableId: string, participationId: string): void {
    this.roomOf(roundtableId).polled(participationId, performance.now());
  }

  askForTime(roundtableId: string, participationId: string, { activityId, closesAt }: Omit<TimeAsked, 'seats'>): void {
    const room = this.roomOf(roundtableId);
    const until = performance.now() + LIMITS.durationSec.max * 1000;
    if (room.timeAsked.ask(participationId, activityId, closesAt, until)) room.changed = true;
  }

  /** How many of a room ask for more time, question by question, by what was last heard from the other processes. */
  askingForTime(roundtableId: string): readonly AskingForTime[] {
    const theirs = this.others.get(roundtableId)?.reports.flatMap(({ timeAsked }) => timeAsked) ?? [];
    const ours = this.rooms.get(roundtableId)?.timeAsked.report(performance.now()) ?? [];
    const standing = (seat: string) => !this.participants.hasEnded(seat);
    return askingForTime([...ours, ...theirs].map((one) => ({ ...one, seats: one.seats.filter(standing) })));
  }

  everybody(): string[] {
    return [...this.rooms.values()].flatMap((room) => room.everybody());
  }

  /** How many of a room are reconnecting, by what was last heard from the other processes. */
  reconnecting(roundtableId: string): number {
    const now = performance.now();
    const { readAt, reports } = this.others.get(roundtableId) ?? { readAt: now, reports: [] };
    const theirs = reports.map((report) => aged(report, now - readAt));
    const ours = this.rooms.get(roundtableId)?.report(now);
    const ids = reconnecting(ours ? [ours, ...theirs] : theirs);
    return ids.filter((id) => !this.participants.hasEnded(id)).length;
  }

  /** Hears what the other processes tell of these rooms; all others are forgotten. */
  async look(roundtableIds: readonly string[]): Promise<void> {
    const told = roundtableIds.length > 0 ? await this.repository.ofOthers(this.processId, roundtableIds) : [];
    const readAt = performance.now();
    this.others = new Map(roundtableIds.map((id) => [id, { readAt, reports: [] }]));
    for (const report of told) this.others.get(report.roundtableId)?.reports.push(report);
  }

  private async tell(): Promise<void> {
    const now = performance.now();
    const told = [...this.rooms].map(([roundtableId, room]) => ({
      ...{ roundtableId, room, ...room.report(now) },
      timeAsked: room.timeAsked.report(now),
    }));
    const changed = told.filter(({ room }) => room.changed);
    if (changed.length > 0) await this.put(changed);
    for (const { roundtableId, room, ...report } of told) {
      // Nobody came meanwhile: its row falls silent and is swept.
      if (isEmpty(report) && report.timeAsked.length === 0 && !room.changed) this.rooms.delete(roundtableId);
    }
    if (now - this.touchedAt >= TOUCH_MS - TELL_MS / 2) await this.touch(now);
  }

  private async put(changed: readonly ({ readonly room: RoomPresence } & ToldPresence)[]): Promise<void> {
    for (const { room } of changed) room.changed = false;
    try {
      await this.repository.put(this.processId, changed);
    } catch (error) {
      for (const { room } of changed) room.changed = true;
      throw error;
    }
  }

  private async touch(now: number): Promise<void> {
    if (this.rooms.size === 0) return;
    // After a crash of PostgreSQL the table is empty.
    const lost = await this.repository.touch(this.processId, [...this.rooms.keys()]);
    for (const id of lost) this.roomOf(id).changed = true;
    this.touchedAt = now;
  }

  private roomOf(roundtableId: string): RoomPresence {
    const known = this.rooms.get(roundtableId) ?? new RoomPresence();
    this.rooms.set(roundtableId, known);
    return known;
  }
}

function aged(report: PresenceReport, byMs: number): PresenceReport {
  return {
    ...report,
    ageMs: report.ageMs + byMs,
    ended: report.ended.map((end) => ({ ...end, agoMs: end.agoMs + byMs })),
  };
}
