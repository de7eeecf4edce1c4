import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { PeopleModule } from '@rt/api/people';
import { type Environment, PlatformModule } from '@rt/api/platform';

/** The features of the server, in the order of the table in docs/architecture.md. */
export const FEATURES: Type[] = [PeopleModule];

/** Composition only: the platform for one environment, and all features. */
@Module({})
export class AppModule {
  static with(environment: Environment): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(environment), ...FEATURES] };
  }
}
