/** Which seats ask for more time on a question. They ask about one end of it: once time is given, nobody asks any more. */
export interface TimeAsked {
  readonly activityId: string;
  /** When the question would close had it never been paused, in ms since 1970 by the database's clock. */
  readonly closesAt: number;
  readonly seats: readonly string[];
}

export interface AskingForTime extends Omit<TimeAsked, 'seats'> {
  readonly people: number;
}

/** Somebody counts once for a question, however often and at however many processes they ask. */
export function askingForTime(told: readonly TimeAsked[]): readonly AskingForTime[] {
  const seats = new Map<string, Set<string>>();
  for (const one of told) {
    const key = JSON.stringify([one.activityId, one.closesAt]);
    seats.set(key, new Set([...(seats.get(key) ?? []), ...one.seats]));
  }
  return [...seats].flatMap(([key, { size: people }]) => {
    const [activityId, closesAt] = JSON.parse(key) as [string, number];
    return people > 0 ? [{ activityId, closesAt, people }] : [];
  });
}

interface Asked extends TimeAsked {
  readonly seats: string[];
  /** Until when it can matter, on the clock of this process. */
  readonly until: number;
}

/** What the people of one room have asked of this process. Times are ms of one clock that never goes back. */
export class RoomTimeAsked {
  private asked: readonly Asked[] = [];

  /** Somebody asks; false where they did before. */
  ask(seat: string, activityId: string, closesAt: number, until: number): boolean {
    const known = this.asked.find((one) => one.activityId === activityId && one.closesAt === closesAt);
    if (known?.seats.includes(seat)) return false;
    if (known) known.seats.push(seat);
    // Only the newest end of a question matters.
    else this.asked = [...this.without(activityId), { activityId, closesAt, seats: [seat], until }];
    return true;
  }

  /** What stands at `now`. */
  report(now: number): readonly TimeAsked[] {
    this.asked = this.asked.filter(({ until }) => until > now);
    return this.asked.map(({ until: _until, ...told }) => told);
  }

  private without(activityId: string): readonly Asked[] {
    return this.asked.filter((one) => one.activityId !== activityId);
  }
}
