/** Editable lists in the making: what contributions are described with. Ids are stored; their words stand in `libs/words`. */

export type ContributionType =
  | 'evidence'
  | 'opportunity'
  | 'barrier'
  | 'recommendation'
  | 'case_study'
  | 'question'
  | 'comment'
  | 'poll_result';
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

export const CONTRIBUTION_TYPES: readonly ContributionType[] = [
  'evidence',
  'opportunity',
  'barrier',
  'recommendation',
  'case_study',
  'question',
  'comment',
  'poll_result',
];

export const PHASES: readonly Phase[] = ['before', 'during', 'after'];

export const BARRIER_KINDS: readonly BarrierKind[] = [
  'skills',
  'energy_cost',
  'infrastructure',
  'finance',
  'planning',
  'regulation',
  'local_capacity',
  'devolved_powers',
  'data',
];

export const ADDRESSEES: readonly Addressee[] = [
  'central_government',
  'combined_authority',
  'council',
  'funder',
  'industry',
  'university',
];

export const GOALS: readonly Goal[] = [
  'net_zero',
  'productivity',
  'good_jobs',
  'skills',
  'health',
  'shared_prosperity',
];
