import { Injectable } from '@nestjs/common';
import { type Actor, allow } from '@rt/api/platform';
import type { PersonList } from '@rt/contracts';

import { mayUseDirectory } from './directory.policy';
import { DirectoryRepository, type InvitablePerson } from './directory.repository';

@Injectable()
export class DirectoryQueries {
  constructor(private readonly directory: DirectoryRepository) {}

  async people(actor: Actor): Promise<PersonList> {
    allow(mayUseDirectory(actor));
    return { items: await this.directory.list(actor.orgId) };
  }

  /** The people of an organisation's directory among some ids, by name; erased ones are left out. Asks for no right. */
  async invitable(orgId: string, ids: readonly string[]): Promise<InvitablePerson[]> {
    return this.directory.invitable(orgId, ids);
  }
}
