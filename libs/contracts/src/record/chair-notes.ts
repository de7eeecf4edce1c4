import { IsInt, IsString, Min } from 'class-validator';

import { IsText } from '../fields/is-text';
import { LIMITS } from '../limits';

/** Notes to the chair: what the people who work on a session tell each other in it. */
export class ChairNote {
  @IsString() text!: string;
  /** 0 while nothing was written. */
  @IsInt() version!: number;
}

/** `version` is that of the text which was changed; where another one stands by now: `version-conflict`. */
export class WriteChairNoteRequest {
  @IsText(LIMITS.chairNote) text!: string;
  @IsInt() @Min(0) version!: number;
}
