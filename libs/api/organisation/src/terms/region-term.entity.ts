import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('region_terms')
export class RegionTermEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') label!: string;
  @Column('int') position!: number;
}
