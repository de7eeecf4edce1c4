import { Injectable } from '@nestjs/common';
import { ParticipantTokens, refuse } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import { type Participation, type PlaceInLine as Place } from '@rt/api/seats';
import type { PlaceInLine, WaitToJoinRequest } from '@rt/contracts';

import { JoinCodes, type Visitor } from './join-codes';
import { JoiningDetails } from './joining-details';
import { allowJoining, Participations } from './participations';
import { presentBrief } from './session-brief.presenter';
import { WaitingLine } from './waiting-line';

/** A waiting token opens nothing else. Asking again keeps the place; admission survives a crash. */
@Injectable()
export class WaitToJoin {
  constructor(
    private readonly codes: JoinCodes,
    private readonly roundtables: RoundtablesQueries,
    private readonly participations: Participations,
    private readonly details: JoiningDetails,
    private readonly line: WaitingLine,
    private readonly tokens: ParticipantTokens,
  ) {}

  /** Asks to be let in, with the code; where nobody waits any more it lets in at once. */
  async ask(visitor: Visitor, request: WaitToJoinRequest): Promise<PlaceInLine> {
    const { code, participantToken, waitingToken } = request;
    const roundtable = await this.codes.find(visitor, code);

    const known = await this.participations.ofToken(roundtable, participantToken);
    const seat = known ?? (await this.seatHere(roundtable, visitor, this.idIn(roundtable, waitingToken)));
    if (seat) {
      const admitted = await this.admitted(roundtable, seat);
      await this.details.again(roundtable, seat, request);
      return admitted;
    }
    if (roundtable.joining === 'invited') refuse('invited-only');
    const joining = await this.details.of(roundtable, visitor, request);

    const place = await this.line.stand(roundtable, joining, this.idIn(roundtable, waitingToken));

    return this.answer(roundtable, place);
  }

  /** What became of a place in the waiting room; `not-joined` for a token that is not one of ours, `wrong-state` once nobody is let in. */
  async look(visitor: Visitor, waitingToken: string): Promise<PlaceInLine> {
    const { participationId: id, roundtableId } = this.tokens.readWaiting(waitingToken) ?? refuse('not-joined');
    const roundtable = await this.roundtables.facts(roundtableId);

    const kept = await this.line.find(id);
    if (kept && roundtable.joining !== 'open') return this.answer(roundtable, kept);
    const seat = await this.seatHere(roundtable, visitor, id);
    if (seat) return this.admitted(roundtable, seat);

    const place = kept ?? (await this.line.stand(roundtable, this.details.bare(roundtable, visitor), id));

    return this.answer(roundtable, place);
  }

  async leave(waitingToken: string): Promise<void> {
    const { participationId, roundtableId } = this.tokens.readWaiting(waitingToken) ?? refuse('not-joined');

    await this.line.leave(participationId, roundtableId);
  }

  private idIn({ id }: RoundtableFacts, waitingToken: string | undefined): string | undefined {
    const waits = waitingToken ? this.tokens.readWaiting(waitingToken) : undefined;
    return waits?.roundtableId === id ? waits.participationId : undefined;
  }

  private async seatHere(
    roundtable: RoundtableFacts,
    visitor: Visitor,
    id: string | undefined,
  ): Promise<Participation | undefined> {
    const letIn = id === undefined ? undefined : await this.participations.byId(id);
    return letIn ?? this.details.seatOf(roundtable, visitor);
  }

  private async answer(roundtable: RoundtableFacts, place: Place): Promise<PlaceInLine> {
    if (place.refused === null && roundtable.joining === 'open') {
      await this.line.admit(roundtable, place.id);
      const seat = await this.participations.byId(place.id);
      if (seat) return this.admitted(roundtable, seat);
    }
    if (place.refused === null) allowJoining(roundtable);
    const { id: roundtableId, orgId, sharedDevices } = roundtable;
    return {
      state: place.refused === null ? 'waiting' : 'refused',
      waitingToken: this.tokens.issueForWaiting({ participationId: place.id, roundtableId, orgId }),
      session: presentBrief(roundtable),
      ...(place.refused === null ? {} : { reason: place.refused }),
      ...(place.refused !== null && sharedDevices ? { mayAskAgain: true } : {}),
    };
  }

  private async admitted(roundtable: RoundtableFacts, seat: Participation): Promise<PlaceInLine> {
    const { id: participationId, roundtableId, orgId } = seat;
    const joined = await this.participations.presentKnown(roundtable, seat);
    const waitingToken = this.tokens.issueForWaiting({ participationId, roundtableId, orgId });
    return { state: 'admitted', waitingToken, session: joined.session, joined };
  }
}
