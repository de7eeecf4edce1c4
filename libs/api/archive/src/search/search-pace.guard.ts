import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { networkOf } from '@rt/api/platform';
import type { Request } from 'express';

import { SearchPace } from './search-pace';

/** Counts requests that ask with a text (`q`), by network address. */
@Injectable()
export class SearchPaceGuard implements CanActivate {
  constructor(private readonly pace: SearchPace) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (request.query['q']) this.pace.take(networkOf(request.ip), performance.now());
    return true;
  }
}
