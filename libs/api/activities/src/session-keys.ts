import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Database, Hints, hmacWith, Keys, refuse } from '@rt/api/platform';

import type { Voice } from './response-operation';
import { HINTS } from './room-revisions';

/** An unwrapped key leaves the memory of a process at the latest after this, in ms; then the row decides again. */
const KEPT_MS = 60_000;
/** Voices kept beside their key, which they leave the memory with. */
const MOST_VOICES = 20_000;

interface Kept {
  readonly key: Buffer;
  readonly until: number;
  readonly voices: Map<string, Voice>;
}

/**
 * K_session: the one secret that ties a person's answers together, and to nobody's name. It is stored wrapped, is in
 * memory while its session is used, and is destroyed by sealing (docs/decisions.md 10, 11).
 */
@Injectable()
export class SessionKeys {
  private readonly kept = new Map<string, Kept>();
  private readonly loading = new Map<string, Promise<Buffer | undefined>>();

  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    hints: Hints,
  ) {
    hints.subscribe(HINTS.sealed, ({ id }) => this.forget(id));
  }

  /** Makes the key of a session that has none yet. */
  async make(roundtableId: string): Promise<void> {
    const wrapped = this.keys.wrap('session-wrap', randomBytes(32), roundtableId);
    await this.database.query(
      'insert into session_keys (roundtable_id, wrapped) values ($1, $2) on conflict (roundtable_id) do nothing',
      [roundtableId, wrapped],
    );
  }

  /** The key of a session; undefined before it has started and after it was sealed. */
  async find(roundtableId: string): Promise<Buffer | undefined> {
    const known = this.kept.get(roundtableId);
    if (known && known.until > performance.now()) return known.key;
    // A whole room may ask at the same moment: one statement serves all.
    const running = this.loading.get(roundtableId) ?? this.load(roundtableId);
    this.loading.set(roundtableId, running);
    return running.finally(() => this.loading.delete(roundtableId));
  }

  /** The voice of a participation in an activity, where its key is in memory. */
  voiceInMemory(roundtableId: string, activityId: string, participationId: string): Voice | undefined {
    const kept = this.kept.get(roundtableId);
    if (!kept || kept.until <= performance.now()) return undefined;
    const name = activityId + participationId;
    const known = kept.voices.get(name);
    if (known) return known;
    const voice = voiceOf(kept.key, activityId, participationId);
    if (kept.voices.size < MOST_VOICES) kept.voices.set(name, voice);
    return voice;
  }

  /** The voice of a participation in an activity; `not-open` while the session has no key. */
  async voice(roundtableId: string, activityId: string, participationId: string): Promise<Voice> {
    const key = (await this.find(roundtableId)) ?? refuse('not-open');
    return voiceOf(key, activityId, participationId);
  }

  /** Destroys the key in the open transaction; nobody can tie answers together from its commit on. */
  async destroy(roundtableId: string): Promise<void> {
    await this.database.query('delete from session_keys where roundtable_id = $1', [roundtableId]);
    this.forget(roundtableId);
  }

  private async load(roundtableId: string): Promise<Buffer | undefined> {
    const [row] = await this.database.query<{ wrapped: Buffer }>(
      'select wrapped from session_keys where roundtable_id = $1',
      [roundtableId],
    );
    this.forget(roundtableId);
    if (!row) return undefined;
    const key = this.keys.unwrap('session-wrap', row.wrapped, roundtableId);
    this.kept.set(roundtableId, { key, until: performance.now() + KEPT_MS, voices: new Map() });
    return key;
  }

  private forget(roundtableId: string): void {
    // Not overwritten with zeros: a voice that is being computed from it would be another person's.
    this.kept.delete(roundtableId);
  }
}

/** HMAC-SHA256(K_session, activity id ‖ participation id), both as 16 bytes. */
export function voiceOf(key: Buffer, activityId: string, participationId: string): Voice {
  return hmacWith(key, activityId, participationId).toString('base64');
}
