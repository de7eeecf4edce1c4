import type { ResponseDecision, StandingReaction } from '@rt/domain/polling';
import type { Refusal } from '@rt/domain/text';
import type { ResponseAnswer } from '@rt/kinds';

import type { EntryArrival } from '../entries/entry-arrivals';

/** 32 bytes in Base64 (docs/decisions.md 10): in memory and in parameters a string; in the table bytes. */
export type Voice = string;

export interface KeyedVoice {
  readonly voice: Voice;
  readonly keyNo: number;
}

/** One checked answer on its way to be stored. `answer` and `answerKey` are null for a withdrawal. */
export interface ResponseOperation extends KeyedVoice {
  readonly orgId: string;
  readonly activityId: string;
  readonly round: number;
  readonly configVersion: number;
  readonly opId: string;
  readonly n: number;
  readonly answer: ResponseAnswer | null;
  readonly answerKey: string | null;
  /** Only of kinds whose answers are entries: all that are to stand of this voice; one that stands keeps its state. */
  readonly entries?: readonly EntryArrival[];
  /** Only where these stand on a board: whether new ones are taken now. */
  readonly board?: 'takes' | 'closed';
  /** Only on a board: texts that are withdrawn though the answer before did not hold them. */
  readonly takenBack?: readonly string[];
  /** Only where these join what the room is asked. */
  readonly joins?: true;
  /** Only of kinds whose answers are given in parts: true where it only adds to the answer that stands. */
  onlyAdds?(before: ResponseAnswer | null): boolean;
  /** Only of kinds with texts: true where it does nothing but take some back from the answer that stands. */
  takesAway?(before: ResponseAnswer | null): boolean;
}

/** One checked reaction to an entry on its way to be stored; `value` is null where it is taken back. */
export interface ReactionOperation extends KeyedVoice {
  readonly orgId: string;
  readonly activityId: string;
  readonly round: number;
  readonly entryId: string;
  readonly opId: string;
  readonly n: number;
  readonly value: number | null;
}

export interface StandingResponse {
  readonly opId: string;
  readonly n: number;
  readonly answer: ResponseAnswer | null;
}

/** What became of an operation. `at`: the database's clock, ISO 8601 in UTC; `standing`: what is stored now, where that differs. */
export interface ResponseOutcome {
  /** `stale-key`: another key is current. `after-close`: withdraws from a closed activity (`StoreBatch.takeBack`). */
  readonly result:
    | ResponseDecision
    | 'not-open'
    | 'paused'
    | 'posts-closed'
    | 'activity-closed'
    | 'after-close'
    | 'answers-cut-short'
    | 'stale-config'
    | 'stale-key';
  readonly revision: number;
  readonly at: string;
  readonly standing?: StandingResponse;
}

/** What became of a reaction: as of an answer, or why the entry takes none. */
export interface ReactionOutcome extends Omit<ResponseOutcome, 'result' | 'standing'> {
  readonly result: Exclude<ResponseOutcome['result'], 'after-close'>;
  readonly refused?: Refusal<'invalid' | 'not-found' | 'wrong-state'>;
  readonly standing?: StandingReaction;
}
