import { freePort, type RunningDatabase, startTemporaryDatabase } from '../../../../tools/db.mjs';
import { readyMade } from '../../../../tools/load/ready-made.mjs';

/** A secret for the tests that start the program as in production. */
export const SECRET = 'k3Jd82hsLq0ZpWn5vTy7RbXc1MfGaE4u';

export interface Logins {
  readonly owner: string;
  readonly app: string;
  readonly visitor: string;
}

/** Settings that production needs, over these logins; nobody listens at the mail server's address. */
export async function productionOver({ owner, app, visitor }: Logins): Promise<Record<string, string>> {
  return {
    PORT: String(await freePort()),
    PUBLIC_URL: 'https://roundtable.example',
    RT_SECRET: SECRET,
    RT_DRAIN_SECONDS: '0',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'Roundtable <roundtable@roundtable.example>',
    DATABASE_URL: owner,
    DATABASE_APP_URL: app,
    DATABASE_PUBLIC_URL: visitor,
  };
}

export async function demoOver({ owner, app, visitor }: Logins): Promise<{ PORT: string } & Record<string, string>> {
  return {
    RT_MODE: 'demo',
    RT_SECRET: SECRET,
    LOG_LEVEL: 'error',
    PORT: String(await freePort()),
    DATABASE_URL: owner,
    DATABASE_APP_URL: app,
    DATABASE_PUBLIC_URL: visitor,
  };
}

export function loginsOf({ ownerUrl, appUrl, publicUrl }: RunningDatabase): Logins {
  return { owner: ownerUrl, app: appUrl, visitor: publicUrl };
}

/** A PostgreSQL with the roles of Roundtable and an empty database: a copy of one that the run makes once. */
export async function emptyDatabase(): Promise<RunningDatabase> {
  const made = await readyMade('cluster', () => undefined);
  return startTemporaryDatabase(made && { from: made.folder });
}
