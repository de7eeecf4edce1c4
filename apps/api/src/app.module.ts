import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { ActivitiesModule } from '@rt/api/activities';
import { ArchiveModule } from '@rt/api/archive';
import { ContributionsModule } from '@rt/api/contributions';
import { LiveModule } from '@rt/api/live';
import { PeopleModule } from '@rt/api/people';
import { type Clock, type Environment, PlatformModule } from '@rt/api/platform';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SeatsModule } from '@rt/api/seats';
import { SessionsModule } from '@rt/api/sessions';

/** The features of the server, in the order of the table in docs/architecture.md. */
export const FEATURES: Type[] = [
  PeopleModule,
  RoundtablesModule,
  SeatsModule,
  ActivitiesModule,
  SessionsModule,
  LiveModule,
  ContributionsModule,
  ArchiveModule,
];

/** Composition only: the platform for one environment, and all features. */
@Module({})
export class AppModule {
  static with(environment: Environment, clock?: Type<Clock>): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(environment, clock), ...FEATURES] };
  }
}
