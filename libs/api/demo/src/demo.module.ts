import { Module } from '@nestjs/common';
import { ActivitiesModule } from '@rt/api/activities';
import { ArchiveModule } from '@rt/api/archive';
import { ContributionsModule } from '@rt/api/contributions';
import { RehearsalsModule } from '@rt/api/rehearsals';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SeatsModule } from '@rt/api/seats';
import { SessionsModule } from '@rt/api/sessions';

import { DemoOpenRoom } from './demo-open-room';
import { RemoveSimulated } from './simulated/remove-simulated';
import { RemoveSimulatedJob } from './simulated/remove-simulated.job';
import { SimulatePeople } from './simulated/simulate-people';
import { SimulatedController } from './simulated/simulated.controller';
import { SimulatedSeats } from './simulated/simulated-seats';

/** What a demo has and a production server refuses: simulated people, and the room that anybody may enter. */
@Module({
  imports: [
    ActivitiesModule,
    ArchiveModule,
    ContributionsModule,
    RehearsalsModule,
    RoundtablesModule,
    SeatsModule,
    SessionsModule,
  ],
  controllers: [SimulatedController],
  providers: [DemoOpenRoom, RemoveSimulated, RemoveSimulatedJob, SimulatePeople, SimulatedSeats],
})
export class DemoModule {}
