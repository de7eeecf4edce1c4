import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { EntriesQuery, EntryPage } from '@rt/contracts';
import { ENTRIES_A_PAGE } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import { ACTIVITY_READERS, audienceOf } from '../activities.policy';
import { ActivitiesQueries } from '../activities.queries';
import { BoardPages } from './board-pages';
import { EntriesRepository } from './entries.repository';

/** Hosts get all entries page by page; other readers only what the room may read. */
@Injectable()
export class EntriesQueries {
  constructor(
    private readonly activities: ActivitiesQueries,
    private readonly roundtables: RoundtablesQueries,
    private readonly entries: EntriesRepository,
    private readonly boards: BoardPages,
  ) {}

  async page(
    actor: Actor,
    roundtableId: string,
    activityId: string,
    { state, after = undefined }: EntriesQuery,
  ): Promise<EntryPage> {
    const roundtable = await this.roundtables.factsFor(actor, roundtableId, ACTIVITY_READERS);
    const activity = await this.activities.find(roundtableId, activityId);
    const isBoard = kinds[activity.kind].entries?.board !== undefined;
    const audience = audienceOf(actor, roundtable);
    if (audience !== 'host') allowInRoom(state, isBoard);
    if (isBoard) {
      return this.boards.page(activity, roundtable, audience, { order: 'top', state, after });
    }

    const found = await this.entries.page(activityId, activity.round, state, after ?? null);

    const items = found.slice(0, ENTRIES_A_PAGE);
    return { items, next: found.length > items.length ? (items.at(-1)?.id ?? null) : null };
  }
}

// Further pages of the room are those of boards.
function allowInRoom(state: EntriesQuery['state'], isBoard: boolean): void {
  if (state !== 'shown' || !isBoard) refuse('forbidden');
}
