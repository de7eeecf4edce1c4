import { Module } from '@nestjs/common';
import { AccountsModule } from '@rt/api/accounts';

import { AddProgramme } from './add-programme';
import { ProgrammeScopes } from './programme-scopes';
import { ProgrammesController } from './programmes.controller';
import { ProgrammesQueries } from './programmes.queries';
import { ProgrammesRepository } from './programmes.repository';

@Module({
  imports: [AccountsModule],
  controllers: [ProgrammesController],
  providers: [AddProgramme, ProgrammeScopes, ProgrammesQueries, ProgrammesRepository],
  exports: [ProgrammesRepository],
})
export class ProgrammesModule {}
