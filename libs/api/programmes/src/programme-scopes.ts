import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GrantScopes } from '@rt/api/accounts';

import { ProgrammesRepository } from './programmes.repository';

/** Tells accounts which programmes there are for a role to be held at. */
@Injectable()
export class ProgrammeScopes implements OnModuleInit {
  constructor(
    private readonly scopes: GrantScopes,
    private readonly programmes: ProgrammesRepository,
  ) {}

  onModuleInit(): void {
    this.scopes.use((orgId, ids) => this.programmes.idsIn(orgId, ids));
  }
}
