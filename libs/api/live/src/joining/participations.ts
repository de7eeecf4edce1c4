import { Injectable } from '@nestjs/common';
import { RoomRevisions } from '@rt/api/activities';
import { InvitationsQueries } from '@rt/api/invitations';
import { ParticipantTokens, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import {
  ArrivalsRepository,
  type Declared,
  type JoiningByCode,
  type Participation,
  ParticipationsRepository,
} from '@rt/api/seats';
import type { Joined } from '@rt/contracts';
import { isUnattributed } from '@rt/domain/attribution';

import { standing } from '../handshake/standing';
import { KnownPeople, type KnownPerson } from './known-people';
import { presentBrief } from './session-brief.presenter';

@Injectable()
export class Participations {
  constructor(
    private readonly invitations: InvitationsQueries,
    private readonly participations: ParticipationsRepository,
    private readonly arrivals: ArrivalsRepository,
    private readonly revisions: RoomRevisions,
    private readonly people: KnownPeople,
    private readonly tokens: ParticipantTokens,
  ) {}

  /** By an earlier token, also of a removed place; on shared devices the token of the last person there. */
  async ofToken({ id, sharedDevices }: RoundtableFacts, token: string | undefined): Promise<Participation | undefined> {
    const actor = token ? this.tokens.whose(token) : undefined;
    if (!token || actor?.roundtableId !== id) return undefined;
    const place = await this.participations.find(actor.participationId);
    return place?.takenOut || (!sharedDevices && this.tokens.read(token)) ? place : undefined;
  }

  byId(id: string): Promise<Participation | undefined> {
    return this.participations.find(id);
  }

  /** Where devices are shared, only a removed place. `opened`: the invitation whose link was opened last. */
  ofDevice(
    { id, sharedDevices: isShared }: RoundtableFacts,
    device: Buffer,
    opened?: string,
  ): Promise<Participation | undefined> {
    return this.participations.findByDevice(id, device, { isShared, opened });
  }

  /** The place of somebody invited. Where none is made yet, those of all invited are, so that none tells who came. */
  async ofInvitation(roundtable: RoundtableFacts, invitationId: string): Promise<Participation> {
    const known = await this.participations.findByInvitation(invitationId);
    if (known) return known;
    allowJoining(roundtable);
    await this.invitations.makeParticipations(roundtable.id);
    return (await this.participations.findByInvitation(invitationId)) ?? refuse('internal');
  }

  /** Makes a place for somebody who joins by code; `wrong-state` unless the session can be joined. */
  async make(roundtable: RoundtableFacts, joining: JoiningByCode): Promise<Participation> {
    allowJoining(roundtable);
    const place = standing(await this.participations.insert(joining));
    this.revisions.tellArrivals(roundtable.id);
    return place;
  }

  /** Somebody takes the place that was made with the invitation; `wrong-state` unless the session can be joined. */
  async take(roundtable: RoundtableFacts, place: Participation, declared: Declared): Promise<void> {
    standing(place);
    allowJoining(roundtable);
    await this.arrivals.add(place, declared);
    this.revisions.tellArrivals(roundtable.id);
  }

  /** What somebody is told who has come back to a place; `participation-ended` or `seat-taken-out` where it has ended. */
  async presentKnown(roundtable: RoundtableFacts, place: Participation): Promise<Joined> {
    standing(place);
    return this.present(roundtable, place, await this.people.of(roundtable, place));
  }

  /**
   * What somebody is told whose place was just made. Asks nothing more of the database: one that was refused now would
   * stand all the same, and the next try would make a second. `name`: that of the person, where it is known.
   */
  presentNew(roundtable: RoundtableFacts, place: Participation, name: string | null): Joined {
    return this.present(roundtable, place, { ruleAcknowledged: false, name });
  }

  private present(roundtable: RoundtableFacts, place: Participation, { ruleAcknowledged, name }: KnownPerson): Joined {
    const { id: participationId, roundtableId, orgId } = place;
    return {
      participantToken: this.tokens.issue({ participationId, roundtableId, orgId }),
      session: presentBrief(roundtable),
      ruleAcknowledged,
      ...(name === null || isUnattributed(roundtable.rule) ? {} : { name }),
    };
  }
}

/** `wrong-state` unless the session can be joined. */
export function allowJoining(roundtable: RoundtableFacts): void {
  if (!isJoinable(roundtable)) refuse('wrong-state', { reason: 'session-not-joinable' });
}

export function isJoinable({ state }: RoundtableFacts): boolean {
  return state === 'scheduled' || state === 'live';
}
