import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';

import type { Actor } from './actor';
import type { AskedRequest } from './asked-request';

/** Who may reach a route: everybody, a participant or a paired stage with a Bearer token, or (default) a signed-in account. */
export type RouteAudience = 'everybody' | 'participant' | 'stage' | 'account';

export const AUDIENCE = 'rt:audience';

/** No sign-in needed; a cookie is read where there is one. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(AUDIENCE, 'everybody');

/** Needs the Bearer token of a participant. */
export const ForParticipant = (): MethodDecorator & ClassDecorator => SetMetadata(AUDIENCE, 'participant');

/** Needs the Bearer token of a paired stage. */
export const ForStage = (): MethodDecorator & ClassDecorator => SetMetadata(AUDIENCE, 'stage');

export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor =>
  actorOf(context.switchToHttp().getRequest<AskedRequest>()),
);

function actorOf(request: AskedRequest): Actor {
  if (!request.actor) throw new Error('a route asked for its actor before the sign-in guard had run');
  return request.actor;
}
