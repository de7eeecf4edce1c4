import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import { acceptsResponse, decideResponse } from '@rt/domain/polling';

import type { ResponseOperation, ResponseOutcome, StandingResponse } from './response-operation';
import { keyOf, type LockedActivity, ResponsesRepository, type Standing } from './responses.repository';
import { RoomRevisions } from './room-revisions';

interface Decided {
  readonly outcomes: readonly Omit<ResponseOutcome, 'revision' | 'at'>[];
  /** The last operation to be stored of each voice. */
  readonly writes: ReadonlyMap<string, ResponseOperation>;
}

/**
 * Stores a batch of answers to one activity in one transaction under the activity's lock. The operations are decided
 * one after the other by the domain's rules, exactly as if each had come alone, but written at once.
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
    return this.database.transaction(async () => {
      const locked = await this.responses.lock(
        activityId,
        operations.map(({ voice }) => voice),
      );
      if (!locked) return operations.map(() => ({ result: 'not-open' as const, revision: 0, at: new Date(0) }));
      const { activity, standing } = locked;

      const { outcomes, writes } = decide(activity, new Map(standing), operations);

      const revision = await this.store(activityId, writes, standing, activity.revision);

      return outcomes.map((outcome) => ({ ...outcome, revision, at: activity.at }));
    });
  }

  private async store(
    activityId: string,
    writes: Decided['writes'],
    before: Standing,
    revision: number,
  ): Promise<number> {
    if (writes.size === 0) return revision;
    const raised = await this.responses.store(activityId, [...writes.values()], answeredMore(writes, before));
    this.revisions.tellActivity(activityId, raised);
    return raised;
  }
}

// `standing` is brought up to date operation by operation, so that the second of two in a batch meets the first.
function decide(activity: LockedActivity, standing: Standing, operations: readonly ResponseOperation[]): Decided {
  const writes = new Map<string, ResponseOperation>();
  const outcomes = operations.map((operation) => {
    const key = keyOf(operation.voice);
    const present = standing.get(key) ?? null;
    const result = decideOne(activity, present, operation);
    if (result === 'store') {
      writes.set(key, operation);
      standing.set(key, operation);
    }
    return { result, ...(present ? { standing: present } : {}) };
  });
  return { outcomes, writes };
}

function decideOne(
  activity: LockedActivity,
  present: StandingResponse | null,
  operation: ResponseOperation,
): ResponseOutcome['result'] {
  const stored = present && { ...present, answered: present.answer !== null };
  const decision = decideResponse(stored, operation, { allowChange: activity.allowChange });
  // What is stored already gets the same answer for ever, also after the close.
  if (decision === 'same' && operation.round === activity.round) return 'same';
  return refusalOf(activity, operation) ?? decision;
}

function refusalOf(activity: LockedActivity, operation: ResponseOperation): ResponseOutcome['result'] | undefined {
  const accepts = acceptsResponse({
    state: activity.state,
    // Under the lock the state is the truth, so no epoch can have passed unseen.
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
  for (const [key, { answer }] of writes) {
    const stood = (before.get(key)?.answer ?? null) !== null;
    more += Number(answer !== null) - Number(stood);
  }
  return more;
}
