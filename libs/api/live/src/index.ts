export { Participations } from './joining/participations';
export { LiveModule } from './live.module';
