import { Injectable } from '@nestjs/common';
import { decideReaction, dotsElsewhere, type GivenDots, partLeast, type StandingReaction } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import type { ReactionOperation, ReactionOutcome } from '../answering/response-operation';
import { ResponsesRepository } from '../answering/responses.repository';
import { closedTo } from '../answering/store-batch';
import { whileItStands } from '../answering/while-it-stands';
import { RoomRevisions } from '../room-revisions';
import { type ReactionsRead, ReactionsRepository } from './reactions.repository';

type Outcome = Omit<ReactionOutcome, 'revision' | 'at'>;
type Standing = StandingReaction & GivenDots;

/** As `StoreBatch`: decided in order, written by one statement that has no effect if another write came first. */
@Injectable()
export class StoreReactions {
  constructor(
    private readonly reactions: ReactionsRepository,
    private readonly responses: ResponsesRepository,
    private readonly revisions: RoomRevisions,
  ) {}

  async run(activityId: string, operations: readonly ReactionOperation[]): Promise<ReactionOutcome[]> {
    return whileItStands(
      () => this.attempt(activityId, operations),
      (work) => this.responses.locked(activityId, work),
    );
  }

  // Undefined when the activity has moved meanwhile.
  private async attempt(
    activityId: string,
    operations: readonly ReactionOperation[],
  ): Promise<ReactionOutcome[] | undefined> {
    const entryIds = [...new Set(operations.map(({ entryId }) => entryId))];
    const voices = operations.map(({ voice }) => voice);
    const read = await this.reactions.read(activityId, entryIds, voices);
    if (!read) return operations.map(() => ({ result: 'not-open', revision: 0, at: new Date(0).toISOString() }));

    const { outcomes, writes } = decide(read, operations);

    const stored =
      writes.length === 0
        ? read.activity
        : await this.reactions.storeAt(activityId, read.activity, writes, hidingIn(read.activity));
    if (!stored) return undefined;
    if (writes.length > 0) this.revisions.tellActivity(activityId, stored.revision);
    const at = stored.at.toISOString();
    return outcomes.map((outcome) => ({ ...outcome, revision: stored.revision, at }));
  }
}

// While nothing of votes is told, nothing is hidden by them either: it would tell of them.
function hidingIn({ kind, config, rule }: ReactionsRead['activity']) {
  const at = kinds[kind].entries?.reactions?.hideAt?.(config);
  return at === undefined ? null : { at, least: partLeast(rule) };
}

interface Decided {
  readonly outcomes: readonly Outcome[];
  readonly writes: readonly ReactionOperation[];
}

// What stands is brought up to date operation by operation, so that the second of two in a batch meets the first.
function decide(read: ReactionsRead, operations: readonly ReactionOperation[]): Decided {
  const entries = new Map(read.entries.map((entry) => [entry.id, entry]));
  const standing = new Map<string, Map<string, Standing>>();
  const of = (voice: string) => standing.get(voice) ?? new Map<string, Standing>();
  for (const { voice, ...reaction } of read.standing) {
    standing.set(voice, of(voice).set(reaction.entryId, reaction));
  }
  const writes = new Map<string, ReactionOperation>();
  const outcomes = operations.map((operation): Outcome => {
    const given = of(operation.voice);
    const entry = entries.get(operation.entryId);
    const outcome = decideOne(read, entry, given, operation);
    if (outcome.result === 'store' && !outcome.refused) {
      writes.set(`${operation.entryId}:${operation.voice}`, operation);
      standing.set(operation.voice, new Map(given).set(operation.entryId, { ...operation, target: operation.entryId }));
    }
    return outcome;
  });
  return { outcomes, writes: [...writes.values()] };
}

function decideOne(
  { activity }: ReactionsRead,
  entry: ReactionsRead['entries'][number] | undefined,
  given: ReadonlyMap<string, Standing>,
  operation: ReactionOperation,
): Outcome {
  if (activity.keyNo !== null && operation.keyNo !== activity.keyNo) return { result: 'stale-key' };
  const { entryId, voice, round } = operation;
  const { standing, stands } = standingOf(given, entryId);
  const facts = {
    ...rulesOf(activity, given, entryId),
    entry: entry && { state: entry.state, own: entry.voices.includes(voice) },
    standing,
  };
  const decided = decideReaction(facts, operation);
  // What is stored already gets the same answer for ever, also after the close.
  if (decided.ok && decided.value === 'same' && round === activity.round) return { result: 'same', ...stands };
  const late = closedTo(activity, round);
  if (late) return { result: late };
  return decided.ok ? { result: decided.value, ...stands } : { result: 'store', refused: decided };
}

/** What is offered there, and what the person has given elsewhere already. */
function rulesOf({ kind, config }: ReactionsRead['activity'], given: ReadonlyMap<string, Standing>, entryId: string) {
  const { reactions: rules, board } = kinds[kind].entries ?? {};
  const most = board?.groups?.mostOnOne(config) ?? Infinity;
  return { rules, config, spentElsewhere: dotsElsewhere([...given.values()], most, entryId) };
}

function standingOf(given: ReadonlyMap<string, Standing>, entryId: string) {
  const standing = given.get(entryId) ?? null;
  return { standing, stands: standing ? { standing } : {} };
}
