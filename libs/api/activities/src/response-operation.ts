import type { ResponseDecision } from '@rt/domain/polling';

/** 32 bytes in Base64 (docs/decisions.md 10): in memory and in parameters a string; in the table bytes. */
export type Voice = string;

/** One checked answer on its way to be stored. `answer` and `answerKey` are null for a withdrawal. */
export interface ResponseOperation {
  readonly orgId: string;
  readonly activityId: string;
  readonly round: number;
  readonly configVersion: number;
  readonly voice: Voice;
  readonly opId: string;
  readonly n: number;
  readonly answer: object | null;
  readonly answerKey: string | null;
}

/** The response that stands for a voice. */
export interface StandingResponse {
  readonly opId: string;
  readonly n: number;
  readonly answer: object | null;
}

/** What became of an operation. `at`: the database's clock, ISO 8601 in UTC; `standing`: what is stored now, where that differs. */
export interface ResponseOutcome {
  readonly result: ResponseDecision | 'not-open' | 'activity-closed' | 'stale-config';
  readonly revision: number;
  readonly at: string;
  readonly standing?: StandingResponse;
}
