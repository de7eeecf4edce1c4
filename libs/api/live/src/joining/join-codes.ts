import { Injectable } from '@nestjs/common';
import { Alarms, type Allowance, Environment, RateLimits, refuse } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';

const FIVE_MINUTES_SEC = 300;

/** Who tries a code: a device (a cookie of ours) in a network (see `networkOf`). */
export interface Visitor {
  readonly device: string;
  readonly network: string;
  /** The device as our cookie has it from now on: never shared with others, even where a made-up one was brought. */
  readonly ownDevice: string;
  /** It brought that cookie, so that it may have been here before. */
  readonly returning: boolean;
}

/**
 * Finds a session by its join code. Only wrong codes are counted: a whole conference joins from one address, and no
 * number of right codes is too many. Who has used up the wrong ones is refused before any code is looked up, a right one
 * too, until the window ends (docs/decisions.md 27).
 */
@Injectable()
export class JoinCodes {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly limits: RateLimits,
    private readonly environment: Environment,
    private readonly alarms: Alarms,
  ) {}

  /** The roundtable; `wrong-join-code`, or `rate-limited` after too many wrong ones. */
  async find(visitor: Visitor, code: string): Promise<RoundtableFacts> {
    await this.checkLimits(visitor);
    return (await this.current(code)) ?? this.refuseWrong(visitor);
  }

  /** The same, and what became of one that was cancelled or published: people come back with its code. */
  async look(visitor: Visitor, code: string): Promise<RoundtableFacts> {
    await this.checkLimits(visitor);
    const current = await this.current(code);
    return current ?? (await this.roundtables.factsByFormerJoinCode(digitsOf(code))) ?? this.refuseWrong(visitor);
  }

  private async current(code: string): Promise<RoundtableFacts | undefined> {
    const found = await this.roundtables.factsByJoinCode(digitsOf(code));
    return found?.state === 'draft' ? undefined : found;
  }

  private async refuseWrong(visitor: Visitor): Promise<never> {
    await this.countWrong(visitor);
    return refuse('wrong-join-code');
  }

  private async checkLimits(visitor: Visitor): Promise<void> {
    try {
      for (const [key, allowance] of this.limitsOf(visitor)) await this.limits.check(key, allowance);
    } catch (error) {
      this.alarms.raise('somebody who has used up the wrong join codes goes on');
      throw error;
    }
  }

  private async countWrong(visitor: Visitor): Promise<void> {
    const overall = await this.limits.count('join-code', {
      limit: this.environment.limits.wrongCodesOverall,
      windowSec: 60,
    });
    if (!overall.allowed) this.alarms.raise('wrong join codes from everywhere');
    for (const [key, allowance] of this.limitsOf(visitor)) await this.limits.take(key, allowance);
  }

  private limitsOf({ device, network }: Visitor): [string, Allowance][] {
    const { wrongCodes, wrongCodesPerAddress } = this.environment.limits;
    return [
      [`join-code device ${device}`, { limit: wrongCodes, windowSec: FIVE_MINUTES_SEC }],
      [`join-code address ${network}`, { limit: wrongCodesPerAddress, windowSec: FIVE_MINUTES_SEC }],
    ];
  }
}

function digitsOf(code: string): string {
  return code.replace(' ', '');
}
