/** After each file of journeys: whatever its own `afterAll` did not stop, since a `beforeAll` did not come to its end. */
afterAll(async () => {
  const { endLeftOpen } = require('../load/left-open.mjs');
  await endLeftOpen();
}, 240_000);
