import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('type_terms')
export class TypeTermEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') orgId!: string;
  @Column('text') code!: string;
  @Column('int', { default: 0 }) position!: number;
}
