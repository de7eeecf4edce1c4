import { Injectable } from '@nestjs/common';
import { Database, refuse } from '@rt/api/platform';
import { acceptsResponse, decideResponse, type ResponseDecision } from '@rt/domain/polling';

import { RoomRevisions } from '../room-revisions';
import { KnownAnswers, type ReadVoices } from './known-answers';
import type {
  ReactionOutcome,
  ResponseOperation,
  ResponseOutcome,
  StandingResponse,
  Voice,
} from './response-operation';
import { type AnswerFacts, ResponsesRepository, type Standing, type StoredAnswers } from './responses.repository';
import { whileItStands } from './while-it-stands';

interface Decided {
  readonly outcomes: readonly Omit<ResponseOutcome, 'revision' | 'at'>[];
  readonly writes: ReadonlyMap<Voice, ResponseOperation>;
}

/**
 * Stores a batch of answers to one activity. The operations are decided one after the other by the domain's rules,
 * exactly as if each had come alone, and written by one statement that holds only if nothing was stored, changed or
 * closed since what they were decided on. So a batch costs one round trip, two where its voices are not known here, and
 * no open transaction; where another process was quicker it is decided anew, at last under the activity's lock.
 */
@Injectable()
export class StoreBatch {
  constructor(
    private readonly responses: ResponsesRepository,
    private readonly known: KnownAnswers,
    private readonly revisions: RoomRevisions,
    private readonly database: Database,
  ) {}

  async run(activityId: string, operations: readonly ResponseOperation[]): Promise<ResponseOutcome[]> {
    const quick = await this.attemptOnKnown(activityId, operations);
    if (quick) return quick;
    return whileItStands(
      () => this.attempt(activityId, operations),
      (work) => this.responses.locked(activityId, work),
    );
  }

  /** Withdraws texts from a closed activity; the caller holds the roundtable's lock. */
  async takeBack(activityId: string, operation: ResponseOperation): Promise<ResponseOutcome> {
    const [outcome] = await this.responses.locked(
      activityId,
      async () => (await this.attempt(activityId, [operation], true)) ?? [],
    );
    return outcome ?? refuse('internal');
  }

  // Only storing holds without a look at the table: the statement itself checks the revision and the clock.
  private async attemptOnKnown(
    activityId: string,
    operations: readonly ResponseOperation[],
  ): Promise<ResponseOutcome[] | undefined> {
    const read = this.known.find(activityId, voicesOf(operations));
    if (!read) return undefined;
    const decided = decide(read.activity, new Map(read.standing), operations);
    return decided.outcomes.every(({ result }) => result === 'store')
      ? this.store(activityId, read, decided)
      : undefined;
  }

  // Undefined when the activity has moved meanwhile.
  private async attempt(
    activityId: string,
    operations: readonly ResponseOperation[],
    afterClose = false,
  ): Promise<ResponseOutcome[] | undefined> {
    const read = await this.responses.read(activityId, voicesOf(operations));
    if (!read)
      return operations.map(() => ({ result: 'not-open' as const, revision: 0, at: new Date(0).toISOString() }));

    const decided = decide(read.activity, new Map(read.standing), operations, afterClose);

    return this.store(activityId, read, decided);
  }

  private async store(
    activityId: string,
    read: ReadVoices,
    { outcomes, writes }: Decided,
  ): Promise<ResponseOutcome[] | undefined> {
    const { revision, at } = read.activity;
    const more = answeredMore(writes, read.standing);
    const stored =
      writes.size === 0
        ? { revision, at }
        : await this.responses.storeAt(activityId, read.activity, [...writes.values()], more);
    this.remember(activityId, read, stored, writes);
    if (!stored) return undefined;
    if (writes.size > 0) this.tell(activityId, stored);
    const now = stored.at.toISOString();
    return outcomes.map((outcome) => ({ ...outcome, revision: stored.revision, at: now }));
  }

  private tell(activityId: string, { revision, roundtableId, sessionRevision }: StoredAnswers): void {
    this.revisions.tellActivity(activityId, revision);
    if (roundtableId && sessionRevision) this.revisions.tellSession(roundtableId, sessionRevision);
  }

  private remember(
    activityId: string,
    read: ReadVoices,
    stored: StoredAnswers | undefined,
    writes: Decided['writes'],
  ): void {
    // Inside a transaction it is not certain yet that it will stand.
    if (!stored || this.database.inTransaction) this.known.forget(activityId);
    else this.known.keep(activityId, read, stored.revision, writes.values());
  }
}

function voicesOf(operations: readonly ResponseOperation[]): Voice[] {
  return operations.map(({ voice }) => voice);
}

