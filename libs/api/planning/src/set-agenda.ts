import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import {
  type AgendaItemRecord,
  AgendaRepository,
  agendaWriters,
  allowAt,
  checkFits,
  ConsoleAct,
  INSIDERS,
  type Reattached,
  type RoundtableRecord,
  RoundtablesRepository,
} from '@rt/api/roundtables';
import type { AgendaItemInput, RoundtableBody, SetAgendaRequest } from '@rt/contracts';
import { checkAgendaItem } from '@rt/domain/scheduling';
import { v7 as uuidv7 } from 'uuid';

import { move } from './moves';
import { PlanningQueries } from './planning.queries';

export interface AgendaOrder {
  readonly roundtableId: string;
  readonly agenda: SetAgendaRequest;
}

/** Replaces the agenda as a whole; items that are named by id keep it, and with it their activities. */
@Injectable()
export class SetAgenda {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly agenda: AgendaRepository,
    private readonly planning: PlanningQueries,
  ) {}

  async run(actor: Actor, { roundtableId, agenda }: AgendaOrder): Promise<RoundtableBody> {
    await this.acts.run({ actor, roundtableId, verb: 'set-agenda', may: INSIDERS }, async (_facts, roundtable) => {
      allowAt(actor, roundtable, agendaWriters(roundtable.state));
      const before = await this.agenda.of(roundtableId);

      if (roundtable.version !== agenda.version) refuse('version-conflict', { field: 'version' });
      const items = itemsOf(agenda.items, before);
      checkAgenda(roundtable, items);

      await this.agenda.replace(roundtable.orgId, roundtableId, items);
      for (const back of reattachedTo(items, agenda.items)) await this.agenda.reattach(roundtableId, back);
      await this.roundtables.raiseVersion(roundtableId);
      return { answer: true, detail: { items: items.length } };
    });

    return this.planning.body(actor, roundtableId);
  }
}

function checkAgenda(roundtable: RoundtableRecord, items: readonly AgendaItemRecord[]): void {
  // While the session runs, the agenda may still be adapted to it.
  if (roundtable.state !== 'live') move(roundtable.state, 'edit');
  if (roundtable.state !== 'draft' && items.length === 0) {
    refuse('invalid', { field: 'items', reason: 'agenda-empty' });
  }
  checkFits(items, roundtable, 'items');
}

function itemsOf(inputs: readonly AgendaItemInput[], before: readonly AgendaItemRecord[]): AgendaItemRecord[] {
  const known = new Set(before.map((item) => item.id));
  const seen = new Set<string>();
  return inputs.map((input, position) => {
    const field = `items.${position}`;
    if (input.id !== undefined && !known.has(input.id)) refuse('not-found', { field: `${field}.id` });
    if (input.id !== undefined && seen.has(input.id)) {
      refuse('invalid', { field: `${field}.id`, reason: 'agenda-item-twice' });
    }
    const { kind, title, plannedMinutes } = unwrap(checkAgendaItem(draftOf(input), field));
    const id = input.id ?? uuidv7();
    seen.add(id);
    return { id, position, kind, title, plannedMinutes };
  });
}

function reattachedTo(items: readonly AgendaItemRecord[], inputs: readonly AgendaItemInput[]): Reattached[] {
  return items.flatMap(({ id: itemId }, at) => {
    const { activityIds = [] } = inputs[at] ?? {};
    return activityIds.length > 0 ? [{ itemId, activityIds }] : [];
  });
}

// The domain knows an item without its id and refuses what it does not know.
function draftOf({ kind, title, plannedMinutes }: AgendaItemInput): Omit<AgendaItemInput, 'id' | 'activityIds'> {
  return { kind, title, plannedMinutes };
}
