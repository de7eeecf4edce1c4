/** Editable lists in the making: the words that contributions are described with. */

export type ContributionType =
  'evidence' | 'opportunity' | 'barrier' | 'recommendation' | 'case_study' | 'question' | 'comment' | 'poll_result';
export type Phase = 'before' | 'during' | 'after';
export type BarrierKind =
  | 'skills'
  | 'energy_cost'
  | 'infrastructure'
  | 'finance'
  | 'planning'
  | 'regulation'
  | 'local_capacity'
  | 'devolved_powers'
  | 'data';
export type Addressee = 'central_government' | 'combined_authority' | 'council' | 'funder' | 'industry' | 'university';
export type Goal = 'net_zero' | 'productivity' | 'good_jobs' | 'skills' | 'health' | 'shared_prosperity';

/** A word of a list: `id` is stored, `label` is shown. */
export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
}

export const CONTRIBUTION_TYPES: readonly Term<ContributionType>[] = [
  { id: 'evidence', label: 'Evidence' },
  { id: 'opportunity', label: 'Opportunity' },
  { id: 'barrier', label: 'Barrier' },
  { id: 'recommendation', label: 'Recommendation' },
  { id: 'case_study', label: 'Case study' },
  { id: 'question', label: 'Question' },
  { id: 'comment', label: 'Comment' },
  { id: 'poll_result', label: 'Poll result' },
];

export const PHASES: readonly Term<Phase>[] = [
  { id: 'before', label: 'Before the session' },
  { id: 'during', label: 'During the session' },
  { id: 'after', label: 'After the session' },
];

export const BARRIER_KINDS: readonly Term<BarrierKind>[] = [
  { id: 'skills', label: 'Skills' },
  { id: 'energy_cost', label: 'Energy cost' },
  { id: 'infrastructure', label: 'Infrastructure' },
  { id: 'finance', label: 'Finance' },
  { id: 'planning', label: 'Planning' },
  { id: 'regulation', label: 'Regulation' },
  { id: 'local_capacity', label: 'Local capacity' },
  { id: 'devolved_powers', label: 'Devolved powers' },
  { id: 'data', label: 'Data' },
];

export const ADDRESSEES: readonly Term<Addressee>[] = [
  { id: 'central_government', label: 'Central government' },
  { id: 'combined_authority', label: 'Combined authority' },
  { id: 'council', label: 'Council' },
  { id: 'funder', label: 'Funder' },
  { id: 'industry', label: 'Industry' },
  { id: 'university', label: 'University' },
];

export const GOALS: readonly Term<Goal>[] = [
  { id: 'net_zero', label: 'Net zero' },
  { id: 'productivity', label: 'Productivity' },
  { id: 'good_jobs', label: 'Good jobs' },
  { id: 'skills', label: 'Skills' },
  { id: 'health', label: 'Health' },
  { id: 'shared_prosperity', label: 'Shared prosperity' },
];
