import { Injectable } from '@nestjs/common';
import { refuse, unwrap } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import { type JoinByCode, type Joined, LIMITS } from '@rt/contracts';
import { isUnattributed } from '@rt/domain/attribution';
import { checkText } from '@rt/domain/text';

import { JoinCodes, type Visitor } from './join-codes';
import { Places } from './places';

/** Lets a person take part: by the code of the room, or by a personal link. Joining again gives the same place. */
@Injectable()
export class JoinSession {
  constructor(
    private readonly codes: JoinCodes,
    private readonly roundtables: RoundtablesQueries,
    private readonly places: Places,
  ) {}

  /** With the token of an earlier join on this device the place is the same. */
  async byCode(visitor: Visitor, { code, displayName, participantToken }: JoinByCode): Promise<Joined> {
    const roundtable = await this.codes.find(visitor, code);

    const known = await this.places.ofToken(roundtable, participantToken);
    if (known) return this.places.presentKnown(roundtable, known);
    if (roundtable.joining !== 'open') refuse('invited-only');

    const { orgId, id: roundtableId } = roundtable;
    const name = nameFor(roundtable, displayName);
    const place = await this.places.make(roundtable, { orgId, roundtableId, ...(name ? { displayName: name } : {}) });

    return this.places.presentNew(roundtable, place);
  }

  /** `cookie` is the value of the personal link's cookie. */
  async byInvitation(cookie: string | undefined): Promise<Joined> {
    const invitation = await this.roundtables.findInvitationByCookie(cookie);
    const { invitationId, roundtableId, stakeholderType, regionCode } = invitation;
    const roundtable = await this.roundtables.facts(roundtableId);

    const place = await this.places.ofInvitation(roundtable, invitationId);
    if (place.arrived) return this.places.presentKnown(roundtable, place);
    await this.places.take(roundtable, place, {
      ...(stakeholderType ? { declaredType: stakeholderType } : {}),
      ...(regionCode ? { declaredRegion: regionCode } : {}),
    });

    return this.places.presentNew(roundtable, place);
  }
}

// A name is kept only where people may be named, at once or after they have agreed to a text.
function nameFor({ rule }: RoundtableFacts, displayName: string | undefined): string | undefined {
  if (isUnattributed(rule) || displayName === undefined) return undefined;
  return unwrap(checkText(displayName, { field: 'displayName', ...LIMITS.personName }));
}
