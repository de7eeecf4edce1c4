import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Database, Hints, hmacWith, Keys, Log, refuse, sameBytes } from '@rt/api/platform';

import type { KeyedVoice, ReactionOutcome, ResponseOutcome } from '../answering/response-operation';
import { HINTS } from '../room-revisions';
import { KeyRing, type SessionKey } from './key-ring';
import { type KeyRow, SessionKeysRepository } from './session-keys.repository';

const KEY_CHECK = 'rt/v1/key-check';
/** A caller that needs a key which no process has yet asks again after this, in ms. */
const MISSING_RETRY_MS = 1000;

/**
 * K_session: the one secret that ties a person's answers together, and to nobody's name. It stands wrapped in a table
 * that the write-ahead log leaves out and that a crash of PostgreSQL empties, and in the memory of every process while
 * its session is not sealed; sealing destroys both (docs/adr/0014).
 */
@Injectable()
export class SessionKeys {
  private readonly loading = new Map<string, Promise<SessionKey | undefined>>();

  constructor(
    private readonly repository: SessionKeysRepository,
    private readonly ring: KeyRing,
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly hints: Hints,
    private readonly log: Log,
  ) {
    hints.subscribe(HINTS.keyWanted, ({ id }) => this.giveBack(id));
  }

  /** Makes the key of a session that has none yet, in the transaction of its start. */
  async make(roundtableId: string): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.repository.lock(roundtableId);
      if (!row || row.keyNo !== null) return;
      await this.store(roundtableId, 1);
    });
  }

  /** Makes key number `keyNo` the one that counts, in the open transaction. */
  async store(roundtableId: string, keyNo: number): Promise<void> {
    const key = randomBytes(32);
    await this.repository.commit(roundtableId, keyNo, keyCheckOf(key, keyNo));
    await this.repository.insert(roundtableId, keyNo, this.keys.wrap('session-wrap', key, roundtableId));
    this.database.afterCommit(() => this.ring.hold(roundtableId, { keyNo, key }));
  }

  /**
   * The key of a session; undefined before it has started and after it was sealed. `unavailable` while it is lost: then
   * the other processes are asked for it.
   */
  async find(roundtableId: string): Promise<Buffer | undefined> {
    const known = this.ring.get(roundtableId);
    if (known) return known.key;
    // A whole room may ask at the same moment: one statement serves all.
    const running = this.loading.get(roundtableId) ?? this.load(roundtableId);
    this.loading.set(roundtableId, running);
    return (await running.finally(() => this.loading.delete(roundtableId)))?.key;
  }

  voiceInMemory(roundtableId: string, activityId: string, participationId: string): KeyedVoice | undefined {
    return this.ring.voice(roundtableId, activityId, participationId);
  }

  /** The voice of a participation in an activity; `not-open` while the session has no key. */
  async voice(roundtableId: string, activityId: string, participationId: string): Promise<KeyedVoice> {
    if (!(await this.find(roundtableId))) return refuse('not-open');
    return this.ring.voice(roundtableId, activityId, participationId) ?? refuse('not-open');
  }

  /**
   * Sends what needs the voice of a participation in an activity; once more with the key that counts now, where the one
   * that this process held was lost and made anew elsewhere.
   */
  sendWithVoice<Outcome extends ResponseOutcome | ReactionOutcome>(
    { roundtableId, participationId }: { readonly roundtableId: string; readonly participationId: string },
    activityId: string,
    send: (voice: KeyedVoice) => Promise<Outcome>,
  ): Promise<Outcome> {
    const held = this.voiceInMemory(roundtableId, activityId, participationId);
    const sent = held ? send(held) : this.voice(roundtableId, activityId, participationId).then(send);
    const sendAnew = async (): Promise<Outcome> => {
      await this.refresh(roundtableId);
      return send(await this.voice(roundtableId, activityId, participationId));
    };
    return sent.then((outcome) => (outcome.result === 'stale-key' ? sendAnew() : outcome));
  }

  /** Forgets what is held of a session and reads it again: its key may have another number by now. */
  async refresh(roundtableId: string): Promise<void> {
    this.ring.forget(roundtableId);
    await this.find(roundtableId);
  }

  /** Destroys the key in the open transaction; nobody can tie answers together from its commit on. */
  async destroy(roundtableId: string): Promise<void> {
    await this.repository.delete(roundtableId);
    this.database.afterCommit(() => this.ring.forget(roundtableId));
  }

  /**
   * Compares what is held with the tables: forgets what was sealed or lost its number, puts back what is missing there,
   * takes what is missing here. Returns the roundtables whose keys are missing here and there.
   */
  async look(): Promise<KeyRow[]> {
    const rows = new Map((await this.repository.unsealed()).map((row) => [row.roundtableId, row]));
    for (const id of this.ring.ids()) {
      if (rows.get(id)?.keyNo !== this.ring.get(id)?.keyNo) this.ring.forget(id);
    }
    const missing: KeyRow[] = [];
    for (const row of rows.values()) if (!(await this.settle(row))) missing.push(row);
    for (const { roundtableId } of missing) this.ask(roundtableId);
    return missing;
  }

  private async load(roundtableId: string): Promise<SessionKey | undefined> {
    const row = await this.repository.find(roundtableId);
    if (!row || row.keyNo === null) return undefined;
    if (await this.settle(row)) return this.ring.get(roundtableId);
    this.ask(roundtableId);
    return refuse('unavailable', { retryAfterMs: MISSING_RETRY_MS });
  }

  // True when this process and the table hold the key that counts.
  private async settle(row: KeyRow): Promise<boolean> {
    const held = this.ring.get(row.roundtableId);
    if (held && row.wrapped) return true;
    if (held) {
      await this.recover(row.roundtableId, held);
      return true;
    }
    const key = row.wrapped && this.unwrapped(row, row.wrapped);
    if (!key) return false;
    this.ring.hold(row.roundtableId, key);
    return true;
  }

  private unwrapped({ roundtableId, keyNo, keyCheck, storedNo }: KeyRow, wrapped: Buffer): SessionKey | undefined {
    if (!keyNo || !keyCheck || storedNo !== keyNo) return undefined;
    try {
      const key = this.keys.unwrap('session-wrap', wrapped, roundtableId);
      if (sameBytes(keyCheck, keyCheckOf(key, keyNo))) return { keyNo, key };
    } catch (error) {
      this.log.error('the key of a session could not be unwrapped: is RT_SECRET the right one?', error, {
        roundtableId,
      });
    }
    return undefined;
  }

  private ask(roundtableId: string): void {
    this.hints.publish(HINTS.keyWanted, { id: roundtableId });
  }

  private async giveBack(roundtableId: string): Promise<void> {
    const held = this.ring.get(roundtableId);
    if (held) await this.recover(roundtableId, held);
  }

  private async recover(roundtableId: string, { keyNo, key }: SessionKey): Promise<void> {
    const wrapped = this.keys.wrap('session-wrap', key, roundtableId);
    await this.repository.recover(roundtableId, keyNo, keyCheckOf(key, keyNo), wrapped);
  }
}

/** Commitment to a key: it tells whether a key is the right one, and nothing of the key. */
function keyCheckOf(key: Buffer, keyNo: number): Buffer {
  return hmacWith(key, KEY_CHECK, keyNo);
}
