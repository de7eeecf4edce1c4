export { DemoModule } from './demo.module';
export { DEMO_ORGANISATION, demoPrivacy } from './seeding/content';
export { DemoFault } from './seeding/demo-client';
export { type DemoServer, seedDemo } from './seeding/seed-demo';
export { TurnedClock } from './seeding/turned-clock';
