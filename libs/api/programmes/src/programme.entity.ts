import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('programmes')
export class ProgrammeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orgId!: string;
  @Column('text') slug!: string;
  @Column('text') title!: string;
  @Column('text', { default: '' }) purpose!: string;
  @Column('text', { default: 'active' }) state!: 'draft' | 'active' | 'archived';
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
