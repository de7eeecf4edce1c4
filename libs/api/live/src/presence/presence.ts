import { LIVE_TIMES } from '@rt/contracts/plain';

import { RoomTimeAsked } from './time-asked';

/** How long somebody whose connection broke counts as one who is reconnecting, in ms. */
export const COMING_BACK_MS = 120_000;
/** A process that has told nothing for so long has ended, and all its connections with it, in ms. */
export const SILENT_MS = 10_000;
/** Who asks for the state over HTTP has a connection for so long, in ms: the time of two questions and a slow answer. */
const POLL_HOLDS_MS = 2 * LIVE_TIMES.fetchWithoutSocketMs + 2000;

/** The end of a person's last connection to a process; `left`: the person said goodbye. */
export interface ConnectionEnd {
  readonly id: string;
  readonly agoMs: number;
  readonly left: boolean;
}

/** What a process tells of the connections of one room: who has one, and whose ended lately, by participation. */
export interface PresenceReport {
  /** Since the process last said that this holds, in ms. */
  readonly ageMs: number;
  readonly up: readonly string[];
  readonly ended: readonly ConnectionEnd[];
}

/** No connection now, but one in the last two minutes, without leaving. Silent processes keep their last report. */
export function reconnecting(reports: readonly PresenceReport[]): string[] {
  const connected = new Set(reports.filter((report) => !isSilent(report)).flatMap(({ up }) => up));
  const last = new Map<string, ConnectionEnd>();
  for (const end of reports.flatMap(endsIn)) {
    const known = last.get(end.id);
    if (!known || end.agoMs < known.agoMs) last.set(end.id, end);
  }
  return [...last.values()]
    .filter(({ id, agoMs, left }) => !left && agoMs <= COMING_BACK_MS && !connected.has(id))
    .map(({ id }) => id);
}

function isSilent({ ageMs }: PresenceReport): boolean {
  return ageMs > SILENT_MS;
}

function endsIn(report: PresenceReport): readonly ConnectionEnd[] {
  if (!isSilent(report)) return report.ended;
  return [...report.ended, ...report.up.map((id) => ({ id, agoMs: report.ageMs, left: false }))];
}

/** True when a client took leave, false when its connection broke; `reason` is the socket server's. */
export function saidGoodbye(reason: string): boolean {
  return reason === 'client namespace disconnect';
}

/** The connections of one room to this process. Times are ms of one clock that never goes back. */
export class RoomPresence {
  changed = false;
  readonly timeAsked = new RoomTimeAsked();
  private readonly sockets = new Set<string>();
  private readonly polls = new Map<string, number>();
  private readonly ends = new Map<string, { readonly at: number; readonly left: boolean }>();

  up(id: string): void {
    if (this.sockets.has(id)) return;
    this.sockets.add(id);
    this.polls.delete(id);
    this.ends.delete(id);
    this.changed = true;
  }

  /** Somebody's last socket is gone. */
  down(id: string, at: number, left: boolean): void {
    this.sockets.delete(id);
    this.ends.set(id, { at, left });
    this.changed = true;
  }

  /** Somebody without a socket has asked for the state. */
  polled(id: string, at: number): void {
    if (this.sockets.has(id)) return;
    if (!this.polls.has(id)) this.changed = true;
    this.polls.set(id, at);
    this.ends.delete(id);
  }

  everybody(): string[] {
    return [...this.sockets, ...this.polls.keys()];
  }

  /** All connections end, as the process does. */
  allDown(at: number): void {
    for (const id of this.everybody()) this.down(id, at, false);
    this.polls.clear();
  }

  /** What stands at `now`. */
  report(now: number): PresenceReport {
    this.tidy(now);
    const ended = [...this.ends].map(([id, { at, left }]) => ({ id, agoMs: now - at, left }));
    return { ageMs: 0, up: this.everybody(), ended };
  }

  private tidy(now: number): void {
    for (const [id, at] of this.polls) {
      if (now - at <= POLL_HOLDS_MS) continue;
      this.polls.delete(id);
      this.down(id, at, false);
    }
    for (const [id, { at }] of this.ends) if (now - at > COMING_BACK_MS) this.ends.delete(id);
  }
}

/** True when there is nothing to tell of a room any more. */
export function isEmpty({ up, ended }: PresenceReport): boolean {
  return up.length === 0 && ended.length === 0;
}
