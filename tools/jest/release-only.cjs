/**
 * Journeys that `npm test` skips and `npm test -- everything` runs (stage `release-e2e`): each takes long and tests a crash, or
 * a way to install, restore or attack a server, which few changes touch.
 */
module.exports = [
  'apps/api-e2e/src/intruder/intruder-proof.e2e-spec.ts',
  'apps/api-e2e/src/journeys/debian.e2e-spec.ts',
  'apps/api-e2e/src/faults/keys.e2e-spec.ts',
  'apps/api-e2e/src/faults/simulated.e2e-spec.ts',
  'apps/api-e2e/src/faults/storage-full.e2e-spec.ts',
  'apps/api-e2e/src/journeys/accept-secret.e2e-spec.ts',
  'apps/api-e2e/src/journeys/hosted-database.e2e-spec.ts',
  'apps/api-e2e/src/journeys/replay.e2e-spec.ts',
  'apps/api-e2e/src/journeys/restore.e2e-spec.ts',
  'apps/api-e2e/src/journeys/start-looks.e2e-spec.ts',
  'apps/api-e2e/src/journeys/turned-clocks.e2e-spec.ts',
];
