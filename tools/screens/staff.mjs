/** The people at the console: the demo's three, and an administrator, whom a demo has not. */
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { HttpClient } from '../load/http-client.mjs';
import { signInDemo } from '../load/room.mjs';
import { mailTo } from './worlds.mjs';

const ADMINISTRATOR = 'administrator@example.org';

/** Signed-in clients of one server: `{ organiser, noteTaker, reviewer, administrator }`. */
export async function staffOf({ database, processes }) {
  const base = processes[0].url;
  const organiser = await signInDemo(base);
  await addAdministrator(database.ownerUrl);
  return {
    organiser,
    noteTaker: await signInDemo(base, 'note_taker'),
    reviewer: await signInDemo(base, 'reviewer'),
    administrator: await signInByMail(base, organiser),
  };
}

async function addAdministrator(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const id = randomUUID();
    await client.query(
      `insert into accounts (id, org_id, email, display_name, pseudonym_salt)
       select $1, id, $2, 'Ada Administrator', $3 from organisations`,
      [id, ADMINISTRATOR, randomBytes(16)],
    );
    await client.query(
      `insert into memberships (id, org_id, account_id, role, scope)
       select $1, org_id, id, 'org_admin', 'organisation' from accounts where id = $2`,
      [randomUUID(), id],
    );
  } finally {
    await client.end();
  }
}

/** The mailed code is read in the demo's outbox. */
async function signInByMail(base, organiser) {
  const client = new HttpClient(base);
  await client.post('/api/sign-in', { email: ADMINISTRATOR });
  const [, code] = (await mailTo(organiser, ADMINISTRATOR)).match(/code there: (\d{6})/);
  await client.post('/api/sign-in/code', { code });
  return client;
}
