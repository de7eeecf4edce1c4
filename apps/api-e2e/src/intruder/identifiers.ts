import { createHmac, hkdfSync } from 'node:crypto';

import { ask } from '../faults/room';
import type { Needle } from './needles';
import type { Truth } from './scene';

/** What ties a row to a person: the kind of key that it holds. */
export type Form = 'participation' | 'invitation' | 'person' | 'address' | 'counter';

export interface Sign {
  readonly form: Form;
  readonly person: number;
}

const PURPOSES = [
  'session-wrap',
  'invitation',
  'participant',
  'author-secret',
  'second-person',
  'sign-in',
  'stage',
  'rate-limit',
  'pseudonym',
];
/** Lengths of the windows in which things are counted, in seconds. */
const WINDOWS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30, 60, 300, 600, 900, 3600, 86_400];
const COUNTED = ['text:', 'response:', 'respond:', 'upvote:', 'join:', ''];

interface Row {
  readonly email: string;
  readonly personId: string;
  readonly invitationId: string | null;
  readonly participationId: string | null;
}

/** The keys of everybody who was invited to a room, out of the tables of the identity side, and what RT_SECRET makes of them. */
export class Identifiers {
  private constructor(
    private readonly secret: Buffer,
    private readonly rows: readonly (Row & { readonly at: number })[],
  ) {}

  static async of(database: string, secret: Buffer, { roundtableId, people }: Truth): Promise<Identifiers> {
    const rows = await ask<Row>(
      database,
      `select person.email, person.id as "personId", i.id as "invitationId", p.id as "participationId"
         from people person join invitations i on i.person_id = person.id and i.roundtable_id = $1
         left join participations p on p.invitation_id = i.id`,
      [roundtableId],
    );
    const numbers = new Map(people.map(({ email, at }) => [email, at]));
    return new Identifiers(
      secret,
      rows.map((row) => ({ ...row, at: numbers.get(row.email) ?? -1 })),
    );
  }

  /** Together with those that were read at another time: sealing gives participations new ids, a backup has the old ones. */
  with(others: Identifiers): Identifiers {
    return new Identifiers(this.secret, [...this.rows, ...others.rows]);
  }

  /** How many people have a participation. */
  get participants(): number {
    return new Set(this.participations().map(({ person }) => person)).size;
  }

  /** The participation of each person who has one. */
  participations(): { id: string; person: number }[] {
    return this.rows.flatMap(({ participationId, at }) =>
      participationId ? [{ id: participationId, person: at }] : [],
    );
  }

  keyFor(purpose: string): Buffer {
    return keyOf(this.secret, purpose);
  }

  /** Everything to look for in bytes: ids as they stand in rows and as text, and what is counted under them. */
  needles(): Needle<Sign>[] {
    return this.rows.flatMap(({ at, email, ...ids }) => [
      { name: { form: 'address' as const, person: at }, bytes: Buffer.from(email) },
      ...idNeedles('person', at, ids.personId),
      ...idNeedles('invitation', at, ids.invitationId),
      ...idNeedles('participation', at, ids.participationId),
      ...this.counterNeedles(at, ids.participationId),
      ...this.counterNeedles(at, ids.invitationId),
    ]);
  }

  private counterNeedles(person: number, id: string | null): Needle<Sign>[] {
    if (id === null) return [];
    const name: Sign = { form: 'counter', person };
    return PURPOSES.flatMap((purpose) => {
      const key = this.keyFor(purpose);
      const plain = [bytesOf(id), ...COUNTED.map((word) => Buffer.from(word + id))];
      const windows = purpose === 'rate-limit' ? WINDOWS.map(bigEndian) : [];
      const macs = plain.flatMap((part) => [mac(key, part), ...windows.map((window) => mac(key, part, window))]);
      return macs.flatMap((bytes) => [
        { name, bytes },
        { name, bytes: Buffer.from(bytes.toString('hex')) },
        { name, bytes: Buffer.from(bytes.toString('base64url')) },
      ]);
    });
  }
}

function idNeedles(form: Form, person: number, id: string | null): Needle<Sign>[] {
  if (id === null) return [];
  return [Buffer.from(id), bytesOf(id), Buffer.from(id.replaceAll('-', ''))].map((bytes) => ({
    name: { form, person },
    bytes,
  }));
}

export function keyOf(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `rt/v1/${purpose}`, 32));
}

/** A UUID as its 16 bytes. */
export function bytesOf(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** HMAC-SHA256 over the parts. */
export function mac(key: Buffer, ...parts: readonly Buffer[]): Buffer {
  const made = createHmac('sha256', key);
  for (const part of parts) made.update(part);
  return made.digest();
}

function bigEndian(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
}
