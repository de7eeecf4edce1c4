import { Injectable } from '@nestjs/common';
import { Environment, RateLimits, refuse } from '@rt/api/platform';

import { type SignInRequest, SignInRequestsRepository } from './sign-in-requests.repository';

const WINDOW_SEC = 15 * 60;
const TRIES_WINDOW_MS = 5 * 60 * 1000;
const DAY_SEC = 24 * 60 * 60;
/** Codes that may be tried for one mail address in a day, over all requests: one guess in 33,000 days. */
const TRIES_A_DAY = 30;
/** As many networks may each ask for their mails to one address before nobody may. */
const NETWORKS = 10;

/** Whoever is refused may be the owner, whose tries a stranger has used up: the mail holds another way in. */
const USE_THE_LINK = 'use-the-link';

/** How many sign-in mails a network and a mail address may cause in 15 minutes, and how many codes may be tried a day. */
@Injectable()
export class SignInAllowance {
  constructor(
    private readonly limits: RateLimits,
    private readonly environment: Environment,
    private readonly requests: SignInRequestsRepository,
  ) {}

  /** Throws `rate-limited` for known and unknown addresses alike; counts per network, so strangers cannot block the owner. */
  async take(email: string, network: string): Promise<void> {
    const { linksPerAddress, linksPerEmail } = this.environment.limits;
    const address = email.toLowerCase();
    await this.limits.take(`sign-in-address:${network}`, { limit: linksPerAddress, windowSec: WINDOW_SEC });
    await this.limits.take(`sign-in-email:${address} ${network}`, { limit: linksPerEmail, windowSec: WINDOW_SEC });
    await this.limits.take(`sign-in-email:${address}`, { limit: linksPerEmail * NETWORKS, windowSec: WINDOW_SEC });
  }

  /**
   * Counts a try of a request's code; throws `rate-limited` above the limit of the request or of its mail address and
   * day. Counted before the code is compared, so that no number of parallel tries gets past the limit; a right code ends
   * the request anyway, and the link in the mail goes on working.
   */
  async takeTry({ id, email }: Pick<SignInRequest, 'id' | 'email'>): Promise<void> {
    const left = await this.requests.takeTry(id, this.environment.limits.wrongCodes);
    if (!left) refuse('rate-limited', { reason: USE_THE_LINK, retryAfterMs: TRIES_WINDOW_MS });
    const day = { limit: TRIES_A_DAY, windowSec: DAY_SEC };
    const { allowed, retryAfterMs } = await this.limits.count(`sign-in-tries:${email.toLowerCase()}`, day);
    if (!allowed) refuse('rate-limited', { reason: USE_THE_LINK, retryAfterMs });
  }
}
