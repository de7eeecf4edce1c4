export { DemoModule } from './demo.module';
export { DEMO_ORGANISATION, demoPrivacy } from './seeding/content';
export { seedDemo } from './seeding/seed-demo';
export { TurnedClock } from './seeding/turned-clock';
