import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AccountsModule } from '@rt/api/accounts';
import { ActivitiesModule } from '@rt/api/activities';
import { ArchiveModule } from '@rt/api/archive';
import { ContributionsModule } from '@rt/api/contributions';
import { DemoModule } from '@rt/api/demo';
import { DirectoryModule } from '@rt/api/directory';
import { InvitationsModule } from '@rt/api/invitations';
import { LiveModule } from '@rt/api/live';
import { OrganisationModule } from '@rt/api/organisation';
import { PlanningModule } from '@rt/api/planning';
import { type Clock, type Environment, PlatformModule } from '@rt/api/platform';
import { ProgrammesModule } from '@rt/api/programmes';
import { PublicationModule } from '@rt/api/publication';
import { RehearsalsModule } from '@rt/api/rehearsals';
import { SeatsModule } from '@rt/api/seats';
import { SessionsModule } from '@rt/api/sessions';

export const FEATURES: Type[] = [
  AccountsModule,
  ProgrammesModule,
  OrganisationModule,
  DirectoryModule,
  InvitationsModule,
  PlanningModule,
  SeatsModule,
  ActivitiesModule,
  SessionsModule,
  PublicationModule,
  LiveModule,
  DemoModule,
  ContributionsModule,
  ArchiveModule,
  RehearsalsModule,
];

/** Composition only: the platform for one environment, and all features. */
@Module({})
export class AppModule {
  static with(environment: Environment, clock?: Type<Clock>): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(environment, clock), ...FEATURES] };
  }
}
