import { Injectable } from '@nestjs/common';
import { type Actor, type Allowance, AuditLog, Environment, RateLimits, Refusal } from '@rt/api/platform';

const WINDOW_SEC = 5 * 60;

export interface SignInTry {
  readonly way: 'code' | 'link' | 'first-administrator';
  readonly address: string;
  accountId?: string | null;
}

/** Counts tries to sign in that are refused (S10) and keeps a record of each (S120): whose account, which way, why. */
@Injectable()
export class SignInRefusals {
  constructor(
    private readonly audit: AuditLog,
    private readonly limits: RateLimits,
    private readonly environment: Environment,
  ) {}

  /** Does the work of a try. A refusal of it is recorded, so many a network address, and passed on. */
  async watch<T>(actor: Actor, attempt: SignInTry, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal && error.status < 500) await this.note(actor, attempt, error);
      throw error;
    }
  }

  private async note(
    { orgId }: Actor,
    { way, address, accountId = null }: SignInTry,
    { code }: Refusal,
  ): Promise<void> {
    const { allowed } = await this.limits.count(keyOf(way, address), this.allowance());
    // Nobody can fill the record with tries.
    if (!allowed) return;
    await this.audit.record({
      actor: { kind: 'nobody', orgId },
      verb: 'refuse-sign-in',
      subjectId: accountId,
      detail: { way, code },
    });
  }

  private allowance(): Allowance {
    return { limit: this.environment.limits.wrongCodesPerAddress, windowSec: WINDOW_SEC };
  }
}

function keyOf(way: string, address: string): string {
  return `sign-in-${way}:${address}`;
}
