import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An expert in an organisation's directory. */
@Entity('people')
export class PersonEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orgId!: string;
  @Column('text') fullName!: string;
  @Column('citext') email!: string;
  @Column('text', { default: 'entered' }) source!: string;
  @Column('bool', { default: false }) doNotContact!: boolean;
  @Column('timestamptz', { nullable: true }) erasedAt!: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
