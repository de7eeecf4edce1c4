/** The load tools of the workspace, under one name for the tests. */
export { HttpClient, HttpProblem } from '../../../../tools/load/http-client.mjs';
export { connectAll, inParallel, RawSocket } from '../../../../tools/load/raw-socket.mjs';
export {
  joinByCode,
  joinMany,
  planRoundtable,
  response,
  signInDemo,
  singleChoice,
  startRoundtable,
} from '../../../../tools/load/room.mjs';
export { RAISED_LIMITS, redisProgram, startRedis, startTopology } from '../../../../tools/load/topology.mjs';
