import { randomBytes, randomUUID } from 'node:crypto';

import { type HttpClient, signInByMail, signInDemo } from '@rt/testing/rooms';
import pg from 'pg';

import { RAISED_LIMITS, startTopology } from '../../../../../tools/load/topology.mjs';
import { ROOMS } from './index';
import type { Room, RoomName, Site } from './room';

const ENV = { ...RAISED_LIMITS, RT_LIMIT_TEXTS_PER_SEC: '1000', RT_LIMIT_TEXTS_BURST: '1000' };

export interface Built {
  readonly program: string;
  readonly webDir: string;
}

/** A server whose rooms are made when they are first asked for. */
export class RunningSite implements Site {
  private readonly rooms = new Map<RoomName, Promise<Room>>();

  private constructor(
    readonly base: string,
    readonly ownerUrl: string,
    readonly staff: Site['staff'],
    readonly stop: () => Promise<void>,
  ) {}

  static async start(seed: boolean, { program, webDir }: Partial<Built> = {}): Promise<RunningSite> {
    const env = webDir ? { ...ENV, RT_WEB_DIR: webDir } : ENV;
    const topology = await startTopology({ durable: false, seed, env, ...(program ? { program } : {}) });
    const base = topology.processes[0]?.url ?? '';
    const { ownerUrl } = topology.database;
    const staff = await signInStaff(base, ownerUrl);
    return new RunningSite(base, ownerUrl, staff, () => topology.stop());
  }

  room(name: RoomName): Promise<Room> {
    const room = this.rooms.get(name) ?? ROOMS[name](this);
    this.rooms.set(name, room);
    return room;
  }

  async acceptedRules(): Promise<string[]> {
    const rooms = await Promise.all(this.rooms.values());
    const phones = rooms.flatMap((room) => Object.values(room.phones ?? {}));
    return phones.flatMap(({ session }) => session.ruleText.split(/\n+/));
  }
}

/** The demo's three roles, and administrators, whom the demo does not have. */
async function signInStaff(base: string, ownerUrl: string): Promise<Site['staff']> {
  const organiser = await signInDemo(base);
  const signIn = async (name: string, role: string): Promise<HttpClient> => {
    const email = `${name.toLowerCase().replace(' ', '.')}@example.org`;
    await addAdministrator(ownerUrl, { email, name, role });
    return signInByMail(organiser, email);
  };
  const emergency = await signIn('Emma Emergency', 'platform_admin');
  const administrator = await signIn('Ada Administrator', 'org_admin');
  // Only now: the administrator receives a mail about it, and the code must be in the first mail.
  await emergency.post('/api/break-glass', { reason: 'The only administrator is ill and the session starts at 14:00' });
  return {
    ...{ organiser, emergency, administrator },
    noteTaker: await signInDemo(base, 'note_taker'),
    reviewer: await signInDemo(base, 'reviewer'),
    platform: await signIn('Paul Platform', 'platform_admin'),
  };
}

interface Administrator {
  readonly email: string;
  readonly name: string;
  readonly role: string;
}

async function addAdministrator(connectionString: string, { email, name, role }: Administrator): Promise<void> {
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
