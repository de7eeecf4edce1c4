import { Injectable } from '@nestjs/common';
import { InvitationsQueries } from '@rt/api/invitations';
import { refuse } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import type { Participation } from '@rt/api/seats';
import type { JoinByCodeRequest, JoinByInvitationRequest, Joined } from '@rt/contracts';

import { JoinCodes, type Visitor } from './join-codes';
import { JoiningDetails } from './joining-details';
import { JoiningQuestionsQueries } from './joining-questions.queries';
import { Participations } from './participations';

/** Lets a person take part: by the code of the room, or by a personal link. Joining again gives the same place. */
@Injectable()
export class JoinSession {
  constructor(
    private readonly codes: JoinCodes,
    private readonly roundtables: RoundtablesQueries,
    private readonly invitations: InvitationsQueries,
    private readonly participations: Participations,
    private readonly details: JoiningDetails,
    private readonly questions: JoiningQuestionsQueries,
  ) {}

  /** A known token or device keeps its place; on shared devices each join is a new one. `seat-taken-out` if removed. */
  async byCode(visitor: Visitor, request: JoinByCodeRequest): Promise<Joined> {
    const { code, participantToken } = request;
    const roundtable = await this.codes.find(visitor, code);

    const known = await this.participations.ofToken(roundtable, participantToken);
    if (known) return this.comeBack(roundtable, known, request);
    if (roundtable.joining === 'invited') refuse('invited-only');

    const here = await this.details.seatOf(roundtable, visitor);
    if (here) return this.comeBack(roundtable, here, request);
    if (roundtable.joining === 'knock') refuse('waiting-room');
    const joining = await this.details.of(roundtable, visitor, request);
    const place = await this.participations.make(roundtable, joining);

    return this.participations.presentNew(roundtable, place, joining.displayName ?? null);
  }

  /** By the personal link that the browser keeps. Who is invited waits nowhere. */
  async byInvitation(visitor: Visitor, { invitationId: shown }: JoinByInvitationRequest): Promise<Joined> {
    const invitation = await this.invitations.findInvitationByCookie(visitor.link, shown);
    const { invitationId, roundtableId, fullName, stakeholderType, regionCode } = invitation;
    const roundtable = await this.roundtables.facts(roundtableId);

    const place = await this.participations.ofInvitation(roundtable, invitationId);
    if (place.arrived) return this.participations.presentKnown(roundtable, place);
    await this.participations.take(roundtable, place, {
      device: this.details.deviceIn(roundtable, visitor),
      ...(await this.questions.known(roundtable, { stakeholderType, regionCode })),
    });

    return this.participations.presentNew(roundtable, place, fullName);
  }

  private async comeBack(
    roundtable: RoundtableFacts,
    seat: Participation,
    request: JoinByCodeRequest,
  ): Promise<Joined> {
    const joined = await this.participations.presentKnown(roundtable, seat);
    await this.details.again(roundtable, seat, request);
    return joined;
  }
}
