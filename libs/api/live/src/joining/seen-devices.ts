import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';

import { Visitors } from './visitor';

/** Keeps the device of whoever has a seat known for another day each time that its page asks something. */
@Injectable()
export class SeenDevices implements NestInterceptor {
  constructor(private readonly visitors: Visitors) {}

  intercept(context: ExecutionContext, next: CallHandler): ReturnType<CallHandler['handle']> {
    const http = context.switchToHttp();
    this.visitors.keep(http.getRequest<Request>(), http.getResponse<Response>());
    return next.handle();
  }
}
