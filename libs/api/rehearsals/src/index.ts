export { SimulatedWatch } from './crowd/simulated-watch';
export { RehearsalsModule } from './rehearsals.module';
