import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog, Database, refuse, RoomEmitter } from '@rt/api/platform';

import type { Account } from '../account';
import { AccountsRepository } from '../accounts.repository';
import { SignInSecrets } from './sign-in-secrets';
import { SignInsRepository } from './sign-ins.repository';

const VALID_HOURS = 12;

/** A begun sign-in: the account, and the secret for the cookie (given out this once). */
export interface OpenedSignIn {
  readonly account: Account;
  readonly secret: string;
}

/** Begins a sign-in for an account that has shown who it is. Whatever the browser was signed in as before ends (S25). */
@Injectable()
export class OpenSignIn {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly signIns: SignInsRepository,
    private readonly secrets: SignInSecrets,
    private readonly audit: AuditLog,
    private readonly rooms: RoomEmitter,
  ) {}

  async run(before: Actor, input: { orgId: string; accountId: string; way: string }): Promise<OpenedSignIn> {
    return this.database.transaction(async () => {
      const account = await this.accounts.find(input.orgId, input.accountId);
      if (account?.state !== 'active') return refuse('not-signed-in');

      const secret = this.secrets.fresh();
      const signInId = await this.signIns.insert(account.id, this.secrets.hash(secret), VALID_HOURS);
      await this.endEarlier(before);
      await this.audit.record({
        actor: {
          kind: 'account',
          accountId: account.id,
          orgId: account.orgId,
          displayName: '',
          roles: account.roles,
          signInId,
        },
        verb: 'sign-in',
        subjectId: account.id,
        detail: { way: input.way },
      });

      return { account, secret };
    });
  }

  private async endEarlier(before: Actor): Promise<void> {
    if (before.kind !== 'account') return;
    const { signInId } = before;
    await this.signIns.end(signInId);
    this.database.afterCommit(() => this.rooms.disconnect(`sign-in:${signInId}`));
  }
}
