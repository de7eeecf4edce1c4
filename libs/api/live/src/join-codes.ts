import { Injectable } from '@nestjs/common';
import { Environment, Log, RateLimits, refuse } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';

const FIVE_MINUTES_SEC = 300;

/** Who tries a code: a device (a cookie of ours) at a network address. */
export interface Visitor {
  readonly device: string;
  readonly address: string;
}

/**
 * Finds a session by its join code. Only wrong codes are counted: a whole conference joins from one address, and no
 * number of right codes is too many (docs/decisions.md 27).
 */
@Injectable()
export class JoinCodes {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly limits: RateLimits,
    private readonly environment: Environment,
    private readonly log: Log,
  ) {}

  /** The roundtable; `wrong-join-code`, or `rate-limited` after too many wrong ones. */
  async find(visitor: Visitor, code: string): Promise<RoundtableFacts> {
    return (await this.current(code)) ?? this.refuseWrong(visitor);
  }

  /** The same, and what became of one that was cancelled or published: people come back with its code. */
  async look(visitor: Visitor, code: string): Promise<RoundtableFacts> {
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

  private async countWrong({ device, address }: Visitor): Promise<void> {
    const { wrongCodes, wrongCodesPerAddress, wrongCodesOverall } = this.environment.limits;
    const overall = await this.limits.count('join-code', { limit: wrongCodesOverall, windowSec: 60 });
    if (!overall.allowed) this.log.warn('alarm: wrong join codes from everywhere');
    await this.limits.take(`join-code device ${device}`, { limit: wrongCodes, windowSec: FIVE_MINUTES_SEC });
    await this.limits.take(`join-code address ${address}`, {
      limit: wrongCodesPerAddress,
      windowSec: FIVE_MINUTES_SEC,
    });
  }
}

function digitsOf(code: string): string {
  return code.replace(' ', '');
}
