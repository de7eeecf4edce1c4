export { ProgrammesModule } from './programmes.module';
export { ProgrammesRepository } from './programmes.repository';
