import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A nation or region, the same for every organisation. */
@Entity('region_terms')
export class RegionTermEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') label!: string;
  @Column('int') position!: number;
}
