import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

import { refuse } from '../refusals/refusal';
import type { Actor } from './actor';
import type { AskedRequest } from './asked-request';
import { Cookies } from './cookies';
import { AUDIENCE, type RouteAudience } from './decorators';
import { Organisation } from './organisation';
import { ParticipantTokens } from './participant-tokens';
import { SIGN_IN_COOKIE, SignIns } from './sign-ins';

/** Settles who asks, once a request, and refuses (401) whoever the route is not for. What they may do is a policy's matter. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookies: Cookies,
    private readonly signIns: SignIns,
    private readonly tokens: ParticipantTokens,
    private readonly organisation: Organisation,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const targets = [context.getHandler(), context.getClass()];
    const audience = this.reflector.getAllAndOverride<RouteAudience | undefined>(AUDIENCE, targets) ?? 'account';
    const request = context.switchToHttp().getRequest<AskedRequest>();
    request.actor = await this.actorFor(audience, request);
    return true;
  }

  private async actorFor(audience: RouteAudience, request: AskedRequest): Promise<Actor> {
    if (audience === 'participant' || audience === 'stage') {
      return this.byToken(audience, request);
    }
    const account = await this.account(request);
    if (account) return account;
    if (audience === 'account') return refuse('not-signed-in');
    return { kind: 'nobody', orgId: await this.organisation.id() };
  }

  private byToken(kind: 'participant' | 'stage', request: AskedRequest): Actor {
    const [, token = ''] = /^Bearer ([A-Za-z0-9_-]{1,200})$/.exec(request.headers.authorization ?? '') ?? [];
    const actor = this.tokens.read(token);
    if (actor?.kind === kind) return actor;
    if (kind === 'stage') return refuse('not-signed-in');
    const { code, detail } = this.tokens.refusalOf(token);
    return refuse(code, detail);
  }

  private async account(request: AskedRequest): Promise<Actor | undefined> {
    const secret = this.cookies.read(request, SIGN_IN_COOKIE);
    return secret ? this.signIns.find(secret) : undefined;
  }
}
