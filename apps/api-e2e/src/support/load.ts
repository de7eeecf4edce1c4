/** The test rooms and the load tools of the workspace, under one name for the tests. */
export { connectAll, inParallel, RawSocket } from '../../../../tools/load/raw-socket.mjs';
export { RAISED_LIMITS, redisProgram, startRedis, startTopology } from '../../../../tools/load/topology.mjs';
export {
  type ActivityPlan,
  addPerson,
  HttpClient,
  HttpProblem,
  mailTo,
  Phone,
  response,
  Room,
  signInByMail,
  signInDemo,
  singleChoice,
  text,
} from '@rt/testing/rooms';
