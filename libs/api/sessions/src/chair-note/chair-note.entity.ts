import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the team of a session tells its chair; one row a roundtable that has any. */
@Entity('chair_notes')
export class ChairNoteEntity {
  @PrimaryColumn('uuid') roundtableId!: string;
  @Column('uuid') orgId!: string;
  @Column('text') text!: string;
  @Column('int', { default: 1 }) version!: number;
}
