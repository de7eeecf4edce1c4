import type { Rule } from '@rt/domain/attribution';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisations')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text', { default: 'Europe/London' }) defaultTz!: string;
  @Column('text', { default: 'en-GB' }) locale!: string;
  @Column('text', { default: 'chatham_house' }) defaultRule!: Rule;
  /** A text that holds one of them is read by a host before the room reads it. */
  @Column('text', { array: true, default: [] }) heldWords!: string[];
  @Column('text', { default: 'CC BY 4.0' }) licence!: string;
  /** Groups smaller than this are not told apart. */
  @Column('int', { default: 5 }) kThreshold!: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
