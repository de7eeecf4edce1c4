import { Injectable } from '@nestjs/common';
import type { RefusalCode } from '@rt/contracts';

import { Keys, sameBytes } from '../keys/keys';
import type { RefusalDetail } from '../refusals/refusal';
import type { ParticipantActor, StageActor } from './actor';

const ID_BYTES = 16;
const MAC_BYTES = 32;

export interface TokenRefusal {
  readonly code: RefusalCode;
  readonly detail?: RefusalDetail;
}

/** The session was held, and all seats ended with it: nobody has lost one. */
export const SESSION_OVER: TokenRefusal = { code: 'participation-ended', detail: { over: true } };

const UNKNOWN: TokenRefusal = { code: 'not-signed-in' };

interface Unpacked {
  readonly ids: readonly [string, string, string];
  readonly mac: Buffer;
}

/**
 * Signed tokens of participants and stages, checked without SQL: ids and an HMAC, base64url. A token of a session that
 * was sealed, or of a participation that ended, stays well signed; such ids are kept in memory as revoked (whoever
 * serves the room polls them) and every use case looks at the row anyhow.
 */
@Injectable()
export class ParticipantTokens {
  private readonly revoked = new Map<string, TokenRefusal>();

  constructor(private readonly keys: Keys) {}

  issue(actor: Omit<ParticipantActor, 'kind'>): string {
    const ids = [actor.participationId, actor.roundtableId, actor.orgId];
    return pack(ids, this.keys.hmac('participant', ...ids));
  }

  issueForStage(actor: Omit<StageActor, 'kind'>): string {
    const ids = [actor.pairingId, actor.roundtableId, actor.orgId];
    return pack(ids, this.keys.hmac('stage', ...ids));
  }

  /** The token of somebody who waits to be let in: it opens nothing but the way to ask whether they were. */
  issueForWaiting(actor: Omit<ParticipantActor, 'kind'>): string {
    const ids = [actor.participationId, actor.roundtableId, actor.orgId];
    return pack(ids, this.keys.hmac('waiting', ...ids));
  }

  readWaiting(token: string): Omit<ParticipantActor, 'kind'> | undefined {
    const { ids, mac } = unpack(token) ?? {};
    if (!ids || !mac || !sameBytes(this.keys.hmac('waiting', ...ids), mac)) return undefined;
    const [participationId, roundtableId, orgId] = ids;
    return { participationId, roundtableId, orgId };
  }

  /** Whose token it is; undefined when it is not one of ours or was revoked. */
  read(token: string): ParticipantActor | StageActor | undefined {
    const parts = unpack(token);
    if (!parts) return undefined;
    const [first, roundtableId, orgId] = parts.ids;
    if (this.revoked.has(first) || this.revoked.has(roundtableId)) return undefined;
    const participant = this.whose(token);
    if (participant) return participant;
    if (sameBytes(this.keys.hmac('stage', ...parts.ids), parts.mac))
      return { kind: 'stage', pairingId: first, roundtableId, orgId };
    return undefined;
  }

  /** Whose token it is or was: revoked ones are read too. */
  whose(token: string): ParticipantActor | undefined {
    const { ids, mac } = unpack(token) ?? {};
    if (!ids || !mac || !sameBytes(this.keys.hmac('participant', ...ids), mac)) return undefined;
    const [participationId, roundtableId, orgId] = ids;
    return { kind: 'participant', participationId, roundtableId, orgId };
  }

  /** The reason of a revocation; `not-signed-in` for other unreadable tokens. */
  refusalOf(token: string): TokenRefusal {
    const actor = this.whose(token);
    if (!actor) return UNKNOWN;
    return this.revoked.get(actor.participationId) ?? this.revoked.get(actor.roundtableId) ?? UNKNOWN;
  }

  revoke(ids: readonly string[], why: TokenRefusal = UNKNOWN): void {
    for (const id of ids) this.revoked.set(id, why);
  }

  restore(ids: readonly string[]): void {
    for (const id of ids) this.revoked.delete(id);
  }
}

function pack(ids: readonly string[], mac: Buffer): string {
  const bytes = ids.map((id) => Buffer.from(id.replaceAll('-', ''), 'hex'));
  return Buffer.concat([...bytes, mac]).toString('base64url');
}

function unpack(token: string): Unpacked | undefined {
  if (!/^[A-Za-z0-9_-]{107}$/.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 3 * ID_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) return undefined;
  const id = (n: number): string => uuidOf(bytes.subarray(n * ID_BYTES, (n + 1) * ID_BYTES));
  return { ids: [id(0), id(1), id(2)], mac: bytes.subarray(3 * ID_BYTES) };
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
