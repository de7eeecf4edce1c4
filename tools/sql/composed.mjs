/** Statements composed at run time, with the tests that run each of their forms. Keep this list short. */
export const COMPOSED = {
  'libs/api/archive/src/search/search.repository.ts SearchRepository.hits':
    'libs/api/archive/src/search/search.integration-spec.ts',
  'libs/api/archive/src/search/search.repository.ts SearchRepository.counts':
    'libs/api/archive/src/search/search.integration-spec.ts',
  'libs/api/platform/src/database/write-anew.ts writeAnew': 'libs/api/sessions/src/sealing/sealing.integration-spec.ts',
  'libs/api/platform/src/database/make-roles.ts makeExtensions':
    'libs/api/platform/src/database/migrate.integration-spec.ts',
  'libs/api/platform/src/database/migrate.ts giveRights': 'libs/api/platform/src/database/migrate.integration-spec.ts',
};

export const PASSED_ON = [
  'libs/api/platform/src/database/database.ts Database.query',
  'libs/api/platform/src/database/pool-query.ts poolQuery',
  'libs/api/platform/src/jobs/job-queue.ts JobQueue',
  // Those of pg-boss, and those of the watch.
  'libs/api/platform/src/jobs/job-queue.ts JobQueue.onApplicationBootstrap',
  'libs/api/platform/src/jobs/job-queue.ts JobQueue.onApplicationBootstrap',
  'libs/api/platform/src/jobs/job-queue.ts JobQueue.drain',
];
