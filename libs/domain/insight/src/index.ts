import type { Rule } from '@rt/domain/attribution';
import type { Checked, Refusal } from '@rt/domain/text';
export { REGIONS, STAKEHOLDER_TYPES } from '@rt/domain/attribution';
export type { Region, StakeholderType } from '@rt/domain/attribution';
export type { Checked, Refusal } from '@rt/domain/text';

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
export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
}
export declare const CONTRIBUTION_TYPES: readonly Term<ContributionType>[];
export declare const PHASES: readonly Term<Phase>[];
export declare const BARRIER_KINDS: readonly Term<BarrierKind>[];
export declare const ADDRESSEES: readonly Term<Addressee>[];
export declare const GOALS: readonly Term<Goal>[];

export type ContributionState =
  'draft' | 'submitted' | 'accepted' | 'rejected' | 'merged' | 'published' | 'superseded' | 'withdrawn';
export type ContributionVerb = 'edit' | 'submit' | 'accept' | 'reject' | 'merge' | 'publish' | 'supersede' | 'withdraw';
export interface ContributionFacts {
  /** reject */ readonly reason?: string | null;
  /** merge: state of the one it goes into */ readonly intoState?: ContributionState;
  readonly intoSelf?: boolean;
  /** publish */ readonly roundtableClosed?: boolean;
}
export type ContributionMove =
  | { readonly ok: true; readonly state: ContributionState }
  | Refusal<'wrong-state' | 'reason-needed' | 'merge-target' | 'roundtable-not-closed'>;
export declare function moveContribution(
  state: ContributionState,
  verb: ContributionVerb,
  facts?: ContributionFacts,
): ContributionMove;

export interface ContributionDraft {
  readonly type: ContributionType;
  readonly phase: Phase;
  readonly title: string;
  readonly body: string;
  readonly sectors: readonly string[];
  readonly region: import('@rt/domain/attribution').Region | null;
  readonly barrierKind: BarrierKind | null;
  readonly addressedTo: readonly Addressee[];
  readonly goals: readonly Goal[];
}
/** Keys: type, phase, title, body, sectors, region, barrierKind, addressedTo, goals. A sector must be of the seed or of `knownSectors`. */
export declare function checkContribution(input: unknown, knownSectors?: readonly string[]): Checked<ContributionDraft>;

/** `pick(n)` gives an integer from 0 to n - 1. */
export declare function nextRef(usedNumbers: readonly number[], rule: Rule, pick: (n: number) => number): number;
/** 'RT-2026-014' */
export declare function roundtableRef(year: number, number: number): string;
/** 'RT-2026-014-C7' */
export declare function contributionRef(roundtable: string, number: number): string;
export type ParsedRef =
  | { readonly kind: 'roundtable'; readonly ref: string; readonly year: number; readonly number: number }
  | {
      readonly kind: 'contribution';
      readonly ref: string;
      readonly roundtable: string;
      readonly year: number;
      readonly number: number;
      readonly item: number;
    };
export declare function parseRef(text: string): ParsedRef | null;

export interface SectorTerm extends Term {
  readonly altLabels: readonly string[];
  readonly children: readonly SectorTerm[];
}
export declare const SECTOR_SEED: readonly SectorTerm[];
/** Depth first: every term with its parent's id. */
export declare function flattenSectors(
  tree?: readonly SectorTerm[],
): readonly (Term & { readonly parentId: string | null; readonly depth: number })[];
/** The term's own id and those of all below it; empty when unknown. */
export declare function sectorAndBelow(id: string, tree?: readonly SectorTerm[]): readonly string[];

export type FacetName =
  'sector' | 'place' | 'type' | 'barrier' | 'addressed_to' | 'goal' | 'stakeholder' | 'year' | 'rule';
export declare const FACET_NAMES: readonly FacetName[];
export type FacetSelection = Readonly<Partial<Record<FacetName, readonly string[]>>>;
/** Reads `{sector: 'a' | ['a','b']}`; sorted, without doubles; unknown names and odd values are refused. */
export declare function facetSelection(input: unknown): Checked<FacetSelection>;
/** OR inside a facet, AND between facets. */
export declare function matchesFacets(
  item: Readonly<Partial<Record<FacetName, readonly string[]>>>,
  selection: FacetSelection,
): boolean;
/** The filters under which a facet's own values are counted: all but itself. */
export declare function withoutFacet(selection: FacetSelection, name: FacetName): FacetSelection;

export interface CitedPublication {
  readonly author: string;
  readonly title: string;
  readonly ref: string;
  readonly version: number;
  /** 'YYYY-MM-DD' */ readonly publishedOn: string;
  readonly roundtableTitle: string;
  readonly organisation: string;
  readonly url: string;
}
export declare function citation(publication: CitedPublication): string;
