/** Slow tests: crashes, installing, restoring, attacks, generators, 500 simulated people, and screens with long words or after an act: stage `release-e2e` of `npm test -- everything`. */
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
  'apps/web-e2e/src/screens/screens-before-release.e2e-spec.ts',
  'libs/api/rehearsals/src/rehearsal-of-500.integration-spec.ts',
  'tools/generate/generate.integration-spec.mjs',
];
