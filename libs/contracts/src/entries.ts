import { ENTRY_STATES, ENTRY_VERBS, type EntryState, type EntryVerb } from '@rt/domain/polling';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';

import { MayBeLeftOut } from './may-be-left-out';

/** One text that a participant wrote, for hosts. */
export class EntryBody {
  @IsUUID() id!: string;
  @IsString() text!: string;
  @IsIn(ENTRY_STATES) state!: EntryState;
}

/** Entries of one state in the order of their ids, from the one after `after` on. */
export class EntriesQuery {
  @IsIn(ENTRY_STATES) state!: EntryState;
  @MayBeLeftOut() @IsUUID() after?: string;
}

export class EntryPage {
  @IsArray() @ValidateNested({ each: true }) @Type(() => EntryBody) items!: EntryBody[];
  /** The id after which the next page begins; null on the last one. */
  @IsOptional() @IsUUID() next!: string | null;
}

/** What a host decides on one entry. */
export class DecideOnEntryRequest {
  @IsIn(ENTRY_VERBS) verb!: EntryVerb;
}
