import { Injectable } from '@nestjs/common';
import { Hints, hmacWith } from '@rt/api/platform';

import { KnownAnswers } from '../answering/known-answers';
import type { KeyedVoice } from '../answering/response-operation';
import { HINTS } from '../room-revisions';

/** Purpose of the receipt of an entry: no voice begins with it. */
const RECEIPT = 'rt/v1/receipt';
const MOST_VOICES = 20_000;

export interface SessionKey {
  readonly keyNo: number;
  readonly key: Buffer;
}

interface Held extends SessionKey {
  readonly voices: Map<string, KeyedVoice>;
}

/** The keys of unsealed sessions in the memory of this process. With the last process that holds one, a key can be lost. */
@Injectable()
export class KeyRing {
  private readonly held = new Map<string, Held>();

  constructor(
    private readonly known: KnownAnswers,
    hints: Hints,
  ) {
    hints.subscribe(HINTS.sealed, ({ id }) => this.forget(id));
  }

  get(roundtableId: string): SessionKey | undefined {
    return this.held.get(roundtableId);
  }

  ids(): string[] {
    return [...this.held.keys()];
  }

  /** Holds a key; another one of the same session goes. */
  hold(roundtableId: string, { keyNo, key }: SessionKey): void {
    if (this.held.get(roundtableId)?.keyNo === keyNo) return;
    this.forget(roundtableId);
    this.held.set(roundtableId, { keyNo, key, voices: new Map() });
  }

  forget(roundtableId: string): void {
    // Not overwritten with zeros: a voice that is being computed from it would be another person's.
    if (this.held.delete(roundtableId)) this.known.forgetAll();
  }

  voice(roundtableId: string, activityId: string, participationId: string): KeyedVoice | undefined {
    const held = this.held.get(roundtableId);
    if (!held) return undefined;
    const name = activityId + participationId;
    const known = held.voices.get(name);
    if (known) return known;
    const voice = { voice: voiceOf(held.key, activityId, participationId), keyNo: held.keyNo };
    if (held.voices.size < MOST_VOICES) held.voices.set(name, voice);
    return voice;
  }
}

/** HMAC-SHA256(K_session, activity id ‖ participation id), both as 16 bytes. */
export function voiceOf(key: Buffer, activityId: string, participationId: string): string {
  return hmacWith(key, activityId, participationId).toString('base64');
}

/** What proves whose an entry is, 256 bits: HMAC-SHA256(K_session, purpose ‖ entry id as 16 bytes). */
export function receiptOf(key: Buffer, entryId: string): string {
  return hmacWith(key, RECEIPT, entryId).toString('base64url');
}
