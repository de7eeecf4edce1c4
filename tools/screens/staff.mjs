/** The people at the console: the demo's three, and the administrators, whom a demo has not. */
import { randomBytes, randomUUID } from 'node:crypto';

import pg from 'pg';

import { HttpClient } from '../load/http-client.mjs';
import { signInDemo } from '../load/room.mjs';
import { mailTo } from './worlds.mjs';

const ADMINISTRATOR = { email: 'administrator@example.org', name: 'Ada Administrator', role: 'org_admin' };
const PLATFORM = { email: 'platform@example.org', name: 'Paul Platform', role: 'platform_admin' };
/** One who has opened emergency access. */
const EMERGENCY = { email: 'emergency@example.org', name: 'Emma Emergency', role: 'platform_admin' };

/** Signed-in clients of one server: `{ organiser, noteTaker, reviewer, administrator, platform, emergency }`. */
export async function staffOf({ database, processes }) {
  const base = processes[0].url;
  const organiser = await signInDemo(base);
  for (const one of [ADMINISTRATOR, PLATFORM, EMERGENCY]) await addAdministrator(database.ownerUrl, one);
  const emergency = await signInByMail(base, organiser, EMERGENCY);
  const administrator = await signInByMail(base, organiser, ADMINISTRATOR);
  // Afterwards, since the administrator is mailed of it and reads the code of the first mail.
  await emergency.post('/api/break-glass', { reason: 'The only administrator is ill and the session starts at 14:00' });
  return {
    organiser,
    noteTaker: await signInDemo(base, 'note_taker'),
    reviewer: await signInDemo(base, 'reviewer'),
    administrator,
    platform: await signInByMail(base, organiser, PLATFORM),
    emergency,
  };
}

async function addAdministrator(connectionString, { email, name, role }) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const id = randomUUID();
    await client.query(
      `insert into accounts (id, org_id, email, display_name, pseudonym_salt)
       select $1, id, $2, $4, $3 from organisations`,
      [id, email, randomBytes(16), name],
    );
    await client.query(
      `insert into memberships (id, org_id, account_id, role, scope)
       select $1, org_id, id, $3, 'organisation' from accounts where id = $2`,
      [randomUUID(), id, role],
    );
  } finally {
    await client.end();
  }
}

/** The mailed code is read in the demo's outbox. */
async function signInByMail(base, organiser, { email }) {
  const client = new HttpClient(base);
  await client.post('/api/sign-in', { email });
  const [, code] = (await mailTo(organiser, email)).match(/\s(\d{6})$/m);
  await client.post('/api/sign-in/code', { code });
  return client;
}
