import { setTimeout } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { InvitationsQueries } from '@rt/api/invitations';
import { Keys, unwrap } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { JoiningByCode, Participation } from '@rt/api/seats';
import { type JoinByCodeRequest, type JoinLookupRequest, LIMITS } from '@rt/contracts';
import { isUnattributed } from '@rt/domain/attribution';
import { checkText } from '@rt/domain/text';

import { ChatArrivals } from './chat/chat-arrivals';
import type { Visitor } from './join-codes';
import { JoiningQuestionsQueries } from './joining-questions.queries';
import { JoinPace } from './pace/join-pace';
import { Participations } from './participations';

/** Who comes with the code: somebody who was here before, or what they say of themselves. */
@Injectable()
export class JoiningDetails {
  constructor(
    private readonly participations: Participations,
    private readonly invitations: InvitationsQueries,
    private readonly keys: Keys,
    private readonly questions: JoiningQuestionsQueries,
    private readonly chat: ChatArrivals,
    private readonly pace: JoinPace,
  ) {}

  /** What is kept of a device. Of no use outside of this roundtable: nobody can tell from it where else a device was. */
  deviceIn({ id }: RoundtableFacts, { ownDevice }: Visitor): Buffer {
    return this.keys.hmac('device', id, ownDevice);
  }

  /** The seat that the visitor's device has here, if it was here before. */
  async seatOf(roundtable: RoundtableFacts, visitor: Visitor): Promise<Participation | undefined> {
    if (!visitor.returning) return undefined;
    const opened = await this.invitations.ofLink(visitor.link);
    const isHere = opened?.roundtableId === roundtable.id;
    const device = this.deviceIn(roundtable, visitor);
    return this.participations.ofDevice(roundtable, device, isHere ? opened.invitationId : undefined);
  }

  /** Whoever comes by the address in a chat takes part online, also where the device has a seat here already. */
  async comes(roundtable: RoundtableFacts, visitor: Visitor, { online }: JoinLookupRequest): Promise<void> {
    const seat = online === true ? await this.seatOf(roundtable, visitor) : undefined;
    if (seat) await this.again(roundtable, seat, { online });
  }

  /** What is still noted of somebody who has a seat: that they take part online. All else they said when they took it. */
  async again(
    roundtable: RoundtableFacts,
    seat: Participation,
    { online }: Pick<JoinLookupRequest, 'online'>,
  ): Promise<void> {
    if (online === true && !seat.revoked) await this.chat.note(roundtable, seat);
  }

  /** The device alone: what is known of somebody whose words a crash took. */
  bare(roundtable: RoundtableFacts, visitor: Visitor): JoiningByCode {
    const { orgId, id: roundtableId, sharedDevices } = roundtable;
    const network = this.keys.hmac('device', roundtableId, 'network', visitor.network);
    return { orgId, roundtableId, device: this.deviceIn(roundtable, visitor), network, single: !sharedDevices };
  }

  /** With what they said; `invalid` for what was not among the choices. */
  async of(roundtable: RoundtableFacts, visitor: Visitor, request: JoinByCodeRequest): Promise<JoiningByCode> {
    const name = nameFor(roundtable, request.displayName);
    const said = await this.questions.said(roundtable, request);
    const wait = this.pace.take(visitor.network, performance.now());
    if (wait > 0) await setTimeout(wait);
    return { ...said, ...this.bare(roundtable, visitor), ...(name ? { displayName: name } : {}) };
  }
}

// A name is kept only where people may be named, at once or after they have agreed to a text.
function nameFor({ rule }: RoundtableFacts, displayName: string | undefined): string | undefined {
  if (isUnattributed(rule) || displayName === undefined) return undefined;
  return unwrap(checkText(displayName, { field: 'displayName', ...LIMITS.personName }));
}
