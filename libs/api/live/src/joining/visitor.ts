import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { INVITATION_COOKIE } from '@rt/api/invitations';
import { Cookies, Keys, networkOf, sameBytes } from '@rt/api/platform';
import type { Request, Response } from 'express';

import type { Visitor } from './join-codes';

/** Bare name of the cookie that tells one device from another at the same address; it names nobody. */
const DEVICE_COOKIE = 'rtd';
const DAY_SEC = 86_400;

/** A signed cookie per device. Invented ones count as one device per address. */
@Injectable()
export class Visitors {
  constructor(
    private readonly cookies: Cookies,
    private readonly keys: Keys,
  ) {}

  /** The visitor of a request; a device without our cookie is given one, any other keeps its own for another day. */
  of(request: Request, response: Response): Visitor {
    const network = networkOf(request.ip);
    const link = this.cookies.read(request, INVITATION_COOKIE);
    const device = this.keep(request, response);
    if (device) return { device, network, ownDevice: device, returning: true, link };
    const isMadeUp = Boolean(this.cookies.read(request, DEVICE_COOKIE));
    const made = randomBytes(16).toString('base64url');
    this.mark(request, response, made);
    return { device: isMadeUp ? `made up at ${network}` : made, network, ownDevice: made, returning: false, link };
  }

  /** Lets a device that has our cookie keep it for another day, so that its seat stays its own; undefined for others. */
  keep(request: Request, response: Response): string | undefined {
    const cookie = this.cookies.read(request, DEVICE_COOKIE);
    const device = cookie ? this.deviceOf(cookie) : undefined;
    if (device) this.mark(request, response, device);
    return device;
  }

  private mark(request: Request, response: Response, device: string): void {
    this.cookies.set(request, response, DEVICE_COOKIE, `${device}.${this.signature(device)}`, { maxAgeSec: DAY_SEC });
  }

  private deviceOf(cookie: string): string | undefined {
    const [device = '', signature = ''] = cookie.split('.');
    return sameBytes(Buffer.from(signature), Buffer.from(this.signature(device))) ? device : undefined;
  }

  private signature(device: string): string {
    return this.keys.hmac('rate-limit', 'device', device).toString('base64url');
  }
}
