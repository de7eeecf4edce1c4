import { Module } from '@nestjs/common';

import { InvitationTokens } from './invitation-tokens';
import { InvitationsRepository } from './invitations.repository';
import { RoundtablesQueries } from './roundtables.queries';
import { RoundtablesRepository } from './roundtables.repository';

/** Planning and inviting; gives other features `RoundtablesQueries`. */
@Module({
  providers: [InvitationTokens, InvitationsRepository, RoundtablesQueries, RoundtablesRepository],
  exports: [RoundtablesQueries],
})
export class RoundtablesModule {}
