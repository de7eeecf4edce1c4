export { SimulatedSaid } from './crowd/simulated-said';
export { SimulatedWatch } from './crowd/simulated-watch';
export { RehearsalsModule } from './rehearsals.module';
