import type { Joining } from '@rt/contracts';
import type { Rule } from '@rt/domain/attribution';
import type { RoundtableState } from '@rt/domain/scheduling';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A roundtable as it is planned and held. Moments are Dates, wall times text without offset ('2026-03-12T14:00'). */
@Entity('roundtables')
export class RoundtableEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orgId!: string;
  @Column('uuid', { nullable: true }) programmeId!: string | null;
  /** 'RT-2026-014'; null before it is scheduled. */
  @Column('text', { nullable: true }) ref!: string | null;
  @Column('text') title!: string;
  @Column('text') question!: string;
  @Column('text', { default: '' }) purpose!: string;
  @Column('uuid', { array: true, default: [] }) sectorIds!: string[];
  @Column('text', { nullable: true }) regionCode!: string | null;
  @Column('text', { default: '' }) place!: string;
  @Column('text', { default: '' }) venue!: string;
  @Column('text', { default: 'in_person' }) format!: 'in_person' | 'online' | 'hybrid';
  @Column('text') tz!: string;
  @Column('text', { nullable: true }) localStart!: string | null;
  @Column('text', { nullable: true }) localEnd!: string | null;
  @Column('text', { nullable: true }) fold!: 'earlier' | 'later' | null;
  @Column('timestamptz', { nullable: true }) startAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endAt!: Date | null;
  @Column('int', { nullable: true }) capacity!: number | null;
  @Column('text') rule!: Rule;
  @Column('int', { default: 1 }) ruleVersion!: number;
  @Column('text', { default: 'open' }) joining!: Joining;
  @Column('bool', { default: true }) hostLiveView!: boolean;
  /** Several people may join by code on one device. */
  @Column('bool', { default: false }) sharedDevices!: boolean;
  @Column('text', { default: 'draft' }) state!: RoundtableState;
  @Column('char', { length: 8, nullable: true }) joinCode!: string | null;
  @Column('text', { nullable: true }) icalUid!: string | null;
  @Column('int', { default: 0 }) icalSequence!: number;
  /** Rises with every change of the plan, its agenda and its state. */
  @Column('int', { default: 1 }) version!: number;
  @Column('text', { nullable: true }) cancelReason!: string | null;
  @Column('timestamptz', { nullable: true }) liveAt!: Date | null;
  /** When a host last did something in the session; null before that, and where it was not kept. */
  @Column('timestamptz', { nullable: true }) actedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) sealedAt!: Date | null;
  /** When the erasure of all that tied people to what they said was done. */
  @Column('timestamptz', { nullable: true }) erasedAt!: Date | null;
  /** 'YYYY-MM-DD' of the first publication. */
  @Column('date', { nullable: true }) publishedOn!: string | null;

  /** 'YYYY-MM-DD' on which a session that nobody planned is deleted unless it is filed; null once it is, and for all others. */
  @Column('date', { nullable: true }) deletesOn!: string | null;

  /** The roundtable of which this is a rehearsal, and for how many simulated people; null for all others. */
  @Column('uuid', { nullable: true }) rehearses!: string | null;
  @Column('int', { nullable: true }) simulatedPeople!: number | null;

  // Read with no row of a roundtable: what the keys of its session are held against, and the order of drafts.
  @Column('int', { nullable: true, select: false }) keyNo!: number | null;
  @Column('bytea', { nullable: true, select: false }) keyCheck!: Buffer | null;
  @Column('timestamptz', { default: () => 'now()', select: false }) createdAt!: Date;
}
