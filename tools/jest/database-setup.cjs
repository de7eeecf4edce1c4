/** Before the integration tests: use the server at TEST_DATABASE_URL, or start one that is gone after the run. */
module.exports = async () => {
  if (process.env.TEST_DATABASE_URL) return;
  const { startTemporaryDatabase } = await import('../db.mjs');
  const database = await startTemporaryDatabase();
  globalThis.rtTestDatabase = database;
  process.env.TEST_DATABASE_URL = database.ownerUrl;
  process.env.TEST_DATABASE_APP_URL = database.appUrl;
  process.env.TEST_DATABASE_PUBLIC_URL = database.publicUrl;
};
