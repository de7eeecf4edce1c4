import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import type { AccountRole } from '@rt/contracts';
import { heldSlot } from '@rt/domain/scheduling';

import { type AgendaItemRecord, AgendaRepository } from './agenda/agenda.repository';
import { factsOf } from './roundtable.presenter';
import type { RoomRow, RoundtableFacts, StateChange, Unerased } from './roundtable-facts';
import { allowAt, allowInsider } from './roundtables.policy';
import { RoundtablesRepository } from './roundtables.repository';

@Injectable()
export class RoundtablesQueries {
  constructor(
    private readonly roundtables: RoundtablesRepository,
    private readonly agenda: AgendaRepository,
  ) {}

  /** The roundtable; `not-found` when there is none. Asks for no right. */
  async facts(roundtableId: string): Promise<RoundtableFacts> {
    const found = await this.roundtables.find(roundtableId);
    return found ? factsOf(found) : refuse('not-found');
  }

  /** The roundtable for somebody with a role there: outsiders `not-found`; without one of `roles` `forbidden`. */
  async factsFor(actor: Actor, roundtableId: string, roles?: readonly AccountRole[]): Promise<RoundtableFacts> {
    const found = await this.roundtables.find(roundtableId);
    return factsOf(roles ? allowAt(actor, found, roles) : allowInsider(actor, found));
  }

  /** The roundtable that had an 8-digit code and is over: cancelled, or published. */
  async factsByFormerJoinCode(code: string): Promise<RoundtableFacts | undefined> {
    const found = await this.roundtables.findByFormerJoinCode(code);
    return found && factsOf(found);
  }

  /** The roundtable that people may join under an 8-digit code now; undefined for a wrong code. */
  async factsByJoinCode(code: string): Promise<RoundtableFacts | undefined> {
    const found = await this.roundtables.findByJoinCode(code);
    return found && factsOf(found);
  }

  /** The roundtable with its row locked until the open transaction ends; `not-found` when there is none. */
  async lockState(roundtableId: string): Promise<RoundtableFacts> {
    const found = await this.roundtables.lock(roundtableId);
    return found ? factsOf(found) : refuse('not-found');
  }

  async agendaItemIds(roundtableId: string): Promise<string[]> {
    return (await this.agenda.of(roundtableId)).map(({ id }) => id);
  }

  /** True for an item of this roundtable's agenda. Asks for no right. */
  async hasAgendaItem(roundtableId: string, agendaItemId: string): Promise<boolean> {
    return this.agenda.has(roundtableId, agendaItemId);
  }

  /** Keeps the roundtable from being sealed until the open transaction ends; false when it is sealed by now. */
  async holdUnsealed(roundtableId: string): Promise<boolean> {
    return this.roundtables.holdUnsealed(roundtableId);
  }

  async sealedSince(moment: Date): Promise<{ id: string; sealedAt: Date }[]> {
    return this.roundtables.sealedSince(moment);
  }

  async unerased(): Promise<Unerased[]> {
    return this.roundtables.unerased();
  }

  /** Of these roundtables all that tied people to what they said is gone now. */
  async markErased(roundtableIds: readonly string[]): Promise<void> {
    await this.roundtables.markErased(roundtableIds);
  }

  async openRoom(orgId: string): Promise<RoomRow | undefined> {
    return this.roundtables.openRoom(orgId);
  }

  async agendaOf(roundtableId: string): Promise<AgendaItemRecord[]> {
    return this.agenda.of(roundtableId);
  }

  /** Every session that ended so many hours ago or more and is not sealed. */
  async unsealedAfter(hours: number): Promise<string[]> {
    return this.roundtables.unsealedAfter(hours);
  }

  /** Every live session whose planned end, start and last act of a host are so many hours ago or more. */
  async liveAfter(hours: number): Promise<string[]> {
    return this.roundtables.liveAfter(hours);
  }

  /** Writes a new state and its moments. The caller holds the lock and has asked the domain's `moveRoundtable`. */
  async setState(roundtableId: string, change: StateChange): Promise<void> {
    await this.roundtables.setState(roundtableId, change);
  }

  /** Writes when a session was held that ends now and had no plan; a planned one keeps its plan. */
  async noteHeld({ id, tz, liveAt, unplanned }: RoundtableFacts, now: Date): Promise<void> {
    if (liveAt === null || !unplanned) return;
    const { startMs, endMs, ...wall } = heldSlot(liveAt.getTime(), now.getTime(), tz);
    await this.roundtables.setHeld(id, { ...wall, startAt: new Date(startMs), endAt: new Date(endMs) });
  }
}
