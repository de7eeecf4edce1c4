import { randomBytes, randomInt } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { type Actor, Environment, Keys, RateLimits, refuse } from '@rt/api/platform';

const WINDOW_SEC = 300;

/** The codes that stand on unpaired screens and the secrets behind them: how many are made, and how many guessed. */
@Injectable()
export class PairingCodes {
  constructor(
    private readonly keys: Keys,
    private readonly limits: RateLimits,
    private readonly environment: Environment,
  ) {}

  /** A new code of 8 digits and a new secret, for a screen at this network address; `rate-limited` after too many. */
  async make(address: string): Promise<{ code: string; secret: string }> {
    const { pairings } = this.environment.limits;
    await this.limits.take(`pairing ${address}`, { limit: pairings, windowSec: WINDOW_SEC });
    return { code: String(randomInt(10_000_000, 100_000_000)), secret: randomBytes(32).toString('base64url') };
  }

  /** What the server keeps of a code or a secret, in hex. */
  hash(value: string): string {
    return this.keys.hmac('stage', `pairing:${value}`).toString('hex');
  }

  /** Counts a wrong code against whoever typed it: `wrong-pairing-code`, `rate-limited` after too many. */
  async refuseWrong(actor: Actor): Promise<never> {
    const who = actor.kind === 'account' ? actor.accountId : actor.kind;
    const { wrongCodes } = this.environment.limits;
    await this.limits.take(`pairing-code ${who}`, { limit: wrongCodes, windowSec: WINDOW_SEC });
    return refuse('wrong-pairing-code');
  }
}
