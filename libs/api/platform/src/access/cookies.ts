import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';

import { Environment, isLoopback } from '../config/environment';

/** How long a cookie lives, in seconds; without it, until the browser closes. */
export interface CookieLife {
  readonly maxAgeSec?: number;
}

const PLAIN_VALUE = /^[A-Za-z0-9._~-]*$/;

/** Names start with `__Host-`, except on plain-http addresses of the demo, where browsers refuse that. */
@Injectable()
export class Cookies {
  constructor(private readonly environment: Environment) {}

  /** The value of a cookie, undefined when absent. `base` is the bare name, 'rt'. */
  read(request: Pick<Request, 'headers'>, base: string): string | undefined {
    return cookieValue(request.headers.cookie ?? '', this.nameFor(request, base));
  }

  /** Sets a cookie that scripts cannot read and other sites do not send. */
  set(request: Request, response: Response, base: string, value: string, life: CookieLife = {}): void {
    response.append('Set-Cookie', this.line(request, base, value, life));
  }

  /** Makes the browser forget a cookie. */
  clear(request: Request, response: Response, base: string): void {
    response.append('Set-Cookie', this.line(request, base, '', { maxAgeSec: 0 }));
  }

  nameFor(request: Pick<Request, 'headers'>, base: string): string {
    return this.securely(request) ? `__Host-${base}` : base;
  }

  private line(request: Request, base: string, value: string, life: CookieLife): string {
    if (!PLAIN_VALUE.test(value)) throw new Error('a cookie value must be plain text');
    const flags = ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(this.securely(request) ? ['Secure'] : [])];
    const age = life.maxAgeSec === undefined ? [] : [`Max-Age=${life.maxAgeSec}`];
    return [`${this.nameFor(request, base)}=${value}`, ...flags, ...age].join('; ');
  }

  private securely(request: Pick<Request, 'headers'>): boolean {
    const { demo, web } = this.environment;
    if (!demo) return true;
    const host = request.headers.host ?? '';
    const [origin = web.publicUrl] = [...web.origins].filter((each) => new URL(each).host === host);
    const url = new URL(origin);
    return url.protocol === 'https:' || isLoopback(url.hostname);
  }
}

/** The value of a cookie in a Cookie header; the first one counts where a name stands twice. */
function cookieValue(header: string, name: string): string | undefined {
  for (const pair of header.split(';')) {
    const [key = '', ...rest] = pair.split('=');
    if (key.trim() === name) return rest.join('=').trim();
  }
  return undefined;
}
