import { Injectable } from '@nestjs/common';
import { type Actor, Database, Environment, refuse, type ScopedRole } from '@rt/api/platform';
import type { DemoSignInRequest } from '@rt/contracts';

import { AccountsRepository } from '../accounts.repository';
import { type OpenedSignIn, OpenSignIn } from './open-sign-in';

type DemoRole = DemoSignInRequest['role'];

const DEMO_ACCOUNTS: Readonly<Record<DemoRole, { displayName: string; role: ScopedRole['role'] }>> = {
  organiser: { displayName: 'Olivia Organiser (demo)', role: 'organiser' },
  note_taker: { displayName: 'Noah Note-taker (demo)', role: 'note_taker' },
  // A second organiser, so that one visitor can publish as a second person (docs/decisions.md 32).
  reviewer: { displayName: 'Rita Reviewer (demo)', role: 'organiser' },
};

/** Signs a visitor of the demo in without a mail; in production this does not exist. */
@Injectable()
export class SignInAsDemo {
  constructor(
    private readonly environment: Environment,
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly openSignIn: OpenSignIn,
  ) {}

  async run(actor: Actor, input: { role: DemoRole }): Promise<OpenedSignIn> {
    if (!this.environment.demo) return refuse('not-found');

    return this.database.transaction(async () => {
      const accountId = await this.ensureAccount(actor.orgId, input.role);
      return this.openSignIn.run(actor, { orgId: actor.orgId, accountId, way: 'demo' });
    });
  }

  /** The demo account of a role, made at its first use; returns its id. */
  async ensureAccount(orgId: string, demoRole: DemoRole): Promise<string> {
    return this.database.transaction(async () => {
      await this.accounts.lockAdministration(orgId);
      const found = await this.accounts.findByDemoRole(orgId, demoRole);
      if (found) return found.id;
      const { displayName, role } = DEMO_ACCOUNTS[demoRole];
      const email = `${demoRole.replace('_', '-')}@demo.invalid`;
      const id = await this.accounts.insert({ orgId, email, displayName, demoRole });
      await this.accounts.setRoles({ id, orgId }, [{ role, scope: 'organisation', scopeId: null }]);
      return id;
    });
  }
}
