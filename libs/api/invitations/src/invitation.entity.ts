import type { ToldPlan } from '@rt/api/roundtables';
import type { InvitationStateName } from '@rt/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('invitations')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orgId!: string;
  @Column('uuid') roundtableId!: string;
  @Column('uuid') personId!: string;
  @Column('text', { default: 'draft' }) state!: InvitationStateName;
  /** Rises with every link that makes the ones before worthless. */
  @Column('int', { default: 1 }) tokenVersion!: number;
  @Column('text') tokenHash!: string;
  /** Sequence and mark of the calendar message mailed last; null before the first, and of somebody invited anew after a cancellation. */
  @Column('int', { nullable: true }) icsLastSequence!: number | null;
  @Column('text', { nullable: true }) icsLastHash!: string | null;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  /** The mail server has refused the address for good since a mail went last. */
  @Column('timestamptz', { nullable: true }) mailRefusedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) respondedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  /** The answer was given before time, place or format changed. */
  @Column('bool', { default: false }) askedAgain!: boolean;
  /** What the mail that was sent last said of time and place. */
  @Column('jsonb', { nullable: true }) told!: ToldPlan | null;
}
