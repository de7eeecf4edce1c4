import { Injectable } from '@nestjs/common';
import { Alarms, type Allowance, Environment, RateLimits, refuse } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';

import { Turns } from './pace/turns';

const FIVE_MINUTES_SEC = 300;

type Limit = readonly [key: string, allowance: Allowance];

/** Who tries a code: a device (a cookie of ours) in a network (see `networkOf`). */
export interface Visitor {
  readonly device: string;
  readonly network: string;
  /** The device as our cookie has it from now on: never shared with others, even where a made-up one was brought. */
  readonly ownDevice: string;
  readonly returning: boolean;
  readonly link?: string;
}

/**
 * Finds a session by its join code. Only wrong codes are counted: a whole conference joins from one address, and no
 * number of right codes is too many. Who has used up the wrong ones is refused before any code is looked up, a right one
 * too, until the window ends (docs/decisions.md 27).
 *
 * What a code is shows only after it was looked up. So of one device or address no more tries are under way at once, in this
 * process, than may be wrong: a burst has at most twice as many looked up. Right codes cost no statement more for it, and
 * an address has more turns by default than a process has connections.
 */
@Injectable()
export class JoinCodes {
  private readonly turns = new Turns();

  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly limits: RateLimits,
    private readonly environment: Environment,
    private readonly alarms: Alarms,
  ) {}

  /** The roundtable; `wrong-join-code`, or `rate-limited` after too many wrong ones. */
  async find(visitor: Visitor, code: string): Promise<RoundtableFacts> {
    return this.attempt(visitor, () => this.current(code));
  }

  /** The same, and what became of one that was cancelled or published: people come back with its code. */
  async look(visitor: Visitor, code: string): Promise<RoundtableFacts> {
    return this.attempt(
      visitor,
      async () => (await this.current(code)) ?? this.roundtables.factsByFormerJoinCode(digitsOf(code)),
    );
  }

  private attempt(visitor: Visitor, find: () => Promise<RoundtableFacts | undefined>): Promise<RoundtableFacts> {
    const work = async (): Promise<RoundtableFacts> => {
      await this.checkLimits(visitor);
      return (await find()) ?? this.refuseWrong(visitor);
    };
    // The device's turn first: tries of it that wait take none of its neighbours'.
    const [device, address] = this.limitsOf(visitor);
    return this.inTurn(device, () => this.inTurn(address, work));
  }

  private inTurn<T>([key, { limit }]: Limit, work: () => Promise<T>): Promise<T> {
    return this.turns.take(key, limit, work);
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
    // Each is counted before one refuses: what is one too many for the device is one of the address all the same.
    const counts: Awaited<ReturnType<RateLimits['count']>>[] = [];
    for (const [key, allowance] of this.limitsOf(visitor)) counts.push(await this.limits.count(key, allowance));
    const used = counts.find(({ allowed }) => !allowed);
    if (used) refuse('rate-limited', { retryAfterMs: used.retryAfterMs });
  }

  private limitsOf({ device, network }: Visitor): [device: Limit, address: Limit] {
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
