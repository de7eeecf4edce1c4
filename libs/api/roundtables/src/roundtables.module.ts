import { Module } from '@nestjs/common';
import { OrganisationModule } from '@rt/api/organisation';

import { AgendaRepository } from './agenda/agenda.repository';
import { ConsoleAct } from './console-act';
import { RehearsalsRepository } from './rehearsals.repository';
import { RoundtablesQueries } from './roundtables.queries';
import { RoundtablesRepository } from './roundtables.repository';

const SHARED = [AgendaRepository, ConsoleAct, RehearsalsRepository, RoundtablesQueries, RoundtablesRepository];

/** What a roundtable is: its row, its agenda, who may do something with it, and the template of every act on it. */
@Module({ imports: [OrganisationModule], providers: SHARED, exports: SHARED })
export class RoundtablesModule {}
