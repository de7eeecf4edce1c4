import type { AgendaKind } from '@rt/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('agenda_items')
export class AgendaItemEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orgId!: string;
  @Column('uuid') roundtableId!: string;
  /** From 0, in the order of the agenda. */
  @Column('int') position!: number;
  @Column('text') kind!: AgendaKind;
  @Column('text') title!: string;
  @Column('int') plannedMinutes!: number;
}
