import { Column, Entity, PrimaryColumn } from 'typeorm';

/** For whom an expert works; the first by position counts where one is asked for. */
@Entity('affiliations')
export class AffiliationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orgId!: string;
  @Column('uuid') personId!: string;
  @Column('text') organisationName!: string;
  @Column('text') stakeholderType!: string;
  @Column('text', { nullable: true }) regionCode!: string | null;
  @Column('int', { default: 0 }) position!: number;
}