// `standing` is brought up to date operation by operation, so that the second of two in a batch meets the first.
function decide(
  activity: AnswerFacts,
  standing: Standing,
  operations: readonly ResponseOperation[],
  afterClose = false,
): Decided {
  const writes = new Map<Voice, ResponseOperation>();
  const outcomes = operations.map((operation) => {
    const { voice } = operation;
    const present = standing.get(voice) ?? null;
    const decided = decideOne(activity, present, operation);
    const result = decided === 'after-close' && afterClose ? 'store' : decided;
    if (result === 'store') {
      writes.set(voice, operation);
      standing.set(voice, operation);
    }
    return present ? { result, standing: present } : { result };
  });
  return { outcomes, writes };
}

function decideOne(
  activity: AnswerFacts,
  present: StandingResponse | null,
  operation: ResponseOperation,
): ResponseOutcome['result'] {
  if (activity.keyNo !== null && operation.keyNo !== activity.keyNo) return 'stale-key';
  const stored = present && { ...present, answered: present.answer !== null };
  const decision = decideResponse(stored, operation, { allowChange: mayReplace(activity, present, operation) });
  // What is stored already gets the same answer for ever, also after the close.
  if (decision === 'same' && operation.round === activity.round) return 'same';
  if (takesFromClosed(activity, present, operation)) return staleTo(activity, operation) ?? onceClosed(decision);
  return closedTo(activity, operation.round) ?? staleTo(activity, operation) ?? whileOpen(present, operation, decision);
}

/** Always where the new answer extends the old one, and on a board, where each text is separate. */
function mayReplace(
  { allowChange }: AnswerFacts,
  present: StandingResponse | null,
  { board, onlyAdds }: ResponseOperation,
) {
  return allowChange || board !== undefined || (onlyAdds !== undefined && onlyAdds(present?.answer ?? null));
}

/** What is closed lets texts go, by a way of its own. */
function onceClosed(decision: ResponseDecision): ResponseOutcome['result'] {
  return decision === 'store' ? 'after-close' : decision;
}

function whileOpen(
  present: StandingResponse | null,
  operation: ResponseOperation,
  decision: ResponseDecision,
): ResponseOutcome['result'] {
  return addsToClosed(present, operation) ? 'posts-closed' : decision;
}

function staleTo(activity: AnswerFacts, { configVersion }: ResponseOperation): 'stale-config' | undefined {
  return configVersion === activity.configVersion ? undefined : 'stale-config';
}

/** True where it does nothing but take texts back from what is closed: of an open activity it is an ordinary answer. */
function takesFromClosed(
  { state, round, cutShort }: AnswerFacts,
  present: StandingResponse | null,
  operation: ResponseOperation,
): boolean {
  const isOver = state === 'closed' && !cutShort && operation.round === round;
  return isOver && (operation.takesAway?.(present?.answer ?? null) ?? false);
}

/** True for a text that was not there before, on a board that takes none now. */
function addsToClosed(present: StandingResponse | null, { board, entries = [] }: ResponseOperation): boolean {
  if (board !== 'closed') return false;
  const before = present?.answer && 'entries' in present.answer ? (present.answer.entries ?? []) : [];
  return entries.some(({ body }) => !before.includes(body));
}

/** Why an activity takes nothing now, or nothing of that round; undefined where it does. */
export function closedTo(
  activity: Pick<AnswerFacts, 'state' | 'paused' | 'round' | 'closesAt' | 'at' | 'cutShort'>,
  round: number,
): ReactionOutcome['result'] | undefined {
  const accepts = acceptsResponse({
    state: activity.state,
    // Of another round nothing is taken when it goes on either.
    paused: activity.paused && round === activity.round,
    // An epoch that passes after this was read raises the revision, and then nothing is stored.
    epochSame: true,
    hostClosed: false,
    closesAtMs: activity.closesAt?.getTime() ?? null,
    nowMs: activity.at.getTime(),
  });
  if (!accepts.ok) return activity.cutShort ? 'answers-cut-short' : accepts.refusal;
  // Time and grace are over; the update that closes it is only late.
  if (accepts.closeDue) return 'activity-closed';
  return round === activity.round ? undefined : 'not-open';
}

// Whoever holds no text any more while one stands on the board is counted by the statement, which sees the board.
function answeredMore(writes: Decided['writes'], before: Standing): number {
  let more = 0;
  for (const [voice, { answer }] of writes) {
    const stood = (before.get(voice)?.answer ?? null) !== null;
    more += Number(answer !== null) - Number(stood);
  }
  return more;
}
