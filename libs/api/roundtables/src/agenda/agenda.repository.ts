import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';

import { AgendaItemEntity } from './agenda-item.entity';

export type AgendaItemRecord = Readonly<Omit<AgendaItemEntity, 'orgId' | 'roundtableId'>>;

/** Activities that come back under an item. */
export interface Reattached {
  readonly itemId: string;
  readonly activityIds: readonly string[];
}

@Injectable()
export class AgendaRepository {
  constructor(private readonly database: Database) {}

  async of(roundtableId: string): Promise<AgendaItemRecord[]> {
    const order = { position: 'asc', id: 'asc' } as const;
    return this.database.table(AgendaItemEntity).find({ where: { roundtableId }, order });
  }

  async has(roundtableId: string, id: string): Promise<boolean> {
    return (await this.database.table(AgendaItemEntity).count({ roundtableId, id })) > 0;
  }

  /** Makes the agenda exactly these items: new ones are added, known ones keep their id, the others go. */
  async replace(orgId: string, roundtableId: string, items: readonly AgendaItemRecord[]): Promise<void> {
    await this.database.query('delete from agenda_items where roundtable_id = $1 and id <> all($2::uuid[])', [
      roundtableId,
      items.map((item) => item.id),
    ]);
    await this.database.query(
      `insert into agenda_items (id, org_id, roundtable_id, position, kind, title, planned_minutes)
       select id, $1, $2, position, kind, title, minutes
       from unnest($3::uuid[], $4::int[], $5::text[], $6::text[], $7::int[]) as t (id, position, kind, title, minutes)
       on conflict (id) do update set position = excluded.position, kind = excluded.kind, title = excluded.title,
         planned_minutes = excluded.planned_minutes
       where agenda_items.roundtable_id = excluded.roundtable_id`,
      [
        orgId,
        roundtableId,
        items.map((item) => item.id),
        items.map((item) => item.position),
        items.map((item) => item.kind),
        items.map((item) => item.title),
        items.map((item) => item.plannedMinutes),
      ],
    );
  }

  /** Puts activities back under an item; one that stands under an item by now stays there. */
  async reattach(roundtableId: string, { itemId, activityIds }: Reattached): Promise<void> {
    await this.database.query(
      `update activities set agenda_item_id = $2
       where roundtable_id = $1 and id = any($3::uuid[]) and agenda_item_id is null`,
      [roundtableId, itemId, activityIds],
    );
  }
}
