import type { ScopedRole } from '@rt/api/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role of an account: for the whole organisation, or in a programme or a roundtable. */
@Entity('memberships')
export class MembershipEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orgId!: string;
  @Column('uuid') accountId!: string;
  @Column('text') role!: ScopedRole['role'];
  @Column('text') scope!: ScopedRole['scope'];
  /** Of the programme or roundtable; null for the whole organisation. */
  @Column('uuid', { nullable: true }) scopeId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  /** When the role ends by itself; null for one that stays. */
  @Column('timestamptz', { nullable: true }) expiresAt!: Date | null;
}
