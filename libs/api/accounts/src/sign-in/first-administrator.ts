import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Actor, cleanName, Database, Environment, Installation, refuse } from '@rt/api/platform';
import type { FirstAdministratorRequest } from '@rt/contracts';

import { AccountsRepository } from '../accounts.repository';
import { type OpenedSignIn, OpenSignIn } from './open-sign-in';
import { SignInRefusals } from './sign-in-refusals';
import { SignInSecrets } from './sign-in-secrets';

const NAME = 'first-administrator';

/** Works once, with the token that the first start of an empty production database printed (S20). */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly installation: Installation,
    private readonly secrets: SignInSecrets,
    private readonly openSignIn: OpenSignIn,
    private readonly refusals: SignInRefusals,
  ) {}

  async run(actor: Actor, input: FirstAdministratorRequest, address: string): Promise<OpenedSignIn> {
    return this.refusals.watch(actor, { way: 'first-administrator', address }, () => this.make(actor, input));
  }

  private async make(actor: Actor, input: FirstAdministratorRequest): Promise<OpenedSignIn> {
    return this.database.transaction(async () => {
      await this.accounts.lockAdministration(actor.orgId);
      if (!(await this.accounts.isEmpty())) return refuse('not-found');
      if (!(await this.installation.take(NAME, this.secrets.hash(input.token)))) return refuse('not-found');

      const { orgId } = actor;
      const accountId = await this.accounts.insert({
        orgId,
        email: input.email,
        displayName: cleanName(input.displayName, 'displayName'),
      });
      await this.accounts.setRoles({ id: accountId, orgId }, [
        { role: 'org_admin', scope: 'organisation', scopeId: null },
        { role: 'platform_admin', scope: 'organisation', scopeId: null },
      ]);

      return this.openSignIn.run(actor, { orgId, accountId, way: 'first-administrator' });
    });
  }
}

/** Prints the token at the first start of an empty production database; the database keeps its hash only. */
@Injectable()
export class FirstAdministratorToken implements OnApplicationBootstrap {
  constructor(
    private readonly environment: Environment,
    private readonly accounts: AccountsRepository,
    private readonly installation: Installation,
    private readonly secrets: SignInSecrets,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.environment.demo || !this.environment.roles.has('http') || !(await this.accounts.isEmpty())) return;
    const token = this.secrets.fresh();
    if (await this.installation.keepOnce(NAME, this.secrets.hash(token))) this.print(token);
  }

  // Not through the log, which may be shipped elsewhere: this is for whoever starts the server.
  private print(token: string): void {
    const address = `${this.environment.web.publicUrl}/console/sign-in#first=${token}`;
    process.stdout.write(
      `There is no account yet. Make the first administrator here (this is shown once):\n${address}\n`,
    );
  }
}
