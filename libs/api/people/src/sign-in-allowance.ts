import { Injectable } from '@nestjs/common';
import { Environment, RateLimits } from '@rt/api/platform';

const WINDOW_SEC = 15 * 60;

/** How many sign-in mails one mail address and one network address may cause in 15 minutes. */
@Injectable()
export class SignInAllowance {
  constructor(
    private readonly limits: RateLimits,
    private readonly environment: Environment,
  ) {}

  /** Throws `rate-limited` for a network address above its limit; false for a mail address above its own. */
  async take(email: string, address: string): Promise<boolean> {
    const { linksPerAddress, linksPerEmail } = this.environment.limits;
    await this.limits.take(`sign-in-address:${address}`, { limit: linksPerAddress, windowSec: WINDOW_SEC });
    const key = `sign-in-email:${email.toLowerCase()}`;
    const { allowed } = await this.limits.count(key, { limit: linksPerEmail, windowSec: WINDOW_SEC });
    return allowed;
  }
}
