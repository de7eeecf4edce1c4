import type { Label, RecordTable } from '@rt/domain/polling';

import type { ActivityKind } from './names';
import type { KindConfig, KindResult } from './registry';

/** The result of a closed activity as it is kept for good. */
export interface FrozenResult {
  readonly activityId: string;
  readonly roundtableId: string;
  readonly round: number;
  readonly kind: ActivityKind;
  readonly question: string;
  readonly config: KindConfig;
  readonly labels: readonly Label[];
  /** People who gave an answer: the base of the shares. */
  readonly n: number;
  readonly abstained: number;
  readonly result: KindResult;
  /** One sentence that says what was found, with its base. */
  readonly summary: string;
  /** How it was counted, for a reader. */
  readonly method: string;
}

/** A kept result with the SHA-256 of its canonical JSON, by which it is seen to be the one that was frozen. */
export interface KeptPoll extends FrozenResult {
  readonly sha256: string;
}

/** A kept poll as it is published: what was asked, of how many, and what came out. */
export interface PublicPoll extends RecordTable {
  readonly kind: ActivityKind;
  readonly question: string;
  /** People who answered without abstaining. */
  readonly n: number;
  readonly abstained: number;
  /** People who could have answered; null where that is not told (docs/decisions.md 14). */
  readonly eligible: number | null;
  /** One sentence with its base. */
  readonly summary: string;
  /** How it was asked and counted, one sentence. */
  readonly method: string;
  /** SHA-256 of the frozen result that this was made from. */
  readonly sha256: string;
}
