import type { AddressInfo } from 'node:net';

import { seedDemo, TurnedClock } from '@rt/api/demo';
import { Clock, type Database, type Environment, EnvironmentFaults, Log, withDatabase } from '@rt/api/platform';

import { createApp } from './serve';

/** Fills an empty demo through a server of its own, on a free port of this machine, that ends with the command. */
export async function seed(environment: Environment): Promise<void> {
  if (!environment.demo) throw new EnvironmentFaults(['The demo data are for RT_MODE=demo only.']);
  const log = new Log(environment.logLevel);
  await withDatabase(environment, log, refuseRealAccounts);
  const app = await createApp(environment, log, TurnedClock);
  try {
    await app.listen(0, '127.0.0.1');
    const clock = app.get<TurnedClock>(Clock);
    const { port } = app.getHttpServer().address() as AddressInfo;
    const { origin } = new URL(environment.web.publicUrl);
    const seeded = await seedDemo({ base: `http://127.0.0.1:${port}`, origin, now: new Date(), clock });
    log.info(seeded ? 'the demo is filled' : 'the demo was filled before');
  } finally {
    await app.close();
  }
}

/** A database with the account of a real person belongs to an installation, even when RT_MODE says demo. */
async function refuseRealAccounts(database: Database): Promise<void> {
  const real = await database.query('select 1 from accounts where demo_role is null limit 1');
  if (real.length > 0)
    throw new EnvironmentFaults(['This database has accounts of real people. Seed an empty database instead.']);
}
