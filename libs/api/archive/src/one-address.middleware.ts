import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

/** Paths of pages, with a slash or several at the end. */
const WITH_SLASH =
  /^(\/(?:(?:roundtables|contributions)(?:\/[\w.-]+){0,2}|insights|about|how-it-works|accessibility|privacy|your-contribution))\/+$/;

/** Every page has one address: with a slash at the end it is sent, for good, to the address without. */
@Injectable()
export class OneAddressMiddleware implements NestMiddleware {
  use(request: Request, response: Response, next: NextFunction): void {
    // Where a middleware stands, `path` is what the mount leaves of it.
    const { method, originalUrl } = request;
    const end = originalUrl.indexOf('?');
    const [path, query] = end < 0 ? [originalUrl, ''] : [originalUrl.slice(0, end), originalUrl.slice(end)];
    const right = WITH_SLASH.exec(path)?.[1];
    if (right === undefined || (method !== 'GET' && method !== 'HEAD')) next();
    else response.redirect(301, right + query);
  }
}
