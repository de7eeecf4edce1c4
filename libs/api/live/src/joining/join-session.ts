import { Injectable } from '@nestjs/common';
import { InvitationsQueries } from '@rt/api/invitations';
import { Keys, refuse, unwrap } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import { type JoinByCodeRequest, type Joined, LIMITS } from '@rt/contracts';
import { isUnattributed } from '@rt/domain/attribution';
import { checkText } from '@rt/domain/text';

import { DoorQuestionsQueries } from './door-questions.queries';
import { JoinCodes, type Visitor } from './join-codes';
import { Participations } from './participations';

/** Lets a person take part: by the code of the room, or by a personal link. Joining again gives the same place. */
@Injectable()
export class JoinSession {
  constructor(
    private readonly codes: JoinCodes,
    private readonly roundtables: RoundtablesQueries,
    private readonly invitations: InvitationsQueries,
    private readonly participations: Participations,
    private readonly keys: Keys,
    private readonly door: DoorQuestionsQueries,
  ) {}

  /**
   * With the token of an earlier join the place is the same; without it, too, on a device that has one here, unless the
   * host lets several people share a device. `seat-taken-out` where the host has taken the device's place.
   */
  async byCode(visitor: Visitor, request: JoinByCodeRequest): Promise<Joined> {
    const { code, displayName, participantToken } = request;
    const roundtable = await this.codes.find(visitor, code);

    const known = await this.participations.ofToken(roundtable, participantToken);
    if (known) return this.participations.presentKnown(roundtable, known);
    if (roundtable.joining !== 'open') refuse('invited-only');

    const { orgId, id: roundtableId, sharedDevices } = roundtable;
    const device = this.deviceIn(roundtable, visitor);
    const here = visitor.returning ? await this.participations.ofDevice(roundtable, device) : undefined;
    if (here) return this.participations.presentKnown(roundtable, here);
    const name = nameFor(roundtable, displayName);
    const said = await this.door.said(roundtable, request);
    const place = await this.participations.make(roundtable, {
      ...said,
      orgId,
      roundtableId,
      device,
      single: !sharedDevices,
      ...(name ? { displayName: name } : {}),
    });

    return this.participations.presentNew(roundtable, place);
  }

  /** `cookie` is the value of the personal link's cookie. */
  async byInvitation(visitor: Visitor, cookie: string | undefined): Promise<Joined> {
    const invitation = await this.invitations.findInvitationByCookie(cookie);
    const { invitationId, roundtableId, stakeholderType, regionCode } = invitation;
    const roundtable = await this.roundtables.facts(roundtableId);

    const place = await this.participations.ofInvitation(roundtable, invitationId);
    if (place.arrived) return this.participations.presentKnown(roundtable, place);
    await this.participations.take(roundtable, place, {
      device: this.deviceIn(roundtable, visitor),
      ...(await this.door.known(roundtable, { stakeholderType, regionCode })),
    });

    return this.participations.presentNew(roundtable, place);
  }

  // Of no use outside of this roundtable: nobody can tell from it where else a device was.
  private deviceIn({ id }: RoundtableFacts, { ownDevice }: Visitor): Buffer {
    return this.keys.hmac('device', id, ownDevice);
  }
}

// A name is kept only where people may be named, at once or after they have agreed to a text.
function nameFor({ rule }: RoundtableFacts, displayName: string | undefined): string | undefined {
  if (isUnattributed(rule) || displayName === undefined) return undefined;
  return unwrap(checkText(displayName, { field: 'displayName', ...LIMITS.personName }));
}
