import { IsArray, IsString } from 'class-validator';

/** GET and PUT /api/organisation/held-words: a text that holds one of them is read by a host before the room reads it. */
export class HeldWords {
  /** A word or a phrase each. */
  @IsArray() @IsString({ each: true }) words!: string[];
}
