import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Keys, sameBytes } from '@rt/api/platform';

const SECRET_BYTES = 32;
const CODE_RANGE = 1_000_000;

/** Stores hashes only; link and code derive from the request's id, so that the mail job carries no secret. */
@Injectable()
export class SignInSecrets {
  constructor(private readonly keys: Keys) {}

  /** 256 random bits, base64url: a cookie or a ticket. */
  fresh(): string {
    return randomBytes(SECRET_BYTES).toString('base64url');
  }

  /** 256 random bits with their end (seconds since 1970) and our signature. */
  signed(endSec: number): string {
    const body = `${this.fresh()}.${endSec}`;
    return `${body}.${this.signature(body)}`;
  }

  /** The end of what `signed` made; undefined for anything else. */
  endOf(signed: string): number | undefined {
    const at = signed.lastIndexOf('.');
    const body = signed.slice(0, Math.max(at, 0));
    // As texts: one signature has one spelling.
    if (!sameBytes(Buffer.from(signed.slice(at + 1)), Buffer.from(this.signature(body)))) return undefined;
    return Number(body.slice(body.indexOf('.') + 1));
  }

  /** What the database keeps of a secret, in hex. */
  hash(secret: string): string {
    return this.keys.hmac('sign-in', secret).toString('hex');
  }

  linkToken(requestId: string): string {
    return this.keys.hmac('sign-in', 'link', requestId).toString('base64url');
  }

  /** The 6-digit code of a request. */
  code(requestId: string): string {
    const number = this.keys.hmac('sign-in', 'code', requestId).readUIntBE(0, 6) % CODE_RANGE;
    return String(number).padStart(6, '0');
  }

  private signature(body: string): string {
    return this.keys.hmac('sign-in', 'signed', body).toString('base64url');
  }
}
