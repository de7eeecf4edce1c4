import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sector_terms')
export class SectorTermEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orgId!: string;
  @Column('text', { default: 'core' }) scheme!: string;
  @Column('text') code!: string;
  @Column('text') label!: string;
  @Column('uuid', { nullable: true }) parentId!: string | null;
  @Column('int', { default: 0 }) position!: number;
}
