import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GrantScopes } from '@rt/api/accounts';
import { RoundtablesRepository } from '@rt/api/roundtables';

@Injectable()
export class RoundtableScopes implements OnModuleInit {
  constructor(
    private readonly scopes: GrantScopes,
    private readonly roundtables: RoundtablesRepository,
  ) {}

  onModuleInit(): void {
    this.scopes.use((orgId, ids) => this.roundtables.idsIn(orgId, ids));
  }
}
