import { IsInt, IsString, Min } from 'class-validator';

import { IsText } from '../fields/is-text';
import { LIMITS } from '../limits';

/** How to take part online. An empty text says that there is none. */
export class MeetingDetails {
  @IsString() url!: string;
  @IsText(LIMITS.dialIn) dialIn!: string;
  @IsText(LIMITS.passcode) passcode!: string;
}

export class MeetingLinkBody extends MeetingDetails {
  /** 0 while nothing was stored. */
  @IsInt() version!: number;
}

/** Replaces the details as a whole; `version` is the lock: the value that was read. */
export class SetMeetingLinkRequest extends MeetingDetails {
  @IsInt() @Min(0) version!: number;
}
