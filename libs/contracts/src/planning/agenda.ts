import { AGENDA_KINDS, type AgendaKind } from '@rt/domain/scheduling';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { IsText } from '../fields/is-text';
import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';

export type { AgendaKind };

export class AgendaItemInput {
  /** Present for an item that stands already: its activities stay attached. */
  @MayBeLeftOut() @IsUUID() id?: string;
  /**
   * For an item that comes back after it was deleted: the activities it had. Those that stand under no item now are put
   * under it again.
   */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(LIMITS.agendaItems.max)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  activityIds?: string[];

  @IsIn(AGENDA_KINDS) kind!: AgendaKind;
  @IsText(LIMITS.agendaTitle) title!: string;
  @IsInt() @Min(1) @Max(600) plannedMinutes!: number;
}

/** The whole agenda in its order. It must fit the slot once there is one. */
export class SetAgendaRequest {
  @IsInt() @Min(1) version!: number;
  @IsArray()
  @ArrayMaxSize(LIMITS.agendaItems.max)
  @ValidateNested({ each: true })
  @Type(() => AgendaItemInput)
  items!: AgendaItemInput[];
}

export class AgendaItemBody {
  @IsUUID() id!: string;
  @IsIn(AGENDA_KINDS) kind!: AgendaKind;
  @IsString() title!: string;
  @IsInt() plannedMinutes!: number;
  @IsInt() position!: number;
  /** Wall time at which the item begins ('14:25'); null without a slot. */
  @IsOptional() @IsString() startsAt!: string | null;
}
