import { Injectable } from '@nestjs/common';

import type { AccountActor } from './actor';

/** Finds who holds a sign-in cookie; undefined when it is not valid (any more). Counts as an act of that person. */
export type SignInFinder = (secret: string) => Promise<AccountActor | undefined>;

/** Where the sign-in guard asks; the feature that stores sign-ins puts itself here when it starts. */
@Injectable()
export class SignIns {
  private finder?: SignInFinder;

  use(finder: SignInFinder): void {
    this.finder = finder;
  }

  async find(secret: string): Promise<AccountActor | undefined> {
    return this.finder?.(secret);
  }
}

export const SIGN_IN_COOKIE = 'rt';
