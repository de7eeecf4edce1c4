import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Cookies } from '@rt/api/platform';
import type { Request, Response } from 'express';

import type { Visitor } from './join-codes';

/** Bare name of the cookie that tells one device from another at the same address; it names nobody. */
const DEVICE_COOKIE = 'rtd';
const DAY_SEC = 86_400;

/** Tells devices apart, for counting wrong codes. */
@Injectable()
export class Visitors {
  constructor(private readonly cookies: Cookies) {}

  /** The visitor of a request; a device without the cookie is given one. */
  of(request: Request, response: Response): Visitor {
    const known = this.cookies.read(request, DEVICE_COOKIE);
    const device = known && /^[A-Za-z0-9_-]{22}$/.test(known) ? known : randomBytes(16).toString('base64url');
    if (device !== known) this.cookies.set(request, response, DEVICE_COOKIE, device, { maxAgeSec: DAY_SEC });
    return { device, address: request.ip ?? 'unknown' };
  }
}
