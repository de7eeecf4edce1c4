import { Injectable } from '@nestjs/common';
import { RoomRevisions } from '@rt/api/activities';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { type JoiningByCode, type PlaceInLine, WaitingPeopleRepository } from '@rt/api/seats';

import { allowJoining } from './participations';

/** The line as those who stand in it change it; hosts are told that it moved. */
@Injectable()
export class WaitingLine {
  constructor(
    private readonly people: WaitingPeopleRepository,
    private readonly revisions: RoomRevisions,
  ) {}

  find(id: string): Promise<PlaceInLine | undefined> {
    return this.people.find(id);
  }

  /** The place that is known, or a new one at the end; `wrong-state` unless the session can be joined. */
  async stand(roundtable: RoundtableFacts, joining: JoiningByCode, id?: string): Promise<PlaceInLine> {
    allowJoining(roundtable);
    const kept = id === undefined ? undefined : await this.people.find(id);
    if (kept) return kept;
    const place = await this.people.add(joining, id);
    this.revisions.tellArrivals(roundtable.id);
    return place;
  }

  /** Lets one of them in, where anybody may come in. */
  async admit(roundtable: RoundtableFacts, id: string): Promise<void> {
    allowJoining(roundtable);
    await this.people.admit(roundtable, [id]);
    this.revisions.tellArrivals(roundtable.id);
  }

  async leave(id: string, roundtableId: string): Promise<void> {
    await this.people.leave(id);
    this.revisions.tellArrivals(roundtableId);
  }
}
