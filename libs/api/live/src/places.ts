import { Injectable } from '@nestjs/common';
import { RoomRevisions, RuleAcknowledgements } from '@rt/api/activities';
import { Database, ParticipantTokens, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { type NewParticipation, type Participation, ParticipationsRepository } from '@rt/api/sessions';
import type { Joined } from '@rt/contracts';

import { presentBrief } from './session-brief.presenter';

/** The places that people have in rooms, and the tokens that show them. */
@Injectable()
export class Places {
  constructor(
    private readonly participations: ParticipationsRepository,
    private readonly revisions: RoomRevisions,
    private readonly acknowledgements: RuleAcknowledgements,
    private readonly tokens: ParticipantTokens,
    private readonly database: Database,
  ) {}

  /** The place in this roundtable that a token of an earlier join shows, if any. */
  async ofToken({ id }: RoundtableFacts, token: string | undefined): Promise<Participation | undefined> {
    const actor = token ? this.tokens.read(token) : undefined;
    if (actor?.kind !== 'participant' || actor.roundtableId !== id) return undefined;
    return this.participations.find(actor.participationId);
  }

  /** The place that somebody has taken by an invitation, if any. */
  async ofInvitation(invitationId: string): Promise<Participation | undefined> {
    return this.participations.findByInvitation(invitationId);
  }

  /** Makes a place; `wrong-state` unless the session can be joined. Undefined where the invitation has one by now. */
  async make({ state }: RoundtableFacts, joining: NewParticipation): Promise<Participation | undefined> {
    if (state !== 'scheduled' && state !== 'live')
      refuse('wrong-state', { message: 'This session cannot be joined now.' });
    return this.database.transaction(async () => {
      const place = await this.participations.insert(joining);
      if (place) await this.revisions.raiseSession(joining.roundtableId, joining.orgId, { joined: 1 });
      return place;
    });
  }

  /** What somebody is told who has come back to a place; `participation-ended` where it was taken away. */
  async presentKnown(roundtable: RoundtableFacts, place: Participation): Promise<Joined> {
    if (place.revoked) refuse('participation-ended');
    return this.present(roundtable, place, await this.acknowledgements.has(place.id));
  }

  /**
   * What somebody is told whose place was just made. Asks nothing more of the database: one that was refused now would
   * stand all the same, and the next try would make a second.
   */
  presentNew(roundtable: RoundtableFacts, place: Participation): Joined {
    return this.present(roundtable, place, false);
  }

  private present(roundtable: RoundtableFacts, place: Participation, ruleAcknowledged: boolean): Joined {
    const { id: participationId, roundtableId, orgId } = place;
    return {
      participantToken: this.tokens.issue({ participationId, roundtableId, orgId }),
      session: presentBrief(roundtable),
      ruleAcknowledged,
    };
  }
}
