import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('accounts')
export class AccountEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orgId!: string;
  @Column('citext') email!: string;
  @Column('text') displayName!: string;
  @Column('text', { default: 'active' }) state!: 'active' | 'deactivated';
  /** Which button of the demo signs in with it. */
  @Column('text', { nullable: true }) demoRole!: string | null;
  /** Makes the name under which the audit knows this account. */
  @Column('bytea') pseudonymSalt!: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
