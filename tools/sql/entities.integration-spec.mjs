/**
 * Entities are held to the migrated schema: what TypeORM would change of a table to fit its entity must be nothing. The
 * schema itself is made by the migrations alone.
 */
import path from 'node:path';

import { Log, withDatabase } from '@rt/api/platform';
import { testDatabase, testEnvironment } from '@rt/testing';
import { DataSource, EntitySchema } from 'typeorm';

import { root } from '../paths.mjs';
import { entitiesOf, faultsOfEntity } from './entities.mjs';
import { programOf, serverFiles } from './statements.mjs';

/** Of constraints and indexes an entity says nothing. */
const NOT_SAID = /(DROP|ADD) CONSTRAINT|^(DROP|CREATE) (UNIQUE )?INDEX/;

const files = serverFiles().filter((name) => name.endsWith('.entity.ts'));
let database;
let options;

beforeAll(async () => {
  for (const name of files) await import(name);
  database = await testDatabase();
  options = await withDatabase(
    testEnvironment(database, 3000),
    new Log('error'),
    ({ dataSource }) => dataSource.options,
  );
}, 120_000);
afterAll(() => database?.drop());

/** The statements by which TypeORM would make the tables what the entities say. */
async function differences(entities = options.entities) {
  const source = await new DataSource({ ...options, entities }).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query).filter((query) => !NOT_SAID.test(query));
  } finally {
    await source.destroy();
  }
}

it('finds each entity as its table is', async () => {
  const written = entitiesOf(programOf(files), files);
  expect(written.map(({ name }) => name).sort()).toEqual(options.entities.map(({ name }) => name).sort());
  expect(await differences()).toEqual([]);
});

it('finds the type of each property to be what its column gives', () => {
  const program = programOf(files);
  const faults = entitiesOf(program, files).flatMap((entity) => faultsOfEntity(entity, program.getTypeChecker()));
  expect(faults).toEqual([]);
});

describe('a planted fault of an entity', () => {
  const COLUMNS = {
    code: { type: 'text', primary: true },
    label: { type: 'text' },
    position: { type: 'int' },
  };
  const planted = (columns) => differences([new EntitySchema({ name: 'Planted', tableName: 'region_terms', columns })]);

  it('is none in a true copy', async () => {
    expect(await planted(COLUMNS)).toEqual([]);
  });

  it.each([
    ['name', { ...COLUMNS, label: { type: 'text', name: 'title' } }, 'RENAME COLUMN "label" TO "title"'],
    ['type', { ...COLUMNS, position: { type: 'bigint' } }, 'ADD "position" bigint NOT NULL'],
    ['null', { ...COLUMNS, label: { type: 'text', nullable: true } }, 'ALTER COLUMN "label" DROP NOT NULL'],
    ['default', { ...COLUMNS, position: { type: 'int', default: 1 } }, `ALTER COLUMN "position" SET DEFAULT '1'`],
    ['column too many', { ...COLUMNS, wales: { type: 'bool' } }, 'ADD "wales"'],
    ['column too few', { code: COLUMNS.code, label: COLUMNS.label }, 'DROP COLUMN "position"'],
  ])('is found in a %s', async (_what, columns, sentence) => {
    expect(await planted(columns)).toContainEqual(expect.stringContaining(sentence));
  });

  const CANARY = path.join(root, 'libs/api/directory/src/canary.entity.ts');
  const FIELDS = [
    ['type', `@Column('int') planted!: string;`, 'is string, but its column is int'],
    ['list', `@Column('uuid', { array: true }) planted!: string;`, 'is string, but its column is uuid'],
    ['null that the type leaves out', `@Column('text', { nullable: true }) planted!: string;`, 'can be null'],
    ['null that never comes', `@Column('text') planted!: string | null;`, 'is never null'],
    ['column without a type', `@Column() planted!: string;`, 'says no type'],
  ];

  it.each(FIELDS)('is found in a %s', (_what, field, sentence) => {
    const text = `import { Column, Entity } from 'typeorm';
      @Entity('people') export class Canary { @Column('text') right!: string; ${field} }`;
    const program = programOf([], { [CANARY]: text });
    const faults = entitiesOf(program, [CANARY]).flatMap((one) => faultsOfEntity(one, program.getTypeChecker()));
    expect(faults).toEqual([expect.stringContaining(`Canary.planted ${sentence}`)]);
  });
});
