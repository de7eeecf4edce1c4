export { DemoFault } from './demo-client';
export { type DemoServer, seedDemo } from './seed-demo';
