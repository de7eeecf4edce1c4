import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';

import { type Actor, auditRole } from '../access/actor';
import { Database } from '../database/database';
import { hmacWith } from '../keys/keys';
import { type AuditVerb, subjectOf } from './audit-verbs';
import { canonicalJson, type Json } from './canonical-json';

/** What happened, in ids and plain values; never what somebody wrote, but for the reason of emergency access. */
export interface AuditEntry {
  readonly actor: Actor | { readonly kind: 'system'; readonly orgId: string };
  /** What was done; the kind of thing that it was done to follows. */
  readonly verb: AuditVerb;
  readonly subjectId?: string | null;
  readonly roundtableId?: string | null;
  readonly programmeId?: string | null;
  readonly detail?: Readonly<Record<string, Json>>;
  /** True for acts on content under the Chatham House Rule: only roundtable, verb, role and day are kept (docs/decisions.md 13). */
  readonly chathamContent?: boolean;
}

interface StoredEvent {
  position: string;
  at: Date | null;
  day: string;
  actor_role: string;
  actor_pseudonym: string | null;
  verb: string;
  subject_type: string;
  subject_id: string | null;
  roundtable_id: string | null;
  detail: Record<string, Json> | null;
  prev_hash: string;
  hash: string;
}

const COLUMNS = `position, at, to_char(day, 'YYYY-MM-DD') as day, actor_role, actor_pseudonym, verb, subject_type,
  subject_id, roundtable_id, detail, prev_hash, hash`;
const START = '0'.repeat(64);
/** So many events are read at once to verify the chain, however long it is. */
const VERIFIED_AT_ONCE = 1000;

/** The append-only record of what was done in the console: one hash chain an organisation. */
@Injectable()
export class AuditLog {
  constructor(private readonly database: Database) {}

  /** The last statement of a transaction: holding the chain's end while waiting for rows would deadlock. */
  async record(entry: AuditEntry): Promise<void> {
    await this.database.transaction(async () => {
      // The salt may be deleted by what the transaction goes on to do.
      const pseudonym = entry.chathamContent ? null : await this.pseudonym(entry.actor);
      this.database.beforeCommit(() => this.append(entry, pseudonym));
    });
  }

  /** Position of the first event whose hash or link is wrong, null when the whole chain verifies. */
  async firstBroken(orgId: string, atOnce = VERIFIED_AT_ONCE): Promise<number | null> {
    const after = ({ position }: Pick<StoredEvent, 'position'>) =>
      this.database.query<StoredEvent>(
        `select ${COLUMNS} from audit_events where org_id = $1 and position > $2 order by position limit $3`,
        [orgId, position, atOnce],
      );
    let last: Pick<StoredEvent, 'position' | 'hash'> = { position: '0', hash: START };
    for (let events = await after(last); events.length > 0; events = await after(last)) {
      for (const event of events) {
        if (event.prev_hash !== last.hash || hashOf(event) !== event.hash) return Number(event.position);
        last = event;
      }
    }
    return null;
  }

  private async append(entry: AuditEntry, pseudonym: string | null): Promise<void> {
    const { orgId } = entry.actor;
    // The chain has one end: writers of an organisation queue here until commit.
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 7002))', [orgId]);
    const event = await this.build(entry, pseudonym, await this.last(orgId));
    await this.insert(orgId, event);
  }

  private async last(orgId: string): Promise<{ position: number; hash: string }> {
    const [row] = await this.database.query<{ position: string; hash: string }>(
      'select position, hash from audit_events where org_id = $1 order by position desc limit 1',
      [orgId],
    );
    return row ? { position: Number(row.position), hash: row.hash } : { position: 0, hash: START };
  }

  private async build(
    entry: AuditEntry,
    pseudonym: string | null,
    last: { position: number; hash: string },
  ): Promise<StoredEvent> {
    const [now] = await this.database.query<{ at: Date; day: string }>(
      `select date_trunc('milliseconds', now()) as at, to_char(now() at time zone 'UTC', 'YYYY-MM-DD') as day`,
    );
    if (!now) throw new Error('the database gave no time');
    const { actor, chathamContent: bare } = entry;
    const place = { roundtableId: entry.roundtableId, programmeId: entry.programmeId };
    const event = {
      position: String(last.position + 1),
      at: bare ? null : now.at,
      day: now.day,
      actor_role: actor.kind === 'system' ? 'system' : auditRole(actor, place),
      actor_pseudonym: pseudonym,
      verb: entry.verb,
      subject_type: subjectOf(entry.verb),
      subject_id: bare ? null : (entry.subjectId ?? null),
      roundtable_id: entry.roundtableId ?? null,
      detail: bare ? null : (entry.detail ?? null),
      prev_hash: last.hash,
    };
    return { ...event, hash: hashOf(event) };
  }

  // HMAC under a salt of that account: once the salt is deleted, nobody can tell whose acts these were.
  private async pseudonym(actor: AuditEntry['actor']): Promise<string | null> {
    if (actor.kind !== 'account') return null;
    const [row] = await this.database.query<{ pseudonym_salt: Buffer }>(
      'select pseudonym_salt from accounts where id = $1',
      [actor.accountId],
    );
    return row ? hmacWith(row.pseudonym_salt, actor.accountId).toString('hex').slice(0, 32) : null;
  }

  private async insert(orgId: string, event: StoredEvent): Promise<void> {
    await this.database.query(
      `insert into audit_events (id, org_id, position, at, day, actor_role, actor_pseudonym, verb, subject_type,
         subject_id, roundtable_id, detail, prev_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        uuidv7(),
        orgId,
        event.position,
        event.at,
        event.day,
        event.actor_role,
        event.actor_pseudonym,
        event.verb,
        event.subject_type,
        event.subject_id,
        event.roundtable_id,
        event.detail,
        event.prev_hash,
        event.hash,
      ],
    );
  }
}

/** SHA-256 of the canonical JSON of an event without its own hash, in hex. */
function hashOf(event: Omit<StoredEvent, 'hash'>): string {
  const {
    position,
    at,
    day,
    actor_role,
    actor_pseudonym,
    verb,
    subject_type,
    subject_id,
    roundtable_id,
    detail,
    prev_hash,
  } = event;
  const row: Record<string, Json> = {
    position,
    day,
    actor_role,
    actor_pseudonym,
    verb,
    subject_type,
    subject_id,
    roundtable_id,
    prev_hash,
    at: at ? at.toISOString() : null,
    detail,
  };
  return createHash('sha256').update(canonicalJson(row)).digest('hex');
}
