/**
 * Journeys that `npm test` skips and `npm test -- everything` runs (stage `release-e2e`): each takes long and tests a way to
 * install, restore or lose a server, which few changes touch.
 */
module.exports = [
  'apps/api-e2e/src/faults/storage-full.e2e-spec.ts',
  'apps/api-e2e/src/journeys/debian.e2e-spec.ts',
  'apps/api-e2e/src/journeys/hosted-database.e2e-spec.ts',
  'apps/api-e2e/src/journeys/restore.e2e-spec.ts',
  'apps/api-e2e/src/journeys/turned-clocks.e2e-spec.ts',
];
