import type { Attendance, NamedAuthor, PublicFields, PublicSlot, SectorLabel, StoredPoll } from './public-rows';

/** Rules under which nobody is named. */
export type UnattributedRule = 'chatham_house' | 'anonymous_to_organiser';
export type AttributedRule = 'attributed' | 'attributed_on_approval';

/** What a roundtable shows of itself. It has no field for a person. */
export interface PublicRoundtableDraft {
  readonly ref: string;
  readonly orgId: string;
  readonly organisationName: string;
  readonly programmeTitle: string | null;
  readonly title: string;
  readonly question: string;
  readonly purpose: string;
  /** Zone in which its days are told, 'Europe/London'. */
  readonly tz: string;
  /** Day of the session where it was held, 'YYYY-MM-DD'. */
  readonly heldOn: string;
  /** The planned time, also if the roundtable was held on another day; null without a plan. */
  readonly slot: PublicSlot | null;
  readonly place: string;
  readonly regionCode: string | null;
  readonly rule: UnattributedRule | AttributedRule;
  /** In bands, never exact (C15). */
  readonly attendance: Attendance | null;
  readonly sectors: readonly SectorLabel[];
  readonly agenda: readonly { readonly title: string; readonly kind: string; readonly plannedMinutes: number }[];
  readonly licence: string;
}

/** A contribution without what depends on its rule. */
export interface ContributionText {
  readonly ref: string;
  readonly roundtableRef: string;
  readonly type: string;
  readonly phase: string;
  readonly title: string;
  readonly body: string;
  /** As shown; empty: those of the roundtable. */
  readonly sectors: readonly SectorLabel[];
  /** Codes of these sectors and of all above them. */
  readonly sectorCodes: readonly string[];
  readonly stakeholderType: string | null;
  readonly fields: PublicFields;
  readonly poll: StoredPoll | null;
  readonly version: number;
}

/** Under these rules there is no field for a person: a name cannot reach the archive. */
export interface UnattributedDraft extends ContributionText {
  readonly rule: UnattributedRule;
}

/** Under these rules an author may be named who agreed to it; null: unattributed. */
export interface AttributedDraft extends ContributionText {
  readonly rule: AttributedRule;
  readonly namedAuthor: NamedAuthor | null;
}

export type PublicContributionDraft = UnattributedDraft | AttributedDraft;

/** A sector term as the archive keeps it. */
export interface PublicSectorTerm extends SectorLabel {
  readonly parentCode: string | null;
  readonly position: number;
}
