import { IsIn, IsInt, IsOptional, IsUUID, Min } from 'class-validator';

import { MayBeLeftOut } from '../fields/may-be-left-out';

export const STAGE_VIEWS = ['lobby', 'preview', 'question', 'results', 'open-questions', 'blank'] as const;

/** What was chosen for the stage, or that it was made blank; what it shows is `SessionFacts.stage`. */
export type StageView = (typeof STAGE_VIEWS)[number];

/** What the host saw of the session: an act that would take away what somebody else has chosen since is refused. */
export class SeenRequest {
  /** The current activity as the host saw it; null: none. */
  @IsOptional() @IsUUID() from?: string | null;
  /** What was chosen for the stage as the host saw it. */
  @MayBeLeftOut() @IsIn(STAGE_VIEWS) fromView?: StageView;
}

/** An act that asks an activity and puts it on the stage at once. */
export class AskingActRequest extends SeenRequest {
  /** Where the activity stood as the host saw it: one that was moved meanwhile is left as it is. */
  @MayBeLeftOut() @IsInt() @Min(0) epoch?: number;
}
