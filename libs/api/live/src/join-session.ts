import { Injectable } from '@nestjs/common';
import { RoomRevisions, RuleAcknowledgements } from '@rt/api/activities';
import { Database, ParticipantTokens, refuse, unwrap } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import { type NewParticipation, type Participation, ParticipationsRepository } from '@rt/api/sessions';
import { type JoinByCode, type Joined, LIMITS } from '@rt/contracts';
import { isUnattributed } from '@rt/domain/attribution';
import { checkText } from '@rt/domain/text';

import { JoinCodes, type Visitor } from './join-codes';
import { presentBrief } from './session-brief.presenter';

/** Lets a person take part: by the code of the room, or by a personal link. Joining again gives the same place. */
@Injectable()
export class JoinSession {
  constructor(
    private readonly codes: JoinCodes,
    private readonly roundtables: RoundtablesQueries,
    private readonly participations: ParticipationsRepository,
    private readonly revisions: RoomRevisions,
    private readonly acknowledgements: RuleAcknowledgements,
    private readonly tokens: ParticipantTokens,
    private readonly database: Database,
  ) {}

  /** With the token of an earlier join on this device the participation is the same. */
  async byCode(visitor: Visitor, { code, displayName, participantToken }: JoinByCode): Promise<Joined> {
    const roundtable = await this.codes.find(visitor, code);

    const known = await this.known(roundtable, participantToken);
    if (known) return this.presentKnown(roundtable, known);
    if (roundtable.joining !== 'open') refuse('invited-only');
    allowJoining(roundtable);

    const name = nameFor(roundtable, displayName);
    const { orgId, id: roundtableId } = roundtable;
    const joined = await this.add({ orgId, roundtableId, ...(name ? { displayName: name } : {}) });

    return this.present(roundtable, joined ?? refuse('internal'), false);
  }

  /** `cookie` is the value of the personal link's cookie. */
  async byInvitation(cookie: string | undefined): Promise<Joined> {
    const invitation = await this.roundtables.findInvitationByCookie(cookie);
    const roundtable = await this.roundtables.facts(invitation.roundtableId);

    const known = await this.participations.findByInvitation(invitation.invitationId);
    if (known) return this.presentKnown(roundtable, known);
    allowJoining(roundtable);

    const { invitationId, roundtableId, orgId, stakeholderType, regionCode, fullName } = invitation;
    const joined = await this.add({
      orgId,
      roundtableId,
      invitationId,
      ...(stakeholderType ? { declaredType: stakeholderType } : {}),
      ...(regionCode ? { declaredRegion: regionCode } : {}),
      ...(isUnattributed(roundtable.rule) ? {} : { displayName: fullName }),
    });

    if (joined) return this.present(roundtable, joined, false);
    // Two tabs at once: the other one made it.
    const place = await this.participations.findByInvitation(invitationId);
    return this.presentKnown(roundtable, place ?? refuse('internal'));
  }

  private async known(roundtable: RoundtableFacts, token: string | undefined): Promise<Participation | undefined> {
    const actor = token ? this.tokens.read(token) : undefined;
    if (actor?.kind !== 'participant' || actor.roundtableId !== roundtable.id) return undefined;
    return this.participations.find(actor.participationId);
  }

  private async add(joining: NewParticipation): Promise<Participation | undefined> {
    return this.database.transaction(async () => {
      const joined = await this.participations.insert(joining);
      if (joined) await this.revisions.raiseSession(joining.roundtableId, joining.orgId, { joined: 1 });
      return joined;
    });
  }

  private async presentKnown(roundtable: RoundtableFacts, place: Participation): Promise<Joined> {
    return this.present(roundtable, place, await this.acknowledgements.has(place.id));
  }

  // Asks nothing more of the database: a place that was made must not be refused, or the next try makes a second one.
  private present(roundtable: RoundtableFacts, place: Participation, ruleAcknowledged: boolean): Joined {
    if (place.revoked) refuse('participation-ended');
    const { id: participationId, roundtableId, orgId } = place;
    return {
      participantToken: this.tokens.issue({ participationId, roundtableId, orgId }),
      session: presentBrief(roundtable),
      ruleAcknowledged,
    };
  }
}

function allowJoining({ state }: RoundtableFacts): void {
  if (state !== 'scheduled' && state !== 'live')
    refuse('wrong-state', { message: 'This session cannot be joined now.' });
}

// A name is kept only where people may be named, at once or after they have agreed to a text.
function nameFor({ rule }: RoundtableFacts, displayName: string | undefined): string | undefined {
  if (isUnattributed(rule) || displayName === undefined) return undefined;
  return unwrap(checkText(displayName, { field: 'displayName', ...LIMITS.personName }));
}
