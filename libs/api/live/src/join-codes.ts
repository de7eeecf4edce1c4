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
    const found = await this.roundtables.factsByJoinCode(code.replace(' ', ''));
    if (found && found.state !== 'draft') return found;
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
