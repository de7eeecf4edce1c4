import { BOARD_SWITCHES, type BoardSwitch, VOTE_ORDERS, type VoteOrder } from '@rt/domain/polling';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsString, IsUUID } from 'class-validator';

import { IsText } from '../fields/is-text';
import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';

/** What a host adds to a board: the room reads it at once. */
export class AddEntryRequest {
  @IsText(LIMITS.entryText) text!: string;
  /** Ids of labels of the plan. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(LIMITS.labels.max)
  @IsString({ each: true })
  labels?: string[];
}

/** What a host switches while the room writes: whether people may post, may vote, and whether the host reads first. */
export class SwitchBoardRequest {
  @IsIn(BOARD_SWITCHES) target!: BoardSwitch;
  @IsBoolean() on!: boolean;
}

/** What the room may read on a board, in an order, from the entry after `after` on. */
export class BoardQuery {
  @IsIn(VOTE_ORDERS) order!: VoteOrder;
  @MayBeLeftOut() @IsUUID() after?: string;
}
