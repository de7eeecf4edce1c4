import { Module } from '@nestjs/common';
import { AccountsModule } from '@rt/api/accounts';
import { ActivitiesModule } from '@rt/api/activities';
import { LiveModule } from '@rt/api/live';
import { PlanningModule } from '@rt/api/planning';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SeatsModule } from '@rt/api/seats';
import { SessionsModule } from '@rt/api/sessions';

import { SimulatedCrowd } from './crowd/simulated-crowd';
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
    PlanningModule,
    RoundtablesModule,
    SeatsModule,
    SessionsModule,
  ],
  controllers: [RehearsalsController],
  providers: [RehearsalArrivals, RehearsalCopies, SimulatedCrowd, SimulatedWatch, StartRehearsal],
  exports: [SimulatedWatch],
})
export class RehearsalsModule {}
