import type { Refusal } from '@rt/domain/text';
export type { Refusal } from '@rt/domain/text';
export { K_ANONYMITY, RULES, RULE_VERSION, isRule, isUnattributed, mayChangeRule, ruleText } from './rule';
export type { Rule, RuleChangeFacts, RuleText } from './rule';
import type { Rule } from './rule';

export type StakeholderType =
  | 'academia'
  | 'large_business'
  | 'sme'
  | 'innovation_intermediary'
  | 'research_agency'
  | 'central_government'
  | 'local_government'
  | 'investor'
  | 'civil_society'
  | 'other';
export declare const STAKEHOLDER_TYPES: readonly { readonly id: StakeholderType; readonly label: string }[];
export type Region = 'TLC' | 'TLD' | 'TLE' | 'TLF' | 'TLG' | 'TLH' | 'TLI' | 'TLJ' | 'TLK' | 'TLL' | 'TLM' | 'TLN';
export declare const REGIONS: readonly { readonly id: Region; readonly label: string }[];

export interface Declared {
  readonly stakeholderType: StakeholderType | null;
  readonly region: Region | null;
}
export interface AuthorFacts extends Declared {
  readonly name: string | null;
  readonly affiliation: string | null;
  /** ConsentRecord publish_attributed stands */ readonly consentOnRecord: boolean;
}
/** Joined participants who declared it; the pair's key is `type|region`. */
export interface RoomCounts {
  readonly byType: Readonly<Record<string, number>>;
  readonly byRegion: Readonly<Record<string, number>>;
  readonly byTypeAndRegion: Readonly<Record<string, number>>;
  /** The organisation's threshold; never below 5. */ readonly k?: number;
}
export declare function countRoom(joined: readonly Declared[], k?: number): RoomCounts;
export type AttributionChoice = 'per_rule' | 'on_record' | 'unattributed';
export type KeptAttribution =
  | {
      readonly mode: 'named';
      readonly name: string;
      readonly affiliation: string | null;
      readonly stakeholderType: StakeholderType | null;
      readonly region: Region | null;
    }
  | { readonly mode: 'unattributed'; readonly stakeholderType: StakeholderType | null; readonly region: Region | null };
export declare function keep(
  rule: Rule,
  author: AuthorFacts | null,
  room: RoomCounts,
  choice: AttributionChoice,
): KeptAttribution;
export declare const UNATTRIBUTED_AUTHOR: 'Roundtable participant (unattributed)';
export declare function publicAuthor(kept: KeptAttribution): string;

export type Role =
  | 'platform_admin'
  | 'org_admin'
  | 'organiser'
  | 'facilitator'
  | 'note_taker'
  | 'analyst'
  | 'expert'
  | 'observer'
  | 'public'
  | 'api_key';
/** Places where a person's name could stand: beside content, or on the identity side. */
export type Surface =
  | 'live_wall'
  | 'stage'
  | 'review'
  | 'analysis'
  | 'archive'
  | 'search'
  | 'feed'
  | 'export'
  | 'citation'
  | 'log'
  | 'directory'
  | 'invitations'
  | 'attendee_list'
  | 'attendance';
/** May a person's name stand on this surface, for this role? */
export declare function mayShow(surface: Surface, role: Role, rule: Rule): boolean;

export type MentionKind = 'name' | 'organisation' | 'email' | 'phone' | 'postcode' | 'url';
/** UTF-16 offsets, end excluded; never whose name it is. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
}
export interface PersonFacts {
  readonly names: readonly string[];
  readonly organisations: readonly string[];
  readonly emails: readonly string[];
}
export declare function findMentions(text: string, people: readonly PersonFacts[]): readonly Span[];
export declare function redact(text: string, spans: readonly Span[]): string;

export interface PublishFacts {
  readonly rule: Rule;
  readonly unresolvedMentions: number;
  readonly state: string;
  readonly roundtableState: string;
  readonly samePerson: boolean;
  /** attributed_on_approval: the speaker saw and approved the text */ readonly approved?: boolean;
}
export type PublishRefusal =
  | 'roundtable-not-closed'
  | 'contribution-not-accepted'
  | 'second-person-needed'
  | 'mentions-unresolved'
  | 'approval-needed';
export declare function mayPublish(facts: PublishFacts): { readonly ok: true } | Refusal<PublishRefusal>;
/** 'Fewer than 10', '10 to 19', '20 to 29' */
export declare function attendanceBand(n: number): string;
