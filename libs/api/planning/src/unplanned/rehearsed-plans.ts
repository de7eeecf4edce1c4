import { Injectable } from '@nestjs/common';
import {
  AgendaRepository,
  plannedOf,
  RehearsalsRepository,
  type RoundtableRecord,
  RoundtablesRepository,
} from '@rt/api/roundtables';
import { REHEARSAL_MS, wallTimeOf } from '@rt/domain/scheduling';
import { v7 as uuidv7 } from 'uuid';

import { JoinCodes } from '../scheduling/join-codes';

/** Copies of plans that are rehearsed: agenda and settings; no role, no invitation, no answer. */
@Injectable()
export class RehearsedPlans {
  constructor(
    private readonly rehearsals: RehearsalsRepository,
    private readonly roundtables: RoundtablesRepository,
    private readonly agenda: AgendaRepository,
    private readonly codes: JoinCodes,
  ) {}

  /** A draft with a join code, in the open transaction; maps agenda items. Checks no permission. */
  async copy(original: RoundtableRecord, id: string, people: number, now: Date): Promise<ReadonlyMap<string, string>> {
    const { id: rehearses, orgId, tz } = original;
    const plan = { ...plannedOf(original), joining: 'open' as const };
    await this.rehearsals.insert({ ...plan, id, orgId, rehearses, simulatedPeople: people });
    const deletesOn = wallTimeOf(now.getTime() + REHEARSAL_MS, tz).slice(0, 10);
    await this.roundtables.startUnplanned(id, orgId, { joinCode: await this.codes.free(), deletesOn });

    const items = (await this.agenda.of(rehearses)).map((item) => ({ item, id: uuidv7() }));
    await this.agenda.replace(
      orgId,
      id,
      items.map(({ item, id: itemId }) => ({ ...item, id: itemId })),
    );
    return new Map(items.map(({ item, id: itemId }) => [item.id, itemId]));
  }

  /** Does work that adds one; it is done anew where its code was drawn twice. */
  async withCode<T>(work: () => Promise<T>): Promise<T> {
    return this.codes.draw(work);
  }
}
