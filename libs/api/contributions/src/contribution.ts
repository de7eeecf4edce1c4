import type { ContributionStateName, ContributionTypeName, Mention } from '@rt/contracts';
import type { KeptAttribution, Rule } from '@rt/domain/attribution';
import type { WithdrawalCode } from '@rt/domain/insight';

/** Structured fields as they are stored: ids of the organisation's own terms. */
export interface StoredFields {
  readonly sectorIds?: readonly string[];
  readonly barrierKind?: string;
  readonly addressedTo?: string;
  readonly goals?: readonly string[];
}

/** A row of `contributions`. It has no key of a person and no time. */
export interface Contribution {
  readonly id: string;
  readonly orgId: string;
  readonly roundtableId: string;
  readonly agendaItemId: string | null;
  readonly activityId: string | null;
  readonly snapshotId: string | null;
  readonly refNumber: number | null;
  readonly type: ContributionTypeName;
  readonly phase: 'before' | 'during' | 'after';
  readonly state: ContributionStateName;
  readonly title: string;
  readonly body: string;
  readonly fields: StoredFields;
  readonly attribution: KeptAttribution;
  readonly version: number;
  readonly acceptorMark: Buffer | null;
  /** Version that the author has agreed to; null for none. */
  readonly approvedVersion: number | null;
  readonly wavedThrough: readonly Mention[];
  /** Why it was rejected or withdrawn, or why those places may stay; null where no reason is asked for. */
  readonly reason: string | null;
  /** Why it was withdrawn, where the product says it and nobody wrote it. */
  readonly reasonCode: WithdrawalCode | null;
}

export interface AcceptedText extends Pick<Contribution, 'title' | 'body' | 'fields'> {
  readonly wavedThrough: readonly Mention[];
  /** Why those places may stay. */
  readonly reason: string | null;
}

export interface NewContribution {
  readonly id: string;
  readonly orgId: string;
  readonly roundtableId: string;
  readonly agendaItemId: string | null;
  readonly activityId?: string;
  readonly type: ContributionTypeName;
  readonly phase: 'before' | 'during' | 'after';
  readonly title: string;
  readonly body: string;
  readonly fields: StoredFields;
  readonly attribution: KeptAttribution;
  readonly authorSecretHash: string | null;
  readonly opMark: Buffer | null;
}

/** True while a roundtable of this rule and its content must not be told apart by who did what. */
export function isChatham(rule: Rule): boolean {
  return rule === 'chatham_house' || rule === 'anonymous_to_organiser';
}
