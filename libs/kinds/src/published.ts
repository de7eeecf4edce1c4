import type {
  ChartBody,
  ChartWord,
  FoundInPublic,
  HandsTold,
  Label,
  RecordTable,
  RoundsTold,
} from '@rt/domain/polling';

import type { PublicGroups } from './groups/public-chart';
import type { PublicDivision } from './groups/public-division';
import type { ActivityKind } from './names';
import type { KindConfig, KindResult } from './registry';

/** How a result was counted, by code: a sentence each. */
export type CountedWay = 'one-answer-each' | 'counted-by-hand' | 'simulated-counted';

export interface KeptSentences {
  readonly summary: readonly ChartWord[];
  readonly method: readonly CountedWay[];
}

export interface ResultSentences {
  readonly summary: string;
  readonly method: string;
}

/** The question from whose result another was asked, as it was worded when the other was kept. */
export interface AskedFrom {
  readonly activityId: string;
  readonly question: string;
  readonly round: number;
}

/** The same in the record: with the reference of that result, where it is published; of ids nothing. */
export interface PublicSource extends Omit<AskedFrom, 'activityId'> {
  readonly ref?: string | null;
}

interface ResultFacts {
  readonly activityId: string;
  readonly roundtableId: string;
  readonly round: number;
  readonly kind: ActivityKind;
  readonly question: string;
  readonly config: KindConfig;
  readonly labels: readonly Label[];
  /** People who gave an answer: the base of the shares. Where nobody wrote, those who gave votes or dots. */
  readonly n: number;
  readonly abstained: number;
  readonly result: KindResult;
  /** Left out where it was planned by itself, and where the round that it was asked from was reset since. */
  readonly askedFrom?: AskedFrom;
  /** Left out where it was asked once. */
  readonly rounds?: RoundsTold<KindResult>;
  /** Raised hands that the host counted, apart from `result`; left out where there are none. */
  readonly hands?: readonly HandsTold[];
  /** By which groups it may be published; left out where there are none, or where it was asked again. */
  readonly groups?: readonly PublicGroups[];
  /** What may be published of groups that the answers find; absent where nothing may. */
  readonly foundGroups?: FoundInPublic;
  /** By which of them whoever runs the session wants it published; left out where by none. */
  readonly publishedBy?: PublicGroups['by'];
  /** By which of them it was public, or by those that answers find, also where it was withdrawn since; left out where by none. */
  readonly publicBy?: PublicDivision;
}

export interface FrozenResult extends ResultFacts, KeptSentences {}

/** A kept result in words, with the SHA-256 by which it is seen to be the one that was frozen. */
export interface KeptPoll extends ResultFacts, ResultSentences {
  readonly sha256: string;
}

interface PollFacts {
  readonly kind: ActivityKind;
  readonly question: string;
  /** People who answered without abstaining. */
  readonly n: number;
  readonly abstained: number;
  /** How many could have answered is not told: attendance is published in bands (C15). Who reads the archive as JSON finds the member. */
  readonly eligible: null;
  readonly askedFrom?: PublicSource;
  /** Left out where it was asked once: the rounds side by side, and who moved, with their words by code. */
  readonly rounds?: readonly ChartBody[];
  /** Left out where no raised hands were counted: those of each round, with their words by code. */
  readonly hands?: readonly ChartBody[];
  /** Left out where it is not published by group: the groups side by side, with their words by code. */
  readonly groups?: readonly ChartBody[];
}

export interface StoredPoll extends RecordTable, PollFacts, KeptSentences {}

export interface PublicPoll extends RecordTable<string>, PollFacts, ResultSentences {
  /** SHA-256 of what is published, the same in every language. */
  readonly sha256: string;
}
