import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GrantScopes } from '@rt/api/accounts';

import { ProgrammesRepository } from './programmes.repository';

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
