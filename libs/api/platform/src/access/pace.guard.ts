import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';

import { Environment } from '../config/environment';
import { networkOf } from '../limits/network';
import { RequestPace } from '../limits/request-pace';
import { refuse } from '../refusals/refusal';
import type { Actor } from './actor';
import type { AskedRequest } from './asked-request';

/** A whole conference may share an address, so joining and signing in have no limit by address here. */
const SHARED_PATHS = /^\/(api\/(?!archive\/)|j(\/|$)|i\/|invitation(\/|$)|stage(\/|$)|console(\/|$))/;

/** Bounds how fast one sign-in, one participant, one stage, or one address in the archive may ask. Runs after the sign-in guard. */
@Injectable()
export class PaceGuard implements CanActivate {
  private readonly pace = new RequestPace();

  constructor(private readonly environment: Environment) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<AskedRequest>();
    const { requestsPerMin, archivePerMin } = this.environment.limits;
    const person = request.actor && personOf(request.actor);
    if (person) this.take(person, requestsPerMin);
    else if (!SHARED_PATHS.test(request.path)) this.take(`address:${networkOf(request.ip)}`, archivePerMin);
    return true;
  }

  private take(key: string, perMinute: number): void {
    const retryAfterMs = this.pace.take(key, perMinute, performance.now());
    if (retryAfterMs > 0) refuse('rate-limited', { retryAfterMs });
  }
}

function personOf(actor: Actor): string | undefined {
  if (actor.kind === 'account') return `sign-in:${actor.signInId}`;
  if (actor.kind === 'stage') return `pairing:${actor.pairingId}`;
  return actor.kind === 'participant' ? `participation:${actor.participationId}` : undefined;
}
