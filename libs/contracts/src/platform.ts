import { IsArray, IsIn, IsInt, IsString } from 'class-validator';

import { MayBeLeftOut } from './fields/may-be-left-out';

/** RFC 9457 with the members of docs/decisions.md 4. */
export class Problem {
  @IsString() type!: string;
  @IsString() title!: string;
  @IsInt() status!: number;
  @IsString() code!: string;
  @IsString() message!: string;
  @IsString() traceId!: string;
  @MayBeLeftOut() @IsString() field?: string;
  @MayBeLeftOut() @IsString() rule?: string;
  @MayBeLeftOut() @IsInt() retryAfterMs?: number;
}

export class Health {
  @IsIn(['up']) status!: 'up';
}

export class Readiness {
  @IsIn(['ready', 'degraded', 'down']) status!: 'ready' | 'degraded' | 'down';
  /** What is amiss while requests are still answered: `storage` when nothing can be written any more. */
  @IsArray() @IsIn(['redis', 'storage'], { each: true }) degraded!: ('redis' | 'storage')[];
  @IsIn(['up', 'down']) database!: 'up' | 'down';
  @IsIn(['up', 'down', 'unused']) redis!: 'up' | 'down' | 'unused';
  @IsArray() @IsString({ each: true }) roles!: string[];
}
