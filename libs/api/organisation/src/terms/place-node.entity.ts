import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('place_nodes')
export class PlaceNodeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orgId!: string;
  @Column('uuid', { nullable: true }) parentId!: string | null;
  @Column('text') code!: string;
  @Column('int', { default: 0 }) position!: number;
}
