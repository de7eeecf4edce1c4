import { Injectable } from '@nestjs/common';
import { Database, refuse } from '@rt/api/platform';
import { acceptsResponse, decideResponse } from '@rt/domain/polling';

import type { ResponseOperation, ResponseOutcome, StandingResponse, Voice } from './response-operation';
import { type AnswerFacts, ResponsesRepository, type Standing } from './responses.repository';
import { RoomRevisions } from './room-revisions';

interface Decided {
  readonly outcomes: readonly Omit<ResponseOutcome, 'revision' | 'at'>[];
  /** The last operation to be stored of each voice. */
  readonly writes: ReadonlyMap<Voice, ResponseOperation>;
}

/** So often a batch is tried beside others before it asks them to wait. */
const TRIES_WITHOUT_LOCK = 3;
const RETRY_MS = 500;

/**
 * Stores a batch of answers to one activity. The operations are decided one after the other by the domain's rules,
 * exactly as if each had come alone, and written by one statement that holds only if nothing was stored, changed or
 * closed since they were read. So a batch costs two round trips and no open transaction; where another process was
 * quicker it is decided anew, the fourth time under the activity's lock.
 */
@Injectable()
export class StoreBatch {
  constructor(
    private readonly responses: ResponsesRepository,
    private readonly revisions: RoomRevisions,
    private readonly database: Database,
  ) {}

  /** What became of each operation, in their order. All are of one activity. */
  async run(activityId: string, operations: readonly ResponseOperation[]): Promise<ResponseOutcome[]> {
    for (let tries = 0; tries < TRIES_WITHOUT_LOCK; tries++) {
      const outcomes = await this.attempt(activityId, operations);
      if (outcomes) return outcomes;
    }
    return this.database.transaction(async () => {
      await this.responses.lock(activityId);
      return (await this.attempt(activityId, operations)) ?? refuse('unavailable', { retryAfterMs: RETRY_MS });
    });
  }

  // Undefined when the activity has moved meanwhile.
  private async attempt(
    activityId: string,
    operations: readonly ResponseOperation[],
  ): Promise<ResponseOutcome[] | undefined> {
    const voices = operations.map(({ voice }) => voice);
    const read = await this.responses.read(activityId, voices);
    if (!read)
      return operations.map(() => ({ result: 'not-open' as const, revision: 0, at: new Date(0).toISOString() }));
    const { activity, standing } = read;

    const { outcomes, writes } = decide(activity, new Map(standing), operations);

    const revision = await this.store(activityId, writes, standing, activity.revision);

    if (revision === undefined) return undefined;
    const at = activity.at.toISOString();
    return outcomes.map((outcome) => ({ ...outcome, revision, at }));
  }

  private async store(
    activityId: string,
    writes: Decided['writes'],
    before: Standing,
    revision: number,
  ): Promise<number | undefined> {
    if (writes.size === 0) return revision;
    const more = answeredMore(writes, before);
    const raised = await this.responses.storeAt(activityId, revision, [...writes.values()], more);
    if (raised !== undefined) this.revisions.tellActivity(activityId, raised);
    return raised;
  }
}

// `standing` is brought up to date operation by operation, so that the second of two in a batch meets the first.
function decide(activity: AnswerFacts, standing: Standing, operations: readonly ResponseOperation[]): Decided {
  const writes = new Map<Voice, ResponseOperation>();
  const outcomes = operations.map((operation) => {
    const { voice } = operation;
    const present = standing.get(voice) ?? null;
    const result = decideOne(activity, present, operation);
    if (result === 'store') {
      writes.set(voice, operation);
      standing.set(voice, operation);
    }
    return { result, ...(present ? { standing: present } : {}) };
  });
  return { outcomes, writes };
}

function decideOne(
  activity: AnswerFacts,
  present: StandingResponse | null,
  operation: ResponseOperation,
): ResponseOutcome['result'] {
  const stored = present && { ...present, answered: present.answer !== null };
  const decision = decideResponse(stored, operation, { allowChange: activity.allowChange });
  // What is stored already gets the same answer for ever, also after the close.
  if (decision === 'same' && operation.round === activity.round) return 'same';
  return refusalOf(activity, operation) ?? decision;
}

function refusalOf(activity: AnswerFacts, operation: ResponseOperation): ResponseOutcome['result'] | undefined {
  const accepts = acceptsResponse({
    state: activity.state,
    // An epoch that passes after this was read raises the revision, and then nothing is stored.
    epochSame: true,
    hostClosed: false,
    closesAtMs: activity.closesAt?.getTime() ?? null,
    nowMs: activity.at.getTime(),
  });
  if (!accepts.ok) return accepts.refusal;
  // Time and grace are over; the update that closes it is only late.
  if (accepts.closeDue) return 'activity-closed';
  if (operation.round !== activity.round) return 'not-open';
  return operation.configVersion === activity.configVersion ? undefined : 'stale-config';
}

function answeredMore(writes: Decided['writes'], before: Standing): number {
  let more = 0;
  for (const [voice, { answer }] of writes) {
    const stood = (before.get(voice)?.answer ?? null) !== null;
    more += Number(answer !== null) - Number(stood);
  }
  return more;
}
