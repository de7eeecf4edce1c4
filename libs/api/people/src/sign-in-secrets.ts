import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Keys } from '@rt/api/platform';

const SECRET_BYTES = 32;
const CODE_RANGE = 1_000_000;

/**
 * Secrets of signing in. The database keeps hashes only; link and code are computed from the request's id, so that the
 * job which mails them needs to carry nothing else.
 */
@Injectable()
export class SignInSecrets {
  constructor(private readonly keys: Keys) {}

  /** 256 random bits, base64url: a cookie or a ticket. */
  fresh(): string {
    return randomBytes(SECRET_BYTES).toString('base64url');
  }

  /** What the database keeps of a secret, in hex. */
  hash(secret: string): string {
    return this.keys.hmac('sign-in', secret).toString('hex');
  }

  /** The token in the link of a request. */
  linkToken(requestId: string): string {
    return this.keys.hmac('sign-in', 'link', requestId).toString('base64url');
  }

  /** The 6-digit code of a request. */
  code(requestId: string): string {
    const number = this.keys.hmac('sign-in', 'code', requestId).readUIntBE(0, 6) % CODE_RANGE;
    return String(number).padStart(6, '0');
  }
}
