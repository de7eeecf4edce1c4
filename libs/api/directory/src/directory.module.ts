import { Module } from '@nestjs/common';
import { OrganisationModule } from '@rt/api/organisation';

import { DirectoryController } from './directory.controller';
import { DirectoryQueries } from './directory.queries';
import { DirectoryRepository } from './directory.repository';
import { SavePerson } from './save-person';

@Module({
  imports: [OrganisationModule],
  controllers: [DirectoryController],
  providers: [DirectoryQueries, DirectoryRepository, SavePerson],
  exports: [DirectoryQueries],
})
export class DirectoryModule {}
