import type { MigrationInterface, QueryRunner } from 'typeorm';

const TYPES = [
  'academia',
  'large_business',
  'sme',
  'innovation_intermediary',
  'research_agency',
  'central_government',
  'local_government',
  'investor',
  'civil_society',
  'other',
];
const PLACES = ['TLC', 'TLD', 'TLE', 'TLF', 'TLG', 'TLH', 'TLI', 'TLJ', 'TLK', 'TLL', 'TLM', 'TLN'];

/**
 * What people say of themselves at the door are terms of the organisation: a type of organisation and a node of its tree of
 * places. Seats keep the ids of these, and whether somebody takes part online. A code names a term only where others must
 * know it: its words, the regions of contributions.
 */
export class AskAtTheDoor1764000011500 implements MigrationInterface {
  name = 'AskAtTheDoor1764000011500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table type_terms (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        code text not null,
        position int not null default 0,
        unique (org_id, code)
      )`);
    await runner.query(`
      create table place_nodes (
        id uuid primary key,
        org_id uuid not null references organisations (id),
        parent_id uuid references place_nodes (id),
        code text not null,
        position int not null default 0,
        unique (org_id, code)
      )`);
    for (const [table, codes] of [
      ['type_terms', TYPES],
      ['place_nodes', PLACES],
    ] as const)
      await runner.query(
        `insert into ${table} (id, org_id, code, position)
         select gen_random_uuid(), o.id, c.code, c.position from organisations o, unnest($1::text[]) with ordinality as c (code, position)`,
        [codes],
      );
    for (const table of ['arrivals', 'participations']) await this.toIds(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['arrivals', 'participations']) {
      await runner.query(`alter table ${table} add column declared_type text, add column declared_region text`);
      await runner.query(`
        update ${table} s set declared_type = (select code from type_terms where id = s.type_id),
          declared_region = (select code from place_nodes where id = s.place_id)
        where s.type_id is not null or s.place_id is not null`);
      await runner.query(`alter table ${table} drop column type_id, drop column place_id, drop column online`);
    }
    await runner.query(`
      alter table participations add constraint participations_declared_region_fkey
        foreign key (declared_region) references region_terms (code)`);
    await runner.query(`drop table type_terms, place_nodes`);
  }

  private async toIds(runner: QueryRunner, table: string): Promise<void> {
    await runner.query(`
      alter table ${table} add column type_id uuid, add column place_id uuid, add column online boolean`);
    await runner.query(`
      update ${table} s set
        type_id = (select t.id from type_terms t where t.org_id = r.org_id and t.code = s.declared_type),
        place_id = (select p.id from place_nodes p where p.org_id = r.org_id and p.code = s.declared_region)
      from roundtables r
      where r.id = s.roundtable_id and (s.declared_type is not null or s.declared_region is not null)`);
    await runner.query(`alter table ${table} drop column declared_type, drop column declared_region`);
  }
}
