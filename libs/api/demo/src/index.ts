export { DEMO_ORGANISATION, demoPrivacy } from './content';
export { DemoFault } from './demo-client';
export { type DemoServer, seedDemo } from './seed-demo';
export { TurnedClock } from './turned-clock';
