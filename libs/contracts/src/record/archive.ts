import { FACET_IDS, type FacetId } from '@rt/domain/insight';
import type { PublicPoll } from '@rt/kinds';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

import { IsText } from '../fields/is-text';
import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';

/** Several values of one facet are separated by commas: any of them. */
const CHOICE = /^[A-Za-z0-9_-]{1,60}(,[A-Za-z0-9_-]{1,60}){0,49}$/;

const SEVERAL = { message: 'enter-several' };

/** The chosen values of each facet, as an address holds them; the facets are declared in `domain/insight`. */
const FacetChoices = class {} as new () => Partial<Record<FacetId, string>>;

/** Adds the rules of every facet behind the field that it stands on. */
function ThenFacets(): PropertyDecorator {
  const rules = [Matches(CHOICE, SEVERAL), IsString(), MayBeLeftOut()];
  return (target) => FACET_IDS.forEach((id) => rules.forEach((rule) => rule(target, id)));
}

/** Query of GET /api/archive/search and of the page /insights. */
export class ArchiveSearch extends FacetChoices {
  @ThenFacets() @MayBeLeftOut() @IsText(LIMITS.searchText) q?: string;
  @MayBeLeftOut() @IsIn(['relevance', 'newest', 'oldest']) sort?: 'relevance' | 'newest' | 'oldest';
  /** Opaque: `nextCursor` of the page before. */
  @MayBeLeftOut() @IsString() @MaxLength(200) cursor?: string;
}

export class PublicSector {
  @IsString() code!: string;
  @IsString() label!: string;
}

export class PublicAgendaItem {
  @IsString() title!: string;
  @IsString() kind!: string;
  @IsInt() plannedMinutes!: number;
}

/** A published roundtable; nothing in it names a participant. */
export class PublicRoundtable {
  @IsString() ref!: string;
  @IsString() slug!: string;
  @IsString() url!: string;
  /** Language of its texts: 'en-GB'. */
  @IsString() lang!: string;
  @IsString() title!: string;
  @IsString() question!: string;
  @IsString() purpose!: string;
  @IsString() organisationName!: string;
  @IsOptional() @IsString() programmeTitle!: string | null;
  @IsString() heldOn!: string;
  @IsString() slotText!: string;
  @IsString() place!: string;
  @IsOptional() @IsString() regionLabel!: string | null;
  @IsString() rule!: string;
  @IsOptional() @IsString() attendanceBand!: string | null;
  @IsArray() @ValidateNested({ each: true }) @Type(() => PublicSector) sectors!: PublicSector[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => PublicAgendaItem) agenda!: PublicAgendaItem[];
  @IsString() licence!: string;
  @IsInt() version!: number;
  @IsString() publishedOn!: string;
}

/** A published contribution, a kept poll included. */
export class PublicContribution {
  @IsString() ref!: string;
  @IsString() url!: string;
  @IsString() roundtableRef!: string;
  @IsString() roundtableTitle!: string;
  @IsString() type!: string;
  /** Language of its texts: 'en-GB'. */
  @IsString() lang!: string;
  @IsString() title!: string;
  @IsString() body!: string;
  @IsString() author!: string;
  @IsOptional() @IsString() stakeholderType!: string | null;
  @IsOptional() @IsString() regionLabel!: string | null;
  @IsString() phase!: string;
  @IsString() rule!: string;
  @IsString() heldOn!: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => PublicSector) sectors!: PublicSector[];
  @IsObject() fields!: object;
  @IsOptional() @IsObject() poll!: PublicPoll | null;
  @IsString() citeAs!: string;
  @IsString() licence!: string;
  @IsInt() version!: number;
  @IsString() publishedOn!: string;
}

/** Query of GET /api/archive/roundtables and of the page /roundtables. */
export class PublicRoundtablesQuery {
  /** Opaque: `nextCursor` of the page before. */
  @MayBeLeftOut() @IsString() @MaxLength(200) cursor?: string;
}

/** Published roundtables, the newest first, a page at a time. */
export class PublicRoundtableList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => PublicRoundtable) items!: PublicRoundtable[];
  @IsOptional() @IsString() nextCursor!: string | null;
}

export class PublicRoundtablePage {
  @ValidateNested() @Type(() => PublicRoundtable) roundtable!: PublicRoundtable;
  @IsArray() @ValidateNested({ each: true }) @Type(() => PublicContribution) contributions!: PublicContribution[];
}

export class SearchHit {
  @IsString() ref!: string;
  @IsString() url!: string;
  @IsString() type!: string;
  /** Language of its texts: 'en-GB'. */
  @IsString() lang!: string;
  @IsString() title!: string;
  /** Plain text around the match; `matches` are [start, end) pairs in it. */
  @IsString() excerpt!: string;
  @IsArray() matches!: number[][];
  @IsString() roundtableRef!: string;
  @IsString() roundtableTitle!: string;
  @IsString() heldOn!: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => PublicSector) sectors!: PublicSector[];
  @IsOptional() @IsString() regionLabel!: string | null;
}

export class FacetValue {
  @IsString() value!: string;
  @IsString() label!: string;
  @IsInt() count!: number;
  @IsBoolean() chosen!: boolean;
}

export class Facet {
  @IsIn([...FACET_IDS]) name!: FacetId;
  @IsString() label!: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => FacetValue) values!: FacetValue[];
}

export class SearchPage {
  @IsInt() total!: number;
  /** True: there are more than 10,000 and `total` stops there. */
  @IsBoolean() totalIsFloor!: boolean;
  @IsArray() @ValidateNested({ each: true }) @Type(() => SearchHit) items!: SearchHit[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => Facet) facets!: Facet[];
  @IsOptional() @IsString() nextCursor!: string | null;
  /** A spelling that would find more; null when none is needed. */
  @IsOptional() @IsString() suggestion!: string | null;
  /** True: all that was asked are words that nearly every text holds ('the', 'of'), which are not searched for. */
  @IsBoolean() onlyCommonWords!: boolean;
}
