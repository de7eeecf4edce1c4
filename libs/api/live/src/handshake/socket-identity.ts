import { Injectable } from '@nestjs/common';
import { SocketTickets } from '@rt/api/accounts';
import {
  type AccountActor,
  type ParticipantActor,
  ParticipantTokens,
  Refusal,
  refuse,
  type StageActor,
} from '@rt/api/platform';
import { CREW, RoundtablesQueries } from '@rt/api/roundtables';
import { type ClientToServer, LIVE_VERSION, type OwnAnswer, type ServerToClient } from '@rt/contracts';
import type { RoomAudience } from '@rt/domain/polling';
import type { Socket } from 'socket.io';

/** Who a socket is and which room it may be in: settled once, at its handshake. */
export interface SocketIdentity {
  readonly roundtableId: string;
  readonly audience: RoomAudience;
  readonly actor: ParticipantActor | StageActor | AccountActor;
}

export interface SocketData {
  identity: SocketIdentity;
  readonly locale: string;
  joined: boolean;
  /** Packets of it that are being answered. */
  unanswered: number;
  /** The `n` of the own answers that this socket knows, by activity and round. */
  readonly own: Map<string, number>;
}

/** Where the `n` of an own answer stands: each round counts anew. */
export function ownKey({ activityId, round }: Pick<OwnAnswer, 'activityId' | 'round'>): string {
  return `${activityId}:${round}`;
}

export type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Tells who is at the other end, from `auth` alone; a cookie is never looked at, so that another site cannot borrow one
 * (S46, S47). Participants and stages cost no statement. What hosts are told goes to those who run the session or take notes.
 */
@Injectable()
export class SocketIdentities {
  constructor(
    private readonly tokens: ParticipantTokens,
    private readonly tickets: SocketTickets,
    private readonly roundtables: RoundtablesQueries,
  ) {}

  /**
   * The identity; `not-signed-in` when auth shows none, `seat-taken-out` for one that the host ended, `participation-ended`
   * for one that ended with its session, `not-found` or `forbidden` for a console without the right, `wrong-version` for a
   * client that says it speaks another version.
   */
  async find(auth: unknown): Promise<SocketIdentity> {
    const { token, ticket, roundtableId, version = LIVE_VERSION } = asRecord(auth);
    if (version !== LIVE_VERSION) refuse('wrong-version');
    if (typeof token === 'string') return this.byToken(token);
    if (typeof ticket === 'string' && typeof roundtableId === 'string') return this.byTicket(ticket, roundtableId);
    return refuse('not-signed-in');
  }

  /** True while a console's socket still has its right: sign-in not over, role still held (S57). */
  async stillHolds({ actor, roundtableId }: SocketIdentity): Promise<boolean> {
    if (actor.kind !== 'account') return true;
    const account = await this.tickets.stillHolds(actor.signInId);
    if (!account) return false;
    try {
      await this.roundtables.factsFor(account, roundtableId, CREW);
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'unavailable') return true;
      return false;
    }
  }

  private byToken(token: string): SocketIdentity {
    const actor = this.tokens.read(token);
    if (!actor) {
      const { code, detail } = this.tokens.refusalOf(token);
      return refuse(code, detail);
    }
    return {
      actor,
      roundtableId: actor.roundtableId,
      audience: actor.kind === 'participant' ? 'participant' : 'stage',
    };
  }

  private async byTicket(ticket: string, roundtableId: string): Promise<SocketIdentity> {
    const actor = (await this.tickets.redeem(ticket)) ?? refuse('not-signed-in');
    if (!UUID.test(roundtableId)) refuse('not-found');
    await this.roundtables.factsFor(actor, roundtableId, CREW);
    return { actor, roundtableId, audience: 'host' };
  }
}

function asRecord(auth: unknown): Record<string, unknown> {
  return typeof auth === 'object' && auth !== null ? (auth as Record<string, unknown>) : {};
}
