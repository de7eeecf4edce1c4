import { Module } from '@nestjs/common';
import { AccountsModule } from '@rt/api/accounts';
import { ActivitiesModule } from '@rt/api/activities';
import { LiveModule } from '@rt/api/live';
import { OrganisationModule } from '@rt/api/organisation';
import { PlanningModule } from '@rt/api/planning';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SeatsModule } from '@rt/api/seats';
import { SessionsModule } from '@rt/api/sessions';

import { SimulatedCrowd } from './crowd/simulated-crowd';
import { SimulatedSaid } from './crowd/simulated-said';
import { SimulatedWatch } from './crowd/simulated-watch';
import { RehearsalArrivals } from './rehearsal-arrivals';
import { RehearsalCopies } from './rehearsal-copies';
import { RehearsalsController } from './rehearsals.controller';
import { StartRehearsal } from './start-rehearsal';

@Module({
  imports: [
    AccountsModule,
    ActivitiesModule,
    LiveModule,
    OrganisationModule,
    PlanningModule,
    RoundtablesModule,
    SeatsModule,
    SessionsModule,
  ],
  controllers: [RehearsalsController],
  providers: [RehearsalArrivals, RehearsalCopies, SimulatedCrowd, SimulatedSaid, SimulatedWatch, StartRehearsal],
  exports: [SimulatedSaid, SimulatedWatch],
})
export class RehearsalsModule {}
