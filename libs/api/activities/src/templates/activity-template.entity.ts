import type { Aim } from '@rt/domain/polling';
import type { ActivityKind, KindConfig } from '@rt/kinds';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question that an organisation keeps to ask it again: what a host set up, without a result and without a person. */
@Entity('activity_templates')
export class ActivityTemplateEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orgId!: string;
  @Column('text') aim!: Aim;
  @Column('text') title!: string;
  @Column('text') kind!: ActivityKind;
  @Column('text') question!: string;
  @Column('jsonb') config!: KindConfig;
  @Column('boolean') allowChange!: boolean;
  @Column('boolean') allowAbstain!: boolean;
  @Column('integer', { nullable: true }) durationSec!: number | null;
}
